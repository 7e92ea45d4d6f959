"""A list of validators is applied in order; one of them replaces the bad host."""

from flowcheck import not_sink, sink
from validators import LOOSE, STRICT, apply

sink(apply(LOOSE, "0.0.0.0"))
not_sink(apply(STRICT, "0.0.0.0"))
not_sink(apply(LOOSE, "127.0.0.1"))
sink(apply(LOOSE, " 0.0.0.0 "))
sink(apply([], "0.0.0.0"))
