"""Stacked decorators apply from the bottom up."""
from flowcheck import not_sink, sink


def strip_prefix(function):
    def wrapper(host):
        return function(host.removeprefix("tcp://"))

    return wrapper


def only_private(function):
    def wrapper(host):
        return function("127.0.0.1" if host == "0.0.0.0" else host)

    return wrapper


@strip_prefix
@only_private
def safe(host):
    return host


@only_private
@strip_prefix
def unsafe(host):
    return host


def main():
    not_sink(safe("tcp://0.0.0.0"))
    sink(unsafe("tcp://0.0.0.0"))
    not_sink(unsafe("0.0.0.0"))
    not_sink(safe("10.0.0.5"))


main()
