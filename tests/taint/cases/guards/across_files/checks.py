import re

ALLOWED = {"a", "b"}
NAME = re.compile(r"^[a-z]+$")


def allowed(value):
    return value in ALLOWED


def require(value):
    if not NAME.fullmatch(value):
        raise ValueError(value)


def looks_fine(value):
    return bool(value)


class Validator:
    def __init__(self, names):
        self.names = names

    def ok(self, value):
        return value in self.names

    def any(self, value):
        return True
