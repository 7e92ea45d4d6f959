"""A while loop on a false constant has no turns; its else part runs."""

from flowcheck import not_sink, sink
from flags import ENABLED

host = "127.0.0.1"
while False:
    host = "0.0.0.0"
not_sink(host)

while ENABLED:
    host = "0.0.0.0"
else:
    gateway = "0.0.0.0"
not_sink(host)
sink(gateway)


def only_by_break():
    while True:
        chosen = "0.0.0.0"
        break
    else:
        chosen = "127.0.0.1"
    return chosen


sink(only_by_break())
