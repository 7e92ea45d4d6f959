"""A returned tuple is taken apart by position across modules."""

from flowcheck import not_sink, sink
from resolver import endpoint, split

host, port = endpoint(True)
private, _ = endpoint(False)
sink(host)
not_sink(port)
not_sink(private)

scheme, (name, number) = split()
not_sink(scheme)
sink(name)
not_sink(number)
