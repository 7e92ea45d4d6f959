def choose(port, *, public=False):
    return "0.0.0.0" if public else "127.0.0.1"


def inner(**options):
    return choose(**options)


def outer(**options):
    options.setdefault("port", 1)
    return inner(**options)
