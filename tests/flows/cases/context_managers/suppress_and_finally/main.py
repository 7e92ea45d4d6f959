"""suppress, finally and else run as they must after an exception and without one."""
from contextlib import suppress

from flowcheck import not_sink, sink
from risky import fail, succeed


def attempt(action):
    host = "127.0.0.1"
    try:
        action()
    except ValueError:
        host = "0.0.0.0"
    else:
        host = "10.0.0.5"
    return host


def main():
    sink(attempt(fail))
    not_sink(attempt(succeed))
    host = "0.0.0.0"
    with suppress(ValueError):
        fail()
        host = "localhost"
    sink(host)
    with suppress(ValueError):
        succeed()
        host = "localhost"
    not_sink(host)  # SPURIOUS


main()
