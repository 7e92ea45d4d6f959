"""Objects kept in a list of an owner stay separate objects."""
from flowcheck import not_sink, sink
from owner import Owner


def main():
    owner = Owner()
    owner.add("0.0.0.0")
    owner.add("127.0.0.1")
    sink(owner.children[0].host)
    not_sink(owner.children[1].host)
    owner.children[1].rename("10.0.0.5")
    not_sink(owner.last().host)
    sink(owner.first().host)


main()
