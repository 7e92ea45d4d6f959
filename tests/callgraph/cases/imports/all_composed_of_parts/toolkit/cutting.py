__all__ = ["saw"]


def saw(thing):
    return sharpen(thing)


def sharpen(thing):
    return thing
