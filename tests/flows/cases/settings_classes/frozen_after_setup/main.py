"""A settings object that refuses changes keeps its first value."""

from flowcheck import not_sink, sink
from settings import Frozen

opened = Frozen("0.0.0.0")
closed = Frozen("127.0.0.1")
for target, value in ((opened, "localhost"), (closed, "0.0.0.0")):
    try:
        target.host = value
    except AttributeError:
        pass
sink(opened.host)  # MISSING
not_sink(closed.host)
