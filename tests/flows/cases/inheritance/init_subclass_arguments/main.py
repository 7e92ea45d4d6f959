"""Keyword arguments of a class statement reach __init_subclass__."""

from base import Service
from flowcheck import not_sink, sink


class Public(Service, host="0.0.0.0"):
    pass


class Private(Service):
    pass


sink(Public.host)
sink(Public().host)
not_sink(Private.host)
