"""Closures over arguments, loop variables, and variables set later."""
from taintcheck import clean, not_sink, sink, source


def reader(text, other):
    def read():
        return text

    def read_other():
        return other

    return read, read_other


def setter():
    held = "fixed"

    def put(value):
        nonlocal held
        held = value

    def take():
        return held

    return put, take


def prefixed(prefix):
    return lambda name: prefix + name


def wrapped(function):
    def inner(*args, **kwargs):
        return function(*args, **kwargs)

    return inner


def outer():
    text = source()
    safe = clean(text)

    def show():
        sink(text)
        not_sink(safe)

    show()


read, read_other = reader(source(), "fixed")
sink(read())
not_sink(read_other())
put, take = setter()
put(source())
sink(take())
_, take_again = setter()
not_sink(take_again())
sink(prefixed(source())("a"))
not_sink(prefixed("b")("a"))
sink(prefixed("b")(source()))
sink(wrapped(lambda x: x)(source()))
not_sink(wrapped(lambda x: "k")(source()))
not_sink(wrapped(lambda x: x)("k"))
outer()
handlers = [lambda value=value: value for value in ("a", source())]
not_sink(handlers[0]())
sink(handlers[1]())
