"""A test of another variable says nothing about this one."""

from flowcheck import not_sink, sink


def serve(host, gateway):
    if gateway == "0.0.0.0":
        return
    sink(host)
    not_sink(gateway)


def serve_copied(host):
    copy = host
    if copy == "0.0.0.0":
        return
    not_sink(host)


def serve_rebound(host):
    if host == "0.0.0.0":
        return
    host = "0.0.0.0"
    sink(host)


serve("0.0.0.0", "127.0.0.1")
serve("0.0.0.0", "0.0.0.0")
serve_copied("0.0.0.0")
serve_copied("127.0.0.1")
serve_rebound("127.0.0.1")
serve_rebound("0.0.0.0")
