"""Functions that test and return a truth value, or raise."""
from taintcheck import not_sink, sink, source

ALLOWED = {"a", "b"}


def is_allowed(text):
    return text in ALLOWED


def is_short(text):
    return len(text) < 99


def is_name(text):
    if not text.isalnum():
        return False
    return True


def check(text):
    if text not in ALLOWED:
        raise ValueError(text)


def use(text):
    if not is_allowed(text):
        return
    not_sink(text)


def use_checked(text):
    check(text)
    not_sink(text)


text = source()
use(text)
if is_name(text):
    not_sink(text)
if is_short(text):
    sink(text)
try:
    use_checked(text)
except ValueError:
    pass
sink(text)
