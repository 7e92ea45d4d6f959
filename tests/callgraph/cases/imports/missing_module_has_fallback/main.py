"""A module that may be missing is replaced by one of the project."""

try:
    from speedups_native import encode
except ImportError:
    from pure import encode


def send(text):
    return encode(text)


send("a")
