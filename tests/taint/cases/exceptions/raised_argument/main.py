"""What an exception is made of is there where it is caught."""
from taintcheck import not_sink, sink, source


class NotFound(Exception):
    pass


def find(name):
    raise NotFound(name)


def find_fixed(name):
    raise NotFound("no such entry")


try:
    raise ValueError(source())
except ValueError as error:
    sink(error.args[0])
    sink(str(error))
    sink(f"failed: {error}")
    not_sink(type(error).__name__)
try:
    raise ValueError("fixed")
except ValueError as error:
    not_sink(error.args[0])
    not_sink(str(error))
try:
    find(source())
except NotFound as error:
    sink(str(error))
try:
    find_fixed(source())
except NotFound as error:
    not_sink(str(error))
try:
    find(f"user {source()}")
except Exception as error:
    message = "Error: %s" % error
    sink(message)
try:
    raise NotFound("lookup", source())
except NotFound as error:
    sink(error.args[1])
    not_sink(error.args[0])
