"""When the flag changes between the tests they no longer agree."""

from flowcheck import not_sink, sink


def switched(public):
    host = "0.0.0.0" if public else "127.0.0.1"
    public = not public
    if public:
        not_sink(host)
    else:
        sink(host)


def forced(public):
    host = "0.0.0.0" if public else "127.0.0.1"
    public = False
    if not public:
        return host
    not_sink("0.0.0.0")


switched(True)
switched(False)
sink(forced(True))
not_sink(forced(False))
