def lift(name):
    return name


def lower(name):
    return name.lower()


def pair():
    return lift, lower


def swap(first, second):
    return second, first


def ends(*things):
    first, *_, last = things
    return first, last
