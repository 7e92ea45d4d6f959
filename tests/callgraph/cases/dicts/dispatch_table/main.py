"""A table of functions, called by literal key, by variable key and with `get`."""


def add(a, b):
    return a + b


def subtract(a, b):
    return a - b


def unsupported(a, b):
    return None


OPERATIONS = {"+": add, "-": subtract}
OPERATIONS["+"](1, 2)


def calculate(sign, a, b):
    return OPERATIONS[sign](a, b)


def calculate_safely(sign, a, b):
    return OPERATIONS.get(sign, unsupported)(a, b)


calculate("-", 3, 1)
calculate("+", 3, 1)
calculate_safely("+", 3, 1)
calculate_safely("-", 3, 1)
calculate_safely("?", 3, 1)
