TABLE = {"initial": "localhost"}


def read(key):
    return TABLE[key]
