"""A table keyed by classes and by __name__ dispatches on the value's own class."""
from flowcheck import not_sink, sink
from kinds import Private, Public, host_of, named


def main():
    sink(host_of(Public()))
    not_sink(host_of(Private()))  # SPURIOUS
    sink(named(Public()))
    not_sink(named(Private()))
    not_sink(type(Public()).__name__)


main()
