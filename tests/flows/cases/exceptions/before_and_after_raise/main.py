"""The handler sees the value at the time of the raise."""

from flowcheck import not_sink, sink
from steps import open_socket


def late():
    host = "0.0.0.0"
    try:
        open_socket(fail=True)
        host = "127.0.0.1"
    except OSError:
        sink(host)


def early():
    host = "0.0.0.0"
    try:
        host = "127.0.0.1"
        open_socket(fail=True)
    except OSError:
        not_sink(host)


def after():
    host = "0.0.0.0"
    try:
        open_socket(fail=False)
        host = "127.0.0.1"
    except OSError:
        raise
    not_sink(host)


late()
early()
after()
