"""Inner functions that add to what the outer one holds."""
from taintcheck import not_sink, sink, source


def collect(values):
    found = []

    def visit(value):
        found.append(value)

    for value in values:
        visit(value)
    return found


def counted(values):
    count = 0

    def visit(value):
        nonlocal count
        count += len(value)

    for value in values:
        visit(value)
    return count


def latest(values):
    last = "none"

    def visit(value):
        nonlocal last
        last = value

    visit(values[0])
    return last


sink(collect([source()]))
not_sink(collect(["a"]))
not_sink(counted([source()]))
sink(latest([source()]))
not_sink(latest(["a"]))
