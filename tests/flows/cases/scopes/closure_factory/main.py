"""Each closure keeps the value of the call that made it."""

from factory import make, make_reader
from flowcheck import not_sink, sink

public = make("0.0.0.0")
private = make("127.0.0.1")
sink(public())
not_sink(private())
read_public = make_reader(host="0.0.0.0")
read_private = make_reader()
sink(read_public(0))
not_sink(read_public(1))
not_sink(read_private(0))
