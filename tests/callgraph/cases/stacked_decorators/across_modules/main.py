"""Three layers from two modules; each wrapper calls the next one inside."""
from layers.cache import memoised
from layers.trace import counted, timed


@timed("load")
@counted
@memoised
def load(key):
    return fetch(key)


def fetch(key):
    return key


@memoised
@counted
def parse(key):
    return load(key)


parse("a")
