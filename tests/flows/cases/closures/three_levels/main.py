"""Each level of nested functions contributes one variable."""
from curry import endpoint
from flowcheck import not_sink, sink


def main():
    at_any = endpoint("0.0.0.0")
    finished = at_any("127.0.0.1")(80)
    sink(finished()[0])
    not_sink(finished()[1])
    not_sink(finished()[2])
    other = endpoint("10.0.0.5")("0.0.0.0")(81)
    not_sink(other()[0])
    sink(other()[1])


main()
