"""Builtins under other names, and a project function that takes a builtin's name."""

log = print
size = len
Text = str


def sorted(values):
    return size(values)


def describe(values):
    log(Text(values))
    return sorted(values)


join = ", ".join
describe([3, 1])
join(["a", "b"])
