"""Module variables that functions rebind, in order."""
import state
from taintcheck import not_sink, sink, source

current = "none"
cache = {}


def remember(text):
    global current
    current = text


def recall():
    return current


def store(key, value):
    cache[key] = value


not_sink(current)
not_sink(recall())
remember(source())
sink(current)
sink(recall())
store("a", source())
sink(cache["a"])
store("b", "x")
not_sink(cache["b"])
remember("fixed")
not_sink(recall())
state.set_user(source())
sink(state.get_user())
not_sink(state.get_host())
sink(state.user)
state.history.append(source())
sink(state.history)
