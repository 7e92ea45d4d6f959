from contextlib import contextmanager


@contextmanager
def bound(host, peer):
    yield host, peer


@contextmanager
def fixed():
    saved = "0.0.0.0"
    try:
        yield "localhost"
    finally:
        saved += ""
