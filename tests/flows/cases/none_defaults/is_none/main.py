"""The `is None` default applies to callers that leave the argument out."""

from flowcheck import not_sink, sink
from server import Server, listen

sink(listen())
sink(listen(None))
not_sink(listen("127.0.0.1"))
not_sink(listen(""))
sink(Server().host)
not_sink(Server("10.0.0.5").host)
sink(Server(gateway="127.0.0.1").host)
not_sink(Server().gateway)
