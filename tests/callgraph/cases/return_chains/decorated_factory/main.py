"""A factory of factories: three calls in a row, each in its own module."""
from factory.makers import maker_of

maker_of("chair")("oak")().sit()


def order(kind):
    build = maker_of(kind)("pine")
    return build()


order("table").lay()
