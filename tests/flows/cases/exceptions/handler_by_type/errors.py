class Missing(Exception):
    pass


class Lost(Missing):
    pass


class Broken(Exception):
    pass


def fail(kind):
    if kind == "missing":
        raise Missing(kind)
    if kind == "lost":
        raise Lost(kind)
    if kind == "broken":
        raise Broken(kind)
    if kind == "other":
        raise KeyError(kind)
