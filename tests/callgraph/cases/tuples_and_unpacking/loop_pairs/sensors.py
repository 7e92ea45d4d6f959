def temperature():
    return 21


def pressure():
    return adjusted(1013)


def humidity():
    return adjusted(40)


def adjusted(value):
    return value + 1
