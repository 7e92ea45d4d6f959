"""Calls of one function in several contexts."""
import os

from taintcheck import not_sink, sink, source


def ident(value):
    return value


def twice(value):
    return ident(ident(value))


def choose(flag, a, b):
    if flag:
        return a
    return b


def case_001_T(taint_src):
    a = twice(taint_src)
    b = twice("_")
    sink(a)
    not_sink(b)


def case_002_F(taint_src):
    not_sink(choose(False, taint_src, "x"))
    sink(choose(True, taint_src, "x"))


def case_003(taint_src, depth=3):
    if depth == 0:
        sink(taint_src)
        return
    case_003(taint_src, depth - 1)


def case_004(taint_src, other="x", *args, **kwargs):
    sink(args[0])
    not_sink(other)
    not_sink(kwargs["k"])
    sink(kwargs["t"])


if __name__ == "__main__":
    taint_src = source()
    case_001_T(taint_src)
    case_002_F(taint_src)
    case_003(taint_src)
    case_004("a", "b", taint_src, k="v", t=taint_src)
