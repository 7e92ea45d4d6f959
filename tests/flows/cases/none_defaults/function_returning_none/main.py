"""A lookup that gives None for this key leads to the fallback."""

from flowcheck import not_sink, sink
from lookup import find


def host_of(name):
    found = find(name)
    if found is None:
        return "0.0.0.0"
    return found


def safe_host_of(name):
    found = find(name)
    return found if found is not None else "127.0.0.1"


not_sink(host_of("api"))
sink(host_of("unknown"))
not_sink(safe_host_of("unknown"))
sink(safe_host_of("public"))
