"""Functions handed over, stored in objects, and called later."""
from events import Bus, Button, apply, compose, retry
from taintcheck import clean, not_sink, sink, source


def on_text(text):
    sink(text)


def on_fixed(text):
    not_sink(text)


def shout(text):
    return text + "!"


bus = Bus()
bus.on("text", on_text)
bus.on("fixed", on_fixed)
bus.emit("text", source())
bus.emit("fixed", "a")
button = Button(lambda event: sink(event["target"]))
button.click({"target": source(), "kind": "a"})
safe = Button(lambda event: not_sink(event["kind"]))
safe.click({"target": source(), "kind": "a"})
sink(apply(shout, source()))
not_sink(apply(shout, "a"))
not_sink(apply(clean, source()))
not_sink(apply(len, source()))
sink(compose(shout, str.strip)(source()))
not_sink(compose(clean, shout)(source()))
sink(retry(lambda: source(), 3))
not_sink(retry(lambda: "x", 3))
