"""Two instances of one class keep their own hosts."""

from flowcheck import not_sink, sink
from server import Server

public = Server("0.0.0.0", 80)
private = Server("127.0.0.1", 80)
sink(public.host)
not_sink(private.host)
sink(public.address()[0])
not_sink(private.address()[0])
sink(Server(port=1, host="0.0.0.0").host)
