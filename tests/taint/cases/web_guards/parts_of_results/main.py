"""A test whose outcome is one part of what a function returns."""
from taintcheck import not_sink, sink, source

KNOWN = {"a", "b"}


def checked(name):
    return name in KNOWN, "not known"


def looked_at(name):
    if name not in KNOWN:
        return False, "not known"
    return True, ""


def swapped(name):
    return "not known", name in KNOWN


def with_message(name):
    is_known, message = checked(name)
    if not is_known:
        return message
    not_sink(name)


def with_branches(name):
    is_known, _ = looked_at(name)
    if is_known:
        not_sink(name)
    else:
        sink(name)


def with_other_part(name):
    message, is_known = swapped(name)
    if message:
        sink(name)
    if is_known:
        not_sink(name)


with_message(source())
with_branches(source())
with_other_part(source())
