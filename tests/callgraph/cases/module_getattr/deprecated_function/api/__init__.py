from .loading import load


def __getattr__(name):
    warn(name)
    return load


def warn(name):
    print("deprecated", name)
