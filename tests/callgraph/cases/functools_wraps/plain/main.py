"""`functools.wraps` changes names only: the wrapper is still what is called."""
import functools


def timed(function):
    @functools.wraps(function)
    def measure(*args, **kwargs):
        start = clock()
        result = function(*args, **kwargs)
        return result, clock() - start

    return measure


def clock():
    return 0


@timed
def compute(n):
    return sum(range(n))


compute(3)
compute.__wrapped__(4)
