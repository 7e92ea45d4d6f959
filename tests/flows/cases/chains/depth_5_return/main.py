"""Constants come back through five returns, each chain with its own."""
from flowcheck import not_sink, sink
from outer import private, public


def main():
    sink(public())
    not_sink(private())


main()
