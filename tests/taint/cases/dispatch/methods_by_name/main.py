"""Methods looked up in a table of the object or by a name put together."""
from service import Service
from taintcheck import not_sink, sink, source

service = Service()
sink(service.run("raw", source()))
not_sink(service.run("count", source()))
sink(service.call("keep", source()))
not_sink(service.call("drop", source()))
