"""A registry of functions is dispatched by constant name."""
from commands import COMMANDS, run
from flowcheck import not_sink, sink


def main():
    sink(COMMANDS["open"]())
    not_sink(COMMANDS["close"]())
    sink(run("echo", "0.0.0.0"))
    not_sink(run("echo", "127.0.0.1"))
    not_sink(run("close"))


main()
