"""any and all over constants decide the branch."""

from flowcheck import not_sink, sink
from lists import PRIVATE_PREFIXES


def by_any(host):
    if any(host.startswith(prefix) for prefix in PRIVATE_PREFIXES):
        return host
    return "localhost"


def by_all(host):
    if all(part == "0" for part in host.split(".")):
        return "127.0.0.1"
    return host


def by_tuple(host):
    if host.startswith(("127.", "0.0.")):
        return host
    return "localhost"


not_sink(by_any("0.0.0.0"))
not_sink(by_all("0.0.0.0"))
sink(by_tuple("0.0.0.0"))
