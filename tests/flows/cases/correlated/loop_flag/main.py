"""A found flag set in the loop goes with the value found."""

from flowcheck import not_sink, sink
from hosts import ALL, NONE_PUBLIC


def scan(hosts):
    found = False
    host = "127.0.0.1"
    for candidate in hosts:
        if candidate == "0.0.0.0":
            found = True
            host = candidate
    if found:
        sink(host)
    else:
        not_sink(host)
    return host


sink(scan(ALL))
not_sink(scan(NONE_PUBLIC))
