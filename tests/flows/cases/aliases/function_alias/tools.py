def identity(value):
    return value


def other(value):
    return "localhost"
