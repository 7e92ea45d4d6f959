"""Checks in another module, as functions, methods, and exceptions."""
from checks import (
    ALLOWED,
    Rules,
    check_name,
    is_allowed,
    is_small,
    normalise,
    require,
    validate_or_none,
    valid_pair,
)
from taintcheck import not_sink, sink, source


def imported_constant(text):
    if text in ALLOWED:
        not_sink(text)
    else:
        sink(text)


def early(text):
    if not is_allowed(text):
        return "no"
    not_sink(text)
    return text


def weak(text):
    if is_small(text):
        sink(text)


def raising(text):
    try:
        check_name(text)
    except ValueError:
        sink(text)
        return
    not_sink(text)


def required(text):
    require(text in ALLOWED, "bad")
    not_sink(text)


def by_method(text):
    rules = Rules()
    if rules.accepts(text):
        not_sink(text)
    if rules.knows(len(text)):
        sink(text)


def by_value(text):
    text = validate_or_none(text)
    not_sink(text)


def two(left, right):
    if valid_pair(left, right):
        not_sink(left)
        sink(right)


def normalised(text):
    text = normalise(text)
    not_sink(text)


def unused(text):
    is_allowed(text)
    sink(text)


imported_constant(source())
early(source())
weak(source())
raising(source())
try:
    required(source())
except ValueError:
    pass
by_method(source())
by_value(source())
two("a", source())
normalised(source())
unused(source())
