import functools


def closed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        function(*args, **kwargs)
        return "127.0.0.1"

    return wrapper


def opened(function):
    def wrapper(_host):
        return function("0.0.0.0")

    return wrapper
