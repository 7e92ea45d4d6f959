"""A conditional expression over a constant flag takes one side."""
from flowcheck import not_sink, sink
from modes import host_for


def main():
    sink(host_for("dev"))
    not_sink(host_for("prod"))
    sink(host_for("test", loopback=False))
    not_sink(host_for("test"))


main()
