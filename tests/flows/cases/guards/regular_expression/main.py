"""A match against a constant pattern decides the branch."""

import re

from flowcheck import not_sink, sink
from patterns import LOOPBACK, ZEROS


def refuse(host):
    if ZEROS.fullmatch(host):
        raise ValueError(host)
    not_sink(host)


def require(host):
    if not re.match(LOOPBACK, host):
        return "localhost"
    return host


def loose(host):
    return "localhost" if re.match(LOOPBACK, host) else host


try:
    refuse("0.0.0.0")
except ValueError:
    refuse("127.0.0.1")
not_sink(require("0.0.0.0"))
sink(loose("0.0.0.0"))
