import functools


def blend(function):
    return functools.partial(mixed, function)


def mixed(function, surface):
    return function("mixed", surface)


def combine(first, second):
    return first("roof"), second("floor")
