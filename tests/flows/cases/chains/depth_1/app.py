from flowcheck import not_sink, sink


def serve_public(host):
    sink(host)


def serve_private(host):
    not_sink(host)
