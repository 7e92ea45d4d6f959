"""After an early return on the value, that value is gone."""

from flowcheck import not_sink, sink


def serve(host):
    if host == "0.0.0.0":
        return
    not_sink(host)


def serve_public(host):
    if host != "0.0.0.0":
        return
    sink(host)


def serve_other(host):
    if host == "127.0.0.1":
        return
    sink(host)


for wanted in ("0.0.0.0", "127.0.0.1"):
    serve(wanted)
    serve_public(wanted)
    serve_other(wanted)
