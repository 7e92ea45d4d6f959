import re

ALLOWED = frozenset(["a", "b"])


def ensure_allowed(text):
    if text in ALLOWED:
        return
    raise ValueError("not allowed")


def abort(code):
    raise RuntimeError(code)


def must_match(text):
    if re.fullmatch("[a-z]+", text) is None:
        raise ValueError("no match")


def parse_choice(text):
    for choice in ALLOWED:
        if choice == text:
            return choice
    raise ValueError("no such choice")
