"""A returned tuple is taken apart by the caller."""


def opened(name):
    return name


def closed(name):
    return name


def handlers():
    return opened, closed


def named_handlers():
    return {"open": opened, "close": closed}


on_open, on_close = handlers()
on_close("door")


def use_first():
    return handlers()[0]("gate")


def use_named():
    return named_handlers()["close"]("gate")


use_first()
use_named()
