"""The old `cond and a or b` idiom picks by the condition."""

from flowcheck import not_sink, sink


def pick(public):
    return public and "0.0.0.0" or "127.0.0.1"


def pick_private(private):
    return private and "127.0.0.1" or "0.0.0.0"


class Server:
    def __init__(self, public):
        self.host = (public and "0.0.0.0") or "localhost"


sink(pick(True))
not_sink(pick(False))
not_sink(pick_private(True))
sink(pick_private(False))
sink(Server(1).host)
not_sink(Server(0).host)
