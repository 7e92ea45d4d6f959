"""`eval` of a literal calls what the text calls, in the scope of the `eval`."""
import shapes


def area(side):
    return side * side


def describe():
    return eval("area(3)")


def nested():
    return eval("max(area(1), shapes.volume(2))")


eval("describe()")
eval("nested")()
eval("shapes.Box(2).size()")
