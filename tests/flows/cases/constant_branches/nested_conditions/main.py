"""Nested and combined constant conditions."""

from flags import A, B, NAME
from flowcheck import not_sink, sink


def choose():
    if A and B:
        return "0.0.0.0"
    return "127.0.0.1"


def choose_any():
    if A or B:
        return "0.0.0.0"
    return "127.0.0.1"


def choose_name():
    if NAME.startswith("prod") and not (A and not B):
        return "0.0.0.0"
    elif NAME.endswith("tion"):
        if NAME.upper() == "PRODUCTION":
            return "localhost"
        return "0.0.0.0"
    return "0.0.0.0"


not_sink(choose())
sink(choose_any())
not_sink(choose_name())
