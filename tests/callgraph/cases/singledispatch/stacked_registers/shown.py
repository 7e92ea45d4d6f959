from functools import singledispatch


@singledispatch
def show(value):
    raise TypeError(type(value))


@show.register(int)
@show.register(float)
def show_number(value):
    return f"{value}"


@show.register
def show_sequence(value: list | tuple):
    return "".join([show_number(item) for item in value])
