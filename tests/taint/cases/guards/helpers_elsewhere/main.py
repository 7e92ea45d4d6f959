"""Helpers of another module that tell whether a text is one of a few."""
import h
from taintcheck import not_sink, sink, source


def one(x):
    if h.valid(x):
        not_sink(x)
    if h.valid2(x):
        not_sink(x)
    if h.nonempty(x):
        sink(x)
    if h.valid3(x):
        not_sink(x)
    if h.is_ok(x):
        not_sink(x)
    ok = h.valid(x)
    if not ok:
        return
    not_sink(x)


def main():
    one(source())


main()
