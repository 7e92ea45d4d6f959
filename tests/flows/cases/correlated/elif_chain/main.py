"""Each arm of an elif chain excludes the arms before it."""

from flowcheck import not_sink, sink


def serve(host):
    if host == "127.0.0.1":
        not_sink(host)
    elif host == "0.0.0.0":
        sink(host)
    elif host == "localhost" or host == "0.0.0.0":
        not_sink(host)
    else:
        not_sink(host)


def pick(mode):
    if mode == "a":
        host = "0.0.0.0"
    elif mode == "b":
        host = "10.0.0.5"
    elif mode == "a":
        host = "0.0.0.0"
    else:
        host = "localhost"
    return host


for name in ("127.0.0.1", "0.0.0.0", "localhost", "10.0.0.5"):
    serve(name)
sink(pick("a"))
not_sink(pick("b"))
not_sink(pick("c"))
