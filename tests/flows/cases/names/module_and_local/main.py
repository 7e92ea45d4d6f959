"""A local of the same name hides the module's constant."""

from flowcheck import not_sink, sink

HOST = "0.0.0.0"


def listen_everywhere():
    host = HOST
    sink(host)


def listen_locally():
    HOST = "127.0.0.1"
    host = HOST
    not_sink(host)


listen_everywhere()
listen_locally()
sink(HOST)
