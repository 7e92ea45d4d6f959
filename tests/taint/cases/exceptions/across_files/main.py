"""Exceptions that carry values out."""
from errors import AppError, Quiet, check, loud, silent
from taintcheck import not_sink, sink, source

try:
    check(source())
except AppError as error:
    sink(error.detail)
    not_sink(str(error))
try:
    loud(source())
except (ValueError, KeyError) as error:
    sink(str(error))
    sink(error.args[0])
try:
    silent(source())
except Quiet as error:
    not_sink(error.args)
    sink(str(error.__cause__))
