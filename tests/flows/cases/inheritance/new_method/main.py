"""__new__ chooses the class of the instance."""

from flowcheck import not_sink, sink
from servers import Local, Server

sink(Server("public").host)
not_sink(Server("local").host)
not_sink(Local("public").host)
