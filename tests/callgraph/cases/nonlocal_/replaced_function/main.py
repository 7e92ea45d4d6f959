"""`nonlocal` rebinds the enclosing function's variable, which another function calls."""


def idle():
    return "idle"


def active():
    return "active"


def machine():
    state = idle

    def start():
        nonlocal state
        state = active

    def show():
        return state()

    show()
    start()
    return show


machine()()
