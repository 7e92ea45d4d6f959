"""itemgetter, attrgetter and methodcaller take the part they name."""
from operator import attrgetter, itemgetter, methodcaller

from flowcheck import not_sink, sink
from rows import ROWS, Endpoint


def main():
    host_of = itemgetter("host")
    sink(host_of(ROWS[0]))
    not_sink(host_of(ROWS[1]))
    sink(itemgetter(1)(("127.0.0.1", "0.0.0.0")))
    host, name = itemgetter("host", "name")(ROWS[0])
    sink(host)
    not_sink(name)
    endpoint = Endpoint("0.0.0.0", Endpoint("10.0.0.5"))
    sink(attrgetter("host")(endpoint))
    not_sink(attrgetter("peer.host")(endpoint))
    sink(methodcaller("get", "host")(ROWS[0]))
    not_sink(methodcaller("get", "name")(ROWS[0]))
    first = sorted(ROWS, key=itemgetter("name"))[0]
    not_sink(first["host"])


main()
