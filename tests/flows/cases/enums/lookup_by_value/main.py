"""Calling the enum with a value gives the member of that value."""

from flowcheck import not_sink, sink
from mode import HOSTS, Mode


def host_for(text):
    return HOSTS[Mode(text)]


sink(host_for("dev"))
not_sink(host_for("prod"))
sink(HOSTS[Mode.DEV])
not_sink(HOSTS[Mode.PROD])
