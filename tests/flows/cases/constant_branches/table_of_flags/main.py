"""A flag read out of a constant table, by key or attribute, decides."""

from flags import FEATURES, Flags
from flowcheck import not_sink, sink


def host(feature):
    if FEATURES[feature]:
        return "0.0.0.0"
    return "127.0.0.1"


sink(host("expose"))
not_sink(host("hide"))
sink("0.0.0.0" if Flags.expose else "127.0.0.1")
not_sink("0.0.0.0" if Flags.hide else "127.0.0.1")
sink("0.0.0.0" if FEATURES.get("absent", True) else "127.0.0.1")
not_sink("0.0.0.0" if FEATURES.get("hide", True) else "127.0.0.1")
sink("0.0.0.0" if "hide" in FEATURES else "127.0.0.1")
