"""A module variable that one function fills and another reads."""
import state
from taintcheck import not_sink, sink, source


def fill():
    state.put("a", source())


def use():
    sink(state.REGISTRY["a"])


fill()
use()
not_sink(state.FIXED["a"])
