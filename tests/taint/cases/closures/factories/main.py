"""Functions made by functions, with what they remember."""
from taintcheck import clean, not_sink, sink, source


def multiplier(text):
    def times(count):
        return text * count

    return times


def choose(dirty):
    if dirty:
        def pick(text):
            return text
    else:
        def pick(text):
            return clean(text)
    return pick


def pipeline(*steps):
    def run(value):
        for step in steps:
            value = step(value)
        return value

    return run


def delayed(function, *args):
    return lambda: function(*args)


sink(multiplier(source())(2))
not_sink(multiplier("a")(2))
sink(choose(True)(source()))
not_sink(choose(False)(source()))
sink(pipeline(str.strip, str)(source()))
not_sink(pipeline(str.strip, clean)(source()))
sink(delayed(str.strip, source())())
not_sink(delayed(len, source())())
