"""A metaclass supplies attributes to classes but not to instances."""

from flowcheck import not_sink, sink
from meta import Service


class Public(Service):
    suffix = "0"


class Private(Service):
    suffix = "1"


sink(Public.host)  # MISSING
not_sink(Private.host)
sink(Public.address)  # MISSING
not_sink(getattr(Public(), "host", "localhost"))
