import extras


def ring():
    return "ring"


globals()["signal"] = ring
signal()
vars(extras)["blink"]()
extras.__dict__["beep"]()
