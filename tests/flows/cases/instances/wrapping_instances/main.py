"""A proxy hands attribute reads on to the object it wraps."""

from flowcheck import not_sink, sink
from proxy import Proxy
from server import Server

sink(Proxy(Server("0.0.0.0")).host)
not_sink(Proxy(Server("127.0.0.1")).host)
not_sink(Proxy(Server("0.0.0.0")).label)
