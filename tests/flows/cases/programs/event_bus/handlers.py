from flowcheck import not_sink, sink


def on_public(host):
    sink(host)


def on_private(host):
    not_sink(host)
