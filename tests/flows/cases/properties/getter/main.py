"""A property computes its value from the field of the instance it is read on."""
from flowcheck import not_sink, sink
from address import Address


def main():
    wide = Address("0.0.0.0", 80)
    narrow = Address("127.0.0.1", 80)
    sink(wide.host)
    not_sink(narrow.host)
    not_sink(wide.netloc)
    not_sink(wide.port)
    sink(wide.parts[0])


main()
