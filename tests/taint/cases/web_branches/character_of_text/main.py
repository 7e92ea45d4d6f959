"""A character of a constant text picks the case."""
from taintcheck import not_sink, sink, source


def picked(param, at):
    letters = "XYZ"
    guess = letters[at]
    match guess:
        case "X":
            bar = param
        case "Y":
            bar = "second"
        case "Z" | "W":
            bar = param
        case _:
            bar = "other"
    return bar


sink(picked(source(), 0))
not_sink(picked(source(), 1))
sink(picked(source(), 2))
