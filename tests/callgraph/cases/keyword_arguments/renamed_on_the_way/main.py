"""A callback changes its parameter's name at every call."""
from layers import view


def on_success(value):
    return value


def on_failure(value):
    return log(value)


def log(value):
    print(value)


view(ok=on_success, bad=on_failure)
view(bad=on_success, ok=on_failure)
