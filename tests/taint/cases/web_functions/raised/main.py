"""Errors that carry what was sent."""
from taintcheck import not_sink, sink, source


class Refused(Exception):
    def __init__(self, reason, code):
        super().__init__(reason)
        self.reason = reason
        self.code = code


def refuse(text):
    raise Refused(text, "E1")


try:
    refuse(source())
except Refused as error:
    sink(error.reason)
    not_sink(error.code)
    sink(str(error))
try:
    raise ValueError(source())
except ValueError as error:
    sink(str(error))
    sink(error.args[0])
try:
    raise ValueError("fixed")
except ValueError as error:
    not_sink(str(error))
