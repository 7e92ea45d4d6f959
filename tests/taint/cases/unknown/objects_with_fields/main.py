"""Fields stored on an object nothing else is known of."""
import types

from taintcheck import not_sink, sink, source


def fill(holder):
    holder.path = source()
    holder.mode = "fixed"
    sink(holder.path)
    not_sink(holder.mode)
    holder.path = "fixed"
    not_sink(holder.path)


fill(types.SimpleNamespace())


def table(session):
    session["a"] = source()
    session["b"] = "fixed"
    sink(session["a"])
    not_sink(session["b"])


table({})
