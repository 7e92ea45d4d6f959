from inner import h3


def enter(callback, value):
    h2(value, callback)


def h2(value, callback):
    h3([callback], value=value)
