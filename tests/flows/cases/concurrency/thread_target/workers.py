from flowcheck import not_sink, sink


def public_worker(host, peer):
    sink(host)
    not_sink(peer)


def private_worker(host):
    not_sink(host)
