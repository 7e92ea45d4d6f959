"""A recursive walk over a constant tree finds the leaf under the given path."""
from flowcheck import not_sink, sink
from tree import TREE, find, leaves


def main():
    sink(find(TREE, "servers.web.host"))
    not_sink(find(TREE, "servers.db.host"))
    not_sink(find(TREE, "servers.mail.host"))
    collected = leaves({"a": {"b": "0.0.0.0"}, "c": "localhost"})
    sink(collected[0])
    not_sink(collected[1])


main()
