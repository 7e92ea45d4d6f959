from functools import wraps


def inner_layer(function):
    @wraps(function)
    def inner(*args):
        return function(*args)

    return inner


def outer_layer(function):
    @wraps(function)
    def outer(*args):
        return function(*args)

    return outer
