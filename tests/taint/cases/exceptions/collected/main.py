"""Errors gathered in a list, and an exception kept for later."""
from taintcheck import not_sink, sink, source


class Invalid(Exception):
    def __init__(self, field, value):
        self.field = field
        self.value = value


def validate(field, value):
    raise Invalid(field, value)


errors = []
for field, value in [("name", source())]:
    try:
        validate(field, value)
    except Invalid as invalid:
        errors.append(invalid)
sink(errors[0].value)
not_sink(errors[0].field)
sink([e.value for e in errors])
not_sink([e.field for e in errors])
last = None
try:
    validate("mail", "fixed")
except Invalid as invalid:
    last = invalid
not_sink(last.value)
not_sink(last.field)
problem = Invalid("a", source())
sink(problem.value)
not_sink(problem.field)
