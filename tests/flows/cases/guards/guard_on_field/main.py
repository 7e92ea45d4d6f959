"""A test of one instance's field guards that field."""

from flowcheck import not_sink, sink


class Server:
    def __init__(self, host, gateway):
        self.host = host
        self.gateway = gateway

    def start(self):
        if self.host == "0.0.0.0":
            return
        not_sink(self.host)
        sink(self.gateway)


def start(server):
    if server.gateway == "0.0.0.0":
        server.gateway = "127.0.0.1"
    not_sink(server.gateway)
    sink(server.host)


Server("127.0.0.1", "0.0.0.0").start()
Server("0.0.0.0", "127.0.0.1").start()
start(Server("0.0.0.0", "0.0.0.0"))
start(Server("0.0.0.0", "localhost"))
