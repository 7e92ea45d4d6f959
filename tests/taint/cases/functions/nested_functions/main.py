"""Functions in functions that read, change and return what is around them."""
from taintcheck import clean, not_sink, sink, source


def outer(text):
    safe = clean(text)

    def first():
        return text

    def second():
        return safe

    def third(text):
        return text

    return first(), second(), third("a")


dirty, washed, other = outer(source())
sink(dirty)
not_sink(washed)
not_sink(other)


def deep(text):
    def level_one():
        def level_two():
            return text

        return level_two()

    return level_one()


sink(deep(source()))
not_sink(deep("a"))
