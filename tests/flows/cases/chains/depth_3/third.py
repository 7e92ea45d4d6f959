from flowcheck import not_sink, sink


def third(peer, host):
    sink(host)
    not_sink(peer)
