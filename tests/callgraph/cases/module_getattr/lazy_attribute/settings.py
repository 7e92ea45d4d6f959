def __getattr__(name):
    if name == "timeout":
        return read(name)
    raise AttributeError(name)


def read(name):
    return len(name)


def connect(name):
    return name
