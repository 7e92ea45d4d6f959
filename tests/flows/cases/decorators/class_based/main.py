"""A class-based decorator keeps state per decorated function and forwards the call."""
from flowcheck import not_sink, sink
from memo import Defaulting


@Defaulting("0.0.0.0")
def serve(host):
    return host


@Defaulting("10.0.0.5")
def hide(host):
    return host


def main():
    sink(serve())
    not_sink(serve("127.0.0.1"))
    not_sink(hide())
    sink(hide("0.0.0.0"))


main()
