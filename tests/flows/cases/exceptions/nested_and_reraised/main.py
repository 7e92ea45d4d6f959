"""Inner handlers and re-raises decide which outer code runs."""

from flowcheck import not_sink, sink
from steps import step


def handled_inside():
    host = "127.0.0.1"
    try:
        try:
            step(True)
        except ValueError:
            host = "10.0.0.5"
    except ValueError:
        host = "0.0.0.0"
    return host


def raised_again():
    host = "127.0.0.1"
    try:
        try:
            step(True)
        except ValueError:
            host = "10.0.0.5"
            raise
    except ValueError:
        host = "0.0.0.0"
    return host


not_sink(handled_inside())  # SPURIOUS
sink(raised_again())
