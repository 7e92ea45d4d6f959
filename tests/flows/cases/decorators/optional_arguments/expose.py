import functools


def expose(function=None, *, host="0.0.0.0"):
    if function is None:
        return functools.partial(expose, host=host)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    wrapper.host = host
    return wrapper
