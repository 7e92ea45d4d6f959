"""sys.modules and getattr lead to the attribute of the named module."""
import sys

import private_side
import public_side
from flowcheck import not_sink, sink


def attribute_of(module_name, name):
    return getattr(sys.modules[module_name], name)


def main():
    sink(attribute_of("public_side", "HOST"))
    not_sink(attribute_of("private_side", "HOST"))
    sink(sys.modules[public_side.__name__].HOST)
    not_sink(sys.modules[private_side.__name__].HOST)


main()
