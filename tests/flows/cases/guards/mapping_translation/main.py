"""A translation table replaces the bad value, a table without it lets it pass."""

from flowcheck import not_sink, sink
from tables import HARDEN, RENAME


def harden(host):
    return HARDEN.get(host, host)


def rename(host):
    return RENAME.get(host, host)


not_sink(harden("0.0.0.0"))
sink(rename("0.0.0.0"))
sink(rename("any"))
not_sink(harden("any"))
