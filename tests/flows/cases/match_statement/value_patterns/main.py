"""Dotted names in patterns are values of other modules, bare names are captures."""

import modes
from flowcheck import not_sink, sink
from modes import Mode


def by_module(mode):
    match mode:
        case modes.PUBLIC:
            return "0.0.0.0"
        case modes.PRIVATE:
            return "127.0.0.1"
    return "localhost"


def by_enum(mode):
    match mode:
        case Mode.DEV:
            return "0.0.0.0"
        case Mode.PROD:
            return "10.0.0.5"


sink(by_module("public"))
not_sink(by_module("private"))
not_sink(by_module("other"))
sink(by_enum(Mode.DEV))
not_sink(by_enum(Mode.PROD))
