"""A starred target takes the middle, the names beside it the ends."""

from flowcheck import not_sink, sink
from hosts import ALL

first, *middle, last = ALL
*_, tail = ["0.0.0.0", "127.0.0.1"]
head, *rest = ("0.0.0.0", "127.0.0.1", "localhost")

not_sink(first)
sink(middle[0])
not_sink(middle[1])
not_sink(last)
not_sink(tail)
sink(head)
for item in rest:
    not_sink(item)
