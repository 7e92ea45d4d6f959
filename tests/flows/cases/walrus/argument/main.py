"""A walrus inside call arguments binds for the arguments to its right."""

from flowcheck import not_sink, sink
from pair import make_pair

pair = make_pair(host := "0.0.0.0", gateway := "127.0.0.1")
sink(host)
not_sink(gateway)
sink(pair.host)
not_sink(pair.gateway)
make_pair(host := "localhost", host)
not_sink(host)
