import constants

from . import constants as own


def absolute():
    return constants.HOST


def relative():
    return own.HOST
