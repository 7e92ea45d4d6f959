"""A decorator factory injects its own argument into the functions it decorates."""
from flowcheck import not_sink, sink
from inject import with_host


@with_host("0.0.0.0")
def public(host, name):
    sink(host)
    not_sink(name)
    return host


@with_host("127.0.0.1")
def private(host, name):
    not_sink(host)
    sink(name)
    return host


def main():
    sink(public("localhost"))
    not_sink(private("0.0.0.0"))


main()
