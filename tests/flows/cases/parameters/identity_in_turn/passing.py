def identity(value):
    return value


def twice(value):
    return identity(identity(value))
