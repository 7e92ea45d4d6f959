"""Four hops rename the keyword at each step and drop the other one half way."""
from flowcheck import not_sink, sink
from step_one import one


def main():
    sink(one(host="0.0.0.0", spare="127.0.0.1"))
    not_sink(one(host="127.0.0.1", spare="0.0.0.0"))


main()
