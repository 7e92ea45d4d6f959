from functools import singledispatch


@singledispatch
def convert(value):
    return parse(value)


def parse(value):
    return int(value)
