"""Values that leave loops by break, return and else."""

from taintcheck import not_sink, sink, source


def first_match(items):
    for item in items:
        if item.startswith("t"):
            break
    else:
        return "none"
    return item


def with_break(items):
    for item in items:
        if item.startswith("t"):
            break
    return item


def with_return(items):
    for item in items:
        if item.startswith("t"):
            return item
    return "none"


def with_variable(items):
    found = None
    for item in items:
        if len(item) > 3:
            found = item
            break
    return found


sink(first_match(["a", source()]))
sink(with_break(["a", source()]))
sink(with_return(["a", source()]))
sink(with_variable(["a", source()]))
sink(first_match([source()]))
not_sink(first_match(["a", "b"]))
not_sink(with_return(["a", "b"]))
