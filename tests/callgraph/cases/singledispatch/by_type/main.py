"""The implementation is chosen by the first argument's type."""
from functools import singledispatch


@singledispatch
def describe(value):
    return "something"


@describe.register
def _(value: int):
    return number(value)


@describe.register(list)
def describe_list(value):
    return [describe(item) for item in value]


def number(value):
    return value


describe("x")
describe(3)
describe([4])
