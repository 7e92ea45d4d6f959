"""setattr, vars and __dict__ write and read fields by constant name."""
from flowcheck import not_sink, sink
from bag import Bag, fill


def main():
    bag = Bag()
    setattr(bag, "host", "0.0.0.0")
    setattr(bag, "peer", "127.0.0.1")
    sink(bag.host)
    not_sink(bag.peer)
    sink(vars(bag)["host"])
    not_sink(bag.__dict__["peer"])
    other = fill(Bag(), host="10.0.0.5", peer="0.0.0.0")
    not_sink(other.host)
    sink(other.peer)
    bag.__dict__.update(host="localhost")
    not_sink(bag.host)


main()
