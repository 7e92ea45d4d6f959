"""Lambdas made in a loop see the last value, default arguments freeze each."""

from flowcheck import not_sink, sink
from hosts import HOSTS

late = []
frozen = []
for host in HOSTS:
    late.append(lambda: host)
    frozen.append(lambda host=host: host)
not_sink(late[0]())
not_sink(late[1]())
sink(frozen[0]())
not_sink(frozen[1]())
