"""Functions chosen in `try` and `except`, called after a `raise` was caught."""


class Stop(Exception):
    def __init__(self, action):
        self.action = action


def cleanup():
    return "clean"


def proceed():
    return "on"


def search(items):
    try:
        for item in items:
            if item > 2:
                raise Stop(cleanup)
        action = proceed
    except Stop as stop:
        action = stop.action
        stop.action()
    return action()


def suppressed():
    try:
        return proceed()
    except Exception:
        return cleanup()


search([1])
search([3])
suppressed()
