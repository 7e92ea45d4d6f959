"""Inner functions see the variables around them."""
from functools import partial

from taintcheck import not_sink, sink, source


def outer(value):
    def inner():
        return value

    return inner


def maker(prefix):
    return lambda text: prefix + text


sink(outer(source())())
not_sink(outer("fixed")())
sink(maker(source())("a"))
sink(maker("a")(source()))
not_sink(maker("a")("b"))


def joined(a, b):
    return a + b


sink(partial(joined, source())("b"))
not_sink(partial(joined, "a")("b"))


def direct():
    text = source()

    def use():
        sink(text)

    use()


direct()
