"""Arguments by position, by name, with stars and by default."""
from taintcheck import not_sink, sink, source


def pick(which, left="l", right="r"):
    return left if which == "left" else right


def collect(*values, **named):
    return values[1], named["text"]


sink(pick("left", source()))
not_sink(pick("right", source()))
sink(pick("right", right=source()))
not_sink(pick("left"))
given = ("left", source())
sink(pick(*given))
options = {"right": source()}
sink(pick("right", **options))
not_sink(pick("left", **options))
second, text = collect("a", source(), text="t")
sink(second)
not_sink(text)
second, text = collect("a", "b", text=source())
not_sink(second)
sink(text)
