from .sub.deep import identity
from . import consts


def fetch(value):
    return identity(consts.PREFIX + value)
