from flowcheck import not_sink, sink


def start(host, peer):
    sink(host)
    not_sink(peer)
