"""A function reads the module's name as it stands when called, not when defined."""

from flowcheck import not_sink, sink

HOST = "0.0.0.0"
GATE = "127.0.0.1"


def serve():
    not_sink(HOST)
    sink(GATE)


HOST = "127.0.0.1"
GATE = "0.0.0.0"
serve()
