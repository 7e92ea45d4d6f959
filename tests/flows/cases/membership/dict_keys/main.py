"""Membership in a dict looks at keys; in a string at substrings."""

from flowcheck import not_sink, sink
from tables import BY_HOST, BY_NAME


def by_key(host):
    return "localhost" if host in BY_HOST else host


def by_wrong_side(host):
    return "localhost" if host in BY_NAME else host


def by_values(host):
    return "localhost" if host in BY_NAME.values() else host


def by_substring(host):
    return "localhost" if ".0.0." in host else host


def by_other_substring(host):
    return "localhost" if "127" in host else host


not_sink(by_key("0.0.0.0"))
sink(by_wrong_side("0.0.0.0"))
not_sink(by_values("0.0.0.0"))
not_sink(by_substring("0.0.0.0"))
sink(by_other_substring("0.0.0.0"))
