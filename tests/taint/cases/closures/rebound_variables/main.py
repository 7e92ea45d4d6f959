"""Closures, nonlocal and global variables."""
from taintcheck import not_sink, sink, source

SHARED = "x"
OTHER = "y"


def set_shared(t):
    global SHARED
    SHARED = t


def outer(t):
    x = "x"

    def inner():
        nonlocal x
        x = t

    not_sink(x)
    inner()
    sink(x)

    def reader():
        return x

    sink(reader())
    x = "clean"
    not_sink(reader())


def counter():
    n = 0
    last = ""

    def step(v):
        nonlocal n, last
        n += 1
        previous = last
        last = v
        return previous

    return step


def makers(t):
    fs = [lambda v=v: v for v in ("a", t)]
    not_sink(fs[0]())
    sink(fs[1]())
    late = [lambda: w for w in ("a", t)]
    sink(late[0]())  # MISSING
    step = counter()
    not_sink(step(t))  # SPURIOUS
    sink(step("b"))
    not_sink(step("c"))  # SPURIOUS


def nested(t):
    def a():
        def b():
            def c():
                return t

            return c

        return b

    sink(a()()())


if __name__ == "__main__":
    outer(source())
    not_sink(SHARED)
    set_shared(source())
    sink(SHARED)
    not_sink(OTHER)
    makers(source())
    nested(source())
