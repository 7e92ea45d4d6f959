"""A setter method changes one instance at the time it is called."""

from flowcheck import not_sink, sink
from server import Server

a = Server()
b = Server()
not_sink(a.host)
a.listen_on("0.0.0.0")
sink(a.host)
not_sink(b.host)
a.listen_on("127.0.0.1")
not_sink(a.host)
b.expose()
sink(b.host)
