"""Assertions, and conditions handed to functions that raise."""
from taintcheck import not_sink, sink, source


def require(condition, message="failed"):
    if not condition:
        raise ValueError(message)


def note(condition):
    print(condition)


def asserted(text):
    assert text in ("a", "b"), "bad"
    not_sink(text)


def required(text):
    require(text in ("a", "b"))
    not_sink(text)


def required_digits(text):
    require(text.isdigit() and len(text) < 9)
    not_sink(text)


def noted(text):
    note(text in ("a", "b"))
    sink(text)


for function in (asserted, required, required_digits, noted):
    try:
        function(source())
    except (AssertionError, ValueError):
        pass
sink(source())
