from .. import consts


def identity(value):
    return value


def wipe(value):
    return consts.PREFIX
