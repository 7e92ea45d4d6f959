"""Variables and calls that texts name: ``locals()`` and ``exec`` of an expression."""
from taintcheck import not_sink, sink, source


def by_name():
    given, other = source(), "clean"
    sink(locals()["given"])
    not_sink(locals()["other"])
    given = "clean"
    not_sink(vars()["given"])


def show(value):
    sink(value)


def hide(value):
    not_sink(value)


def executed():
    given, other = source(), "clean"
    exec("show(given)")
    exec("hide(other)")


by_name()
executed()
