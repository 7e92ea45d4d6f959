def one():
    return 1


def two():
    return 2


def odds():
    yield one


def evens():
    yield from [two]
