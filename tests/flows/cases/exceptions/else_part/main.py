"""The else part runs only when the body raised nothing."""

from flowcheck import not_sink, sink
from steps import fine, fails


def quiet():
    try:
        fine()
    except ValueError:
        host = "0.0.0.0"
    else:
        host = "127.0.0.1"
    not_sink(host)


def loud():
    try:
        fails()
    except ValueError:
        host = "0.0.0.0"
    else:
        host = "127.0.0.1"
    sink(host)


quiet()
loud()
