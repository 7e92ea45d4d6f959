from functools import singledispatch


@singledispatch
def to_host(value):
    return "localhost"


@to_host.register
def _(value: int):
    return "0.0.0.0"


@to_host.register(str)
def _(value):
    return "10.0.0.5"


@to_host.register(list)
def from_list(value):
    return value[0]
