def cell(value):
    return str(value)


def rows():
    first = eval("cell(1)")
    second = eval("cell")
    return first, second(2)
