"""A sentinel object tells a missing argument from None."""

from flowcheck import not_sink, sink
from sentinel import MISSING, resolve

sink(resolve())
sink(resolve(MISSING))
not_sink(resolve(None))
not_sink(resolve("127.0.0.1"))
sink(resolve("0.0.0.0"))
