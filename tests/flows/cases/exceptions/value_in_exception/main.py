"""A value travels in the exception object to its handler."""

from errors import Refused, refuse
from flowcheck import not_sink, sink


def report(host):
    try:
        refuse(host)
    except Refused as error:
        return error.host
    return "localhost"


def arguments(host):
    try:
        raise ValueError(host, "127.0.0.1")
    except ValueError as error:
        return error.args


sink(report("0.0.0.0"))
not_sink(report("127.0.0.1"))
sink(arguments("0.0.0.0")[0])
not_sink(arguments("0.0.0.0")[1])
