"""Keys that are constants of another module, concatenated or counted."""
from keys import PREFIX, START, STOP


def start():
    return "start"


def stop():
    return "stop"


def pause():
    return "pause"


table = {START: start, STOP: stop, PREFIX + "pause": pause, 1: stop, (1, 2): start}
table[START]()


def paused():
    return table["do_pause"]()


def numbered():
    return table[1]()


def stopped():
    key = STOP
    return table[key]()


paused()
numbered()
stopped()
