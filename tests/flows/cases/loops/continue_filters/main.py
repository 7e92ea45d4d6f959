"""continue keeps the value from the rest of the body."""

from flowcheck import not_sink, sink
from hosts import HOSTS


def filtered():
    for host in HOSTS:
        if host == "0.0.0.0":
            continue
        not_sink(host)


def inverted():
    for host in HOSTS:
        if host != "0.0.0.0":
            continue
        sink(host)


def by_comprehension():
    for host in [item for item in HOSTS if item != "0.0.0.0"]:
        not_sink(host)
    for host in (item for item in HOSTS if not item.startswith(("1", "l"))):
        sink(host)


filtered()
inverted()
by_comprehension()
