"""A plain decorator hands arguments and result on unchanged, per decorated function."""
from flowcheck import not_sink, sink
from tracing import traced


@traced
def echo(host):
    return host


@traced
def public():
    return "0.0.0.0"


@traced
def private():
    return "127.0.0.1"


def main():
    sink(echo("0.0.0.0"))
    not_sink(echo("10.0.0.5"))
    sink(public())
    not_sink(private())


main()
