import re

ALLOWED = {"a", "b"}
_NAME = re.compile(r"[a-z]+")


def is_allowed(text):
    return text in ALLOWED


def is_small(text):
    return len(text) < 100


def check_name(text):
    if not _NAME.fullmatch(text):
        raise ValueError(f"bad name: {text}")


def require(condition, message):
    if not condition:
        raise ValueError(message)


class Rules:
    allowed = ("a", "b")

    def accepts(self, text):
        return text in self.allowed

    def knows(self, number):
        return number < 100


def validate_or_none(text):
    if text in ALLOWED:
        return text
    return None


def valid_pair(left, right):
    return left in ALLOWED and len(right) > 0


def normalise(text):
    if text not in ALLOWED:
        text = "a"
    return text
