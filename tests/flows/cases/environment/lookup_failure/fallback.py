import os


def read(name, fallback):
    try:
        return os.environ[name]
    except KeyError:
        return fallback
