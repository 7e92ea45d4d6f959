"""A metaclass __call__ gives the same instance again, ignoring later arguments."""
from flowcheck import not_sink, sink
from single import Config, Other


def main():
    first = Config("0.0.0.0")
    again = Config("127.0.0.1")
    sink(again.host)
    sink(first.host)
    not_sink(Other("10.0.0.5").host)  # SPURIOUS
    not_sink(Other("0.0.0.0").host)  # SPURIOUS


main()
