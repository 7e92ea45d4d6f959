"""Positional, keyword, default, starred and keyword-only parameters, handed through."""
from taintcheck import not_sink, sink, source


def every(a, /, b, *rest, c="c", **more):
    return {"a": a, "b": b, "rest": rest, "c": c, "more": more}


def forward(*args, **kwargs):
    return every(*args, **kwargs)


def defaults(text=source(), other="fixed"):
    return text, other


def shared(text, into=None):
    into = into or []
    into.append(text)
    return into


sink(every(source(), "b")["a"])
not_sink(every(source(), "b")["b"])
sink(every("a", b=source())["b"])
sink(every("a", "b", "x", source())["rest"][1])
not_sink(every("a", "b", "x", source())["rest"][0])
sink(every("a", "b", c=source())["c"])
not_sink(every("a", "b", d=source())["c"])
sink(every("a", "b", d=source())["more"]["d"])
not_sink(every("a", "b", d=source(), e="e")["more"]["e"])
sink(forward("a", source())["b"])
not_sink(forward("a", source())["a"])
sink(forward("a", "b", c=source())["c"])
not_sink(forward("a", "b", c=source())["b"])
options = {"b": source(), "c": "c"}
sink(every("a", **options)["b"])
not_sink(every("a", **options)["c"])
words = ["a", source()]
sink(forward(*words)["b"])
not_sink(forward(*words)["a"])
sink(defaults()[0])
not_sink(defaults()[1])
not_sink(defaults("a")[0])
sink(shared(source()))
not_sink(shared("a"))
