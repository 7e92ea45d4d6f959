from flowcheck import not_sink, sink


def bind(host, gateway):
    sink(host)
    not_sink(gateway)


def bind_keyword(host, gateway):
    not_sink(host)
    sink(gateway)
