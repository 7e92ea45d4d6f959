"""A decorator inside a function is called by it; a wrapper nobody calls still has its edge."""


def traced(function):
    def inner(value):
        return function(value)

    return inner


def identity(function):
    return function


def build():
    @traced
    def double(value):
        return value * 2

    @identity
    def triple(value):
        return double(value) + value

    return triple


build()(4)


@traced
def never_called(value):
    return len(value)
