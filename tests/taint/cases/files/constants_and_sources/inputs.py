from taintcheck import source

QUERY = source()
DEFAULT = "all"
TABLE = {"query": QUERY, "default": DEFAULT}


class Values:
    query = QUERY
    default = DEFAULT


def read():
    return QUERY


def read_default():
    return DEFAULT
