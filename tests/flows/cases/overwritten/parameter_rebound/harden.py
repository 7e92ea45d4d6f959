from flowcheck import not_sink, sink


def harden(host):
    sink(host)
    host = "127.0.0.1"
    not_sink(host)
    return host


def widen(host):
    host = "0.0.0.0"
    return host
