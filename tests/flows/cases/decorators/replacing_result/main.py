"""Decorators that replace the result or the argument hide what the function says."""
from flowcheck import not_sink, sink
from guards import closed, opened


@closed
def was_public():
    return "0.0.0.0"


@opened
def was_private(host):
    return host


def untouched():
    return "0.0.0.0"


def main():
    not_sink(was_public())
    sink(was_private("127.0.0.1"))
    sink(untouched())
    sink(was_public.__wrapped__())  # MISSING


main()
