from functools import wraps


def with_host(host):
    def decorate(function):
        @wraps(function)
        def wrapper(*args):
            return function(host, *args)

        return wrapper

    return decorate
