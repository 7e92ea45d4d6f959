"""Functions that return functions, called at once or later."""


def metres(value):
    return value


def feet(value):
    return value * 3.28


def converter(unit):
    if unit == "ft":
        return feet
    return metres


def default_converter():
    return metres


converter("ft")(3)
default_converter()(3)
convert = default_converter()


def show(value):
    return convert(value)


show(2)
