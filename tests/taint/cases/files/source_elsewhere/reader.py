from taintcheck import source

TEXT = source()
MODE = "fixed"


def read():
    return TEXT + MODE


def read_mode():
    return MODE
