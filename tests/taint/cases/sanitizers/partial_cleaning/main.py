"""Only what was cleaned is clean."""
from taintcheck import clean, maybe, not_sink, sink, source


def two(first, second):
    return clean(first) + second


def parts(text):
    head, tail = text[:1], text[0:]
    return clean(head), tail


def conditional(text, wanted):
    if wanted:
        return clean(text)
    return text


def early(text):
    if maybe():
        return clean(text)
    return "fixed"


def twice(text):
    return clean(clean(text))


not_sink(two(source(), "a"))
sink(two("a", source()))
not_sink(parts(source())[0])
sink(parts(source())[1])
not_sink(conditional(source(), True))
sink(conditional(source(), False))
not_sink(early(source()))
not_sink(twice(source()))
cleaned = [clean(each) for each in (source(), source())]
not_sink(cleaned)
cleaned.append(source())
sink(cleaned)
