"""Generators of several forms."""
from taintcheck import not_sink, sink, source


def gen(t):
    yield "a"
    yield t
    return "done"


def outer(t):
    result = yield from gen(t)
    yield result


def echo():
    received = "start"
    while True:
        received = yield received


def once(t):
    got = yield "ready"
    sink(got)
    not_sink((yield "again"))
    yield t


def returns(t):
    yield 1
    return t


def get(t):
    value = yield from returns(t)
    sink(value)
    yield value


if __name__ == "__main__":
    t = source()
    g = gen(t)
    not_sink(next(g))
    sink(next(g))
    sink(list(gen(t))[1])
    not_sink(list(gen(t))[0])
    a, b = gen(t)
    not_sink(a)
    sink(b)
    not_sink(list(outer(t))[2])  # SPURIOUS
    sink(list(outer(t))[1])
    e = echo()
    not_sink(next(e))
    sink(e.send(t))
    not_sink(e.send("x"))
    o = once(t)
    next(o)
    o.send(t)
    sink(o.send("x"))
    list(get(t))
    sink((v for v in [t]).__next__())
    sink([*gen(t)][1])
    for v in gen("x"):
        not_sink(v)
