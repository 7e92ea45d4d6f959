"""Class methods read the class they are called on, static ones what they name."""

from flowcheck import not_sink, sink
from servers import Public, Server

not_sink(Server.address())
sink(Public.address())
not_sink(Server.fixed())
not_sink(Public.fixed())
sink(Public("127.0.0.1").address())
sink(Public.create().host)
not_sink(Server.create().host)
