"""Every element is tested before the whole is used, or none is."""
from taintcheck import not_sink, sink, source

ALLOWED = {"a", "b"}


def every(names):
    if not all(name in ALLOWED for name in names):
        sink(names)
        return
    not_sink(names)


def none_bad(names):
    if any(name not in ALLOWED for name in names):
        return
    not_sink(names)


def some(names):
    if any(name in ALLOWED for name in names):
        print("some")
    sink(names)


def kept(names):
    found = [name for name in names if name in ALLOWED]
    not_sink(found)
    rest = {name: 1 for name in names if name not in ALLOWED}
    sink(rest)


every([source()])
none_bad([source()])
some([source()])
kept([source()])
