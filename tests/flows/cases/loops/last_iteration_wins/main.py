"""After the loop its variable has the last element."""

from flowcheck import not_sink, sink
from lists import BIND_LAST, LOCAL_LAST

for host in BIND_LAST:
    pass
sink(host)

for host in LOCAL_LAST:
    pass
not_sink(host)


def last(hosts):
    result = None
    for item in hosts:
        result = item
    return result


sink(last(BIND_LAST))
not_sink(last(LOCAL_LAST))
