from functools import reduce


def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions)


def apply_all(functions, value):
    return [function(value) for function in functions]


def pick(index):
    return lambda *items: items[index]


def curry(function):
    return lambda a: lambda b: function(a, b)
