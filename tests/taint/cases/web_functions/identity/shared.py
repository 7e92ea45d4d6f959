def same(value):
    """The value."""
    return value


def first_of(first, second):
    """The first of two."""
    return same(first) or same(second)
