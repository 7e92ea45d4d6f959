"""A class passed as an argument is instantiated by the callee."""
from flowcheck import not_sink, sink
from spawn import spawn


class Wide:
    def __init__(self, host="0.0.0.0"):
        self.host = host


class Narrow:
    def __init__(self, host="127.0.0.1"):
        self.host = host


def main():
    sink(spawn(Wide).host)
    not_sink(spawn(Narrow).host)
    not_sink(spawn(Wide, "10.0.0.5").host)
    sink(spawn(Narrow, "0.0.0.0").host)


main()
