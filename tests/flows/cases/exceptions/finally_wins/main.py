"""finally rebinds last, and its return replaces the body's."""

from flowcheck import not_sink, sink
from steps import returns_in_body, returns_in_finally


def rebinds():
    try:
        host = "0.0.0.0"
        sink(host)
    finally:
        host = "127.0.0.1"
    not_sink(host)


def rebinds_to_public():
    host = "127.0.0.1"
    try:
        not_sink(host)
    finally:
        host = "0.0.0.0"
    sink(host)


rebinds()
rebinds_to_public()
not_sink(returns_in_finally())
sink(returns_in_body())
