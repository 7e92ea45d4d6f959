import functools


def no_public(function):
    @functools.wraps(function)
    def wrapper(host):
        if host == "0.0.0.0":
            raise ValueError(host)
        return function(host)

    return wrapper


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(function.__name__, args)
        return function(*args, **kwargs)

    return wrapper
