from lower import u6


def u1(value, trusted):
    return u2({"value": value, "trusted": trusted})


def u2(request):
    return u3(**request)


def u3(trusted, value):
    return u4(value, trusted)


def u4(*args):
    return u5(args)


def u5(args):
    value, trusted = args
    return u6(value, trusted)
