"""An instance attribute hides the class attribute for that instance only."""

from flowcheck import not_sink, sink


class Server:
    host = "0.0.0.0"

    def __init__(self, host=None):
        if host is not None:
            self.host = host


open_server = Server()
closed = Server("127.0.0.1")
sink(open_server.host)
not_sink(closed.host)
sink(Server.host)
sink(type(closed).host)
sink(closed.__class__.host)
