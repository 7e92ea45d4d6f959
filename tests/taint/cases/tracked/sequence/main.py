"""A list that is unpacked gives each parameter the element at its place."""
from taintcheck import source
from trackedcheck import not_sink, sink

sink(*[source(), "a"])
not_sink(*["a", source()])
not_sink("a", *[source()])
pair = ("a", source())
not_sink(*pair)
sink(*pair[::-1])
words = source().split(",")
sink(*words)
not_sink("a", *words)
