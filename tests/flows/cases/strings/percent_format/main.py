"""% formatting fills tuples, single values and dicts into the template."""
from flowcheck import not_sink, sink
from templates import NAMED, PAIR, SINGLE


def main():
    sink(PAIR % ("0.0", "0.0"))
    not_sink(PAIR % ("127.0", "0.1"))
    sink(SINGLE % "0.0.0.0")
    not_sink(SINGLE % "localhost")
    sink(NAMED % {"host": "0.0.0.0", "peer": "127.0.0.1"})
    not_sink(NAMED % {"host": "127.0.0.1", "peer": "0.0.0.0"})
    sink("%d.%d.%d.%d" % (0, 0, 0, 0))
    not_sink("%d.%d.%d.%d" % (10, 0, 0, 5))


main()
