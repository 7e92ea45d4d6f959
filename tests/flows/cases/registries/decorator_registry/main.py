"""Functions registered by a decorator in another module are called by their own key."""
import handlers
from flowcheck import not_sink, sink
from registry import REGISTRY, call


def main():
    sink(call("public"))
    not_sink(call("private"))
    sink(REGISTRY["public"]())
    not_sink(handlers.private())


main()
