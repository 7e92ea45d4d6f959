"""NamedTuple fields by name, index, unpacking and default."""

from flowcheck import not_sink, sink
from model import Address

address = Address("0.0.0.0", "127.0.0.1")
sink(address.host)
not_sink(address.gateway)
sink(address[0])
not_sink(address[1])
host, gateway, name = address
sink(host)
not_sink(gateway)
not_sink(name)
sink(Address().gateway)
not_sink(Address().host)
sink(Address(gateway="localhost", host="0.0.0.0").host)
