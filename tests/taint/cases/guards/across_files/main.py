"""Guards kept in another module."""
from checks import Validator, allowed, looks_fine, require
from taintcheck import maybe, not_sink, sink, source

value = source()
if allowed(value):
    not_sink(value)
else:
    sink(value)
if looks_fine(value):
    sink(value)


def strict(text):
    require(text)
    not_sink(text)


try:
    strict(source())
except ValueError:
    pass
validator = Validator(("a", "b"))
if validator.ok(value):
    not_sink(value)
if validator.any(value):
    sink(value)
