def on_open():
    return "open"


def on_close():
    return "close"


def on_wait():
    return "wait"


def make_list():
    return []
