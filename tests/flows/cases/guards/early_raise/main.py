"""A check that raises, inline or in another module, stops the value."""

from checks import check, check_and_return
from flowcheck import not_sink, sink


def serve(host):
    if host == "0.0.0.0":
        raise ValueError(host)
    not_sink(host)


def serve_checked(host):
    check(host)
    not_sink(host)


def serve_unchecked(host):
    try:
        check(host)
    except ValueError:
        pass
    return host


for action in (serve, serve_checked):
    action("127.0.0.1")
    try:
        action("0.0.0.0")
    except ValueError:
        pass
sink(serve_unchecked("0.0.0.0"))
not_sink(serve_unchecked("127.0.0.1"))
not_sink(check_and_return("localhost"))
