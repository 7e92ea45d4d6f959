"""Only values in the allow list pass; the twin's list has the bad one."""

from flowcheck import not_sink, sink
from lists import ALLOWED, LOOSE


def serve(host):
    if host not in ALLOWED:
        host = "localhost"
    not_sink(host)


def serve_loose(host):
    if host not in LOOSE:
        return "localhost"
    return host


class Server:
    allowed = frozenset({"127.0.0.1", "10.0.0.5"})

    def start(self, host):
        if host in self.allowed:
            not_sink(host)
        else:
            sink("0.0.0.0")


serve("0.0.0.0")
serve("127.0.0.1")
sink(serve_loose("0.0.0.0"))
not_sink(serve_loose("8.8.8.8"))
Server().start("0.0.0.0")
Server().start("127.0.0.1")
