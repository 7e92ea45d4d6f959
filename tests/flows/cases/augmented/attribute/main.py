"""Augmented assignment to an attribute reads the class default and stores on the instance."""

from address import Address
from flowcheck import not_sink, sink

wide = Address()
wide.text += ".0"
sink(wide.text)  # MISSING
narrow = Address()
narrow.text += ".1"
not_sink(narrow.text)
not_sink(Address.text)
not_sink(Address().text)
