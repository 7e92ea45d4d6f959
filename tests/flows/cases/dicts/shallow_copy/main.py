"""A shallow copy shares the inner dict, a deep copy does not."""
import copy

from flowcheck import not_sink, sink


def main():
    base = {"inner": {"host": "127.0.0.1"}, "host": "127.0.0.1"}
    shallow = base.copy()
    deep = copy.deepcopy(base)
    base["inner"]["host"] = "0.0.0.0"
    base["host"] = "0.0.0.0"
    sink(base["host"])
    sink(shallow["inner"]["host"])
    not_sink(shallow["host"])
    not_sink(deep["inner"]["host"])
    not_sink(deep["host"])


main()
