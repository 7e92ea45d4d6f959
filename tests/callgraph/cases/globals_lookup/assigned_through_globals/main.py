"""Names are bound and read through the dictionaries of modules."""

import extras


def ring():
    return "ring"


globals()["signal"] = ring
signal()
vars(extras)["blink"]()
extras.__dict__["beep"]()
