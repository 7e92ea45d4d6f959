"""Errors of a hierarchy, caught by their base, with fields of their own."""
from errors import Conflict, Missing, ServiceError, fail, fail_fixed
from taintcheck import not_sink, sink, source

try:
    fail(source())
except ServiceError as error:
    sink(error.key)
    not_sink(error.code)
    sink(error.message())
try:
    fail_fixed(source())
except Missing as error:
    not_sink(error.key)
try:
    try:
        fail(source())
    except Conflict as error:
        not_sink(error.code)
except Missing as error:
    sink(error.key)
