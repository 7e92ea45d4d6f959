"""A walrus behind a short circuit only binds when it is reached."""

from flowcheck import not_sink, sink


def choose(public):
    host = "127.0.0.1"
    if public and (host := "0.0.0.0"):
        pass
    return host


def choose_or(private):
    host = "localhost"
    private or (host := "0.0.0.0")
    return host


sink(choose(True))
not_sink(choose(False))
not_sink(choose_or(True))
sink(choose_or(False))
