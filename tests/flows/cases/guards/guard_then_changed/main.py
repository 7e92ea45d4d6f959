"""A guard holds until the value is changed again."""

from flowcheck import not_sink, sink
from server import Server


def field_changed(server):
    if server.host == "0.0.0.0":
        raise ValueError(server.host)
    not_sink(server.host)
    server.open_up()
    sink(server.host)


def loop_changed():
    host = "127.0.0.1"
    for turn in range(2):
        if host == "0.0.0.0":
            sink(host)
            break
        not_sink(host)
        host = "0.0.0.0"
    sink(host)


field_changed(Server("127.0.0.1"))
try:
    field_changed(Server("0.0.0.0"))
except ValueError:
    pass
loop_changed()
