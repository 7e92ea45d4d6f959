def identity(value):
    return value


def chain(value):
    return identity(identity(value))


def nothing(value):
    identity(value)
    return identity("nothing")


def pair(a, b):
    return a, b


def swap(a, b):
    return pair(b, a)


def choose(first, a, b):
    if first:
        return a
    return b


def twice(function, value):
    return function(function(value))
