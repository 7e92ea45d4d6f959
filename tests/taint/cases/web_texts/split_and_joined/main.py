"""Parts of a text, and what is joined of others."""
from taintcheck import not_sink, sink, source

param = source()
parts = ("key=" + param).split("=")
sink(parts[1])
head, _, tail = ("key:" + param).partition(":")
sink(tail)
own = "a b c".split(" ")
not_sink("".join(own))
not_sink(own[1])
sink("".join([*own, param]))
sink("\n".join(("x " + param).splitlines()))
lines = ["x", param]
not_sink(lines[:1][0])
