from contextlib import contextmanager

SETTINGS = {"host": "127.0.0.1", "peer": "10.0.0.5"}


@contextmanager
def override(key, value):
    saved = SETTINGS[key]
    SETTINGS[key] = value
    try:
        yield
    finally:
        SETTINGS[key] = saved
