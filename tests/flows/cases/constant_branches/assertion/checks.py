from flowcheck import not_sink, sink


def require_loopback(host):
    sink("0.0.0.0")
    assert host == "127.0.0.1", host
    not_sink(host)
