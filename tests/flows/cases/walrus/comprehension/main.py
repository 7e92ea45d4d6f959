"""A walrus in a comprehension binds in the function around it."""

from flowcheck import not_sink, sink


def last_seen(hosts):
    seen = None
    upper = [(seen := host).upper() for host in hosts]
    return seen, upper


def find(hosts):
    if any((match := host).startswith("0.") for host in hosts):
        return match
    return "localhost"


sink(last_seen(["0.0.0.0"])[0])
not_sink(last_seen(["127.0.0.1"])[0])
sink(find(["0.0.0.0"]))
not_sink(find(["127.0.0.1"]))
