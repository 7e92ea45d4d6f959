"""startswith, endswith, length and slices of the value decide a branch."""

from flowcheck import not_sink, sink


def by_prefix(host):
    if host.startswith("0."):
        return "127.0.0.1"
    return host


def by_other_prefix(host):
    if host.startswith("10."):
        return "127.0.0.1"
    return host


def by_first(host):
    if host[0] == "0" or host.strip() != host:
        return "localhost"
    return host


def by_length(host):
    return host if len(host) == 7 else "localhost"


def by_count(host):
    return host if host.count("0") < 4 else "localhost"


not_sink(by_prefix("0.0.0.0"))
sink(by_other_prefix("0.0.0.0"))
not_sink(by_first("0.0.0.0"))
sink(by_length("0.0.0.0"))
not_sink(by_count("0.0.0.0"))
