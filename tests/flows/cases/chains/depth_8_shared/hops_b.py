def hop5(value):
    result = hop6(value)
    return result


def hop6(value):
    return hop7([value])[0]


def hop7(values):
    return hop8(values)


def hop8(values):
    return values
