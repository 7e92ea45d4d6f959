from .config import HOST


def start():
    return HOST
