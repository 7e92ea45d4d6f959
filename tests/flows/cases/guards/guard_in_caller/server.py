from flowcheck import not_sink, sink


def listen(host):
    not_sink(host)


def listen_unchecked(host):
    sink(host)
