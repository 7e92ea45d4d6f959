import flags
from flowcheck import not_sink, sink


def start(host):
    if flags.PUBLIC:
        sink(host)
    else:
        not_sink(host)


def start_private(host):
    if not flags.PUBLIC:
        host = "0.0.0.0"
    not_sink(host)
