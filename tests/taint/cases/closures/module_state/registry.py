_entries = {}


def register(name, value):
    _entries[name] = value


def lookup(name):
    return _entries[name]


def size():
    return len(_entries)
