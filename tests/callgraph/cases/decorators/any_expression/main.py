"""Any expression may decorate: a lambda, an item of a dict, an attribute of a call."""
from marks import Marker, marks


@lambda function: function
def plain():
    return helper()


@marks["twice"]
def doubled():
    return 1


@Marker("x").mark
def marked():
    return doubled()


def helper():
    return 0


plain()
marked()
