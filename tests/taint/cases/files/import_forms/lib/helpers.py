import lib.util
import lib.util as u
from .util import util_clean as uc


def full(v):
    return lib.util.util_taint(v)


def short(v):
    return u.util_taint(v)


def cleaned(v):
    return uc(v)
