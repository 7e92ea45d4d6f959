"""A class made in a function closes over that call's argument."""

from flowcheck import not_sink, sink
from factory import make_server_class

Public = make_server_class("0.0.0.0")
Private = make_server_class("127.0.0.1")
sink(Public.host)
sink(Public().listen())
not_sink(Private.host)
not_sink(Private().listen())
