"""After `del` the global name is visible again, after `return` nothing is."""
from settings import defaults


def notify():
    return "mail"


def log():
    return "log"


handler = notify


class Service:
    handler = log
    first = handler()
    del handler
    second = handler()


def early(quiet):
    action = log
    if quiet:
        action = notify
        return None
    return action()


early(True)
early(False)
del notify
handler()
defaults()
