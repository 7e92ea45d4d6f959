from hops_b import hop5


def hop1(value):
    return hop2(value)


def hop2(value):
    return hop3(value)


def hop3(value):
    return hop4(value)


def hop4(value):
    return hop5(value)
