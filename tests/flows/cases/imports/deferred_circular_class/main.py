"""Circular modules whose classes refer to each other through module attributes."""

from client import Client
from flowcheck import not_sink, sink
from server import Server

sink(Server().client().target)
not_sink(Client("127.0.0.1").server().host)
sink(Client("0.0.0.0").server().host)
