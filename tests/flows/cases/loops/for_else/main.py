"""The else part of for runs when no break happened."""

from flowcheck import not_sink, sink


def find(hosts, wanted):
    for host in hosts:
        if host == wanted:
            break
    else:
        host = "0.0.0.0"
    return host


def find_safe(hosts, wanted):
    for host in hosts:
        if host == wanted:
            found = host
            break
    else:
        found = "localhost"
    return found


HOSTS = ["127.0.0.1", "10.0.0.5"]
not_sink(find(HOSTS, "10.0.0.5"))
sink(find(HOSTS, "8.8.8.8"))
not_sink(find_safe(HOSTS, "0.0.0.0"))
sink(find_safe(["10.0.0.5", "0.0.0.0"], "0.0.0.0"))
