"""Two routes from one caller to one function end in two sinks with different values."""
from flowcheck import not_sink, sink
from left import via_left
from right import via_right


def main():
    sink(via_left("0.0.0.0", "127.0.0.1"))
    not_sink(via_right("0.0.0.0", "127.0.0.1"))
    not_sink(via_left("10.0.0.5", "0.0.0.0"))
    sink(via_right("10.0.0.5", "0.0.0.0"))


main()
