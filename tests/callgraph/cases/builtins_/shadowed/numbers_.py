import builtins


def sum(values):
    return builtins.sum(values)
