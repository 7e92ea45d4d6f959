def repeat(value, times):
    for _ in range(times):
        yield value


def prefixed(prefix, values):
    for value in values:
        yield prefix + value
