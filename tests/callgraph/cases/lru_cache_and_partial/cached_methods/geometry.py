def distance(start, end):
    return absolute(end - start)


def absolute(value):
    return abs(value)
