"""Raising a class constructs it, with or without a call; builtin ones only when called."""


class AppError(Exception):
    def __init__(self, code=1):
        self.code = code


class NotFound(AppError):
    pass


class Silent(Exception):
    pass


def fail_bare():
    raise NotFound


def fail_called():
    raise AppError(3)


def fail_silent():
    raise Silent("no constructor")


def fail_builtin():
    raise ValueError


def fail_builtin_called():
    raise KeyError("name")


for fail in (fail_bare, fail_called, fail_silent, fail_builtin, fail_builtin_called):
    try:
        fail()
    except (AppError, Silent, ValueError, KeyError):
        pass
