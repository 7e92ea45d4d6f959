__all__ = ["bold", "italic", "_mark"]


def bold(value):
    return value


def italic(value):
    return _mark(value)


def _mark(value):
    return "*" + value


def lines(value):
    return []
