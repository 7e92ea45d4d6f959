"""A service with an injected repository."""
from repo import Names
from service import build
from taintcheck import not_sink, sink, source

service = build()
service.create("one", source(), "3")
service.create("two", "fixed", "4")
sink(service.show("one")["name"])
not_sink(service.show("one")["age"])
not_sink(service.show("two")["name"])
named = build(Names)
named.create("one", source(), "3")
sink(named.show("one"))
