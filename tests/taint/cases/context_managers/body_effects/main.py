"""What happens inside a with block stays behind it."""
import io
import threading
from contextlib import redirect_stdout

from taintcheck import not_sink, sink, source

lock = threading.Lock()
state = {"a": "fixed", "b": "fixed"}


def put(value):
    with lock:
        state["a"] = value


def take(name):
    with lock:
        return state[name]


put(source())
sink(take("a"))
not_sink(take("b"))
with lock:
    text = source()
    other = "fixed"
sink(text)
not_sink(other)
with io.StringIO() as buffer:
    buffer.write(source())
    sink(buffer.getvalue())
with io.StringIO() as buffer:
    buffer.write("fixed")
    not_sink(buffer.getvalue())
