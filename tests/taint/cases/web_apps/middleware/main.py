"""A chain of middleware around a handler; one of them cleans."""
from chain import Chain, passing, washing
from taintcheck import not_sink, sink, source


def show(text):
    return "<p>" + text + "</p>"


plain = Chain(show).use(passing)
safe = Chain(show).use(washing)
sink(plain.run(source()))
not_sink(safe.run(source()))
not_sink(plain.run("x"))
