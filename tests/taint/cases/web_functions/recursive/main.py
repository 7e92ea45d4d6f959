"""A recursion hands its text on until it comes back."""
from taintcheck import not_sink, sink, source


def deep(text, level):
    if level == 0:
        return text
    return deep(text, level - 1)


def drop(text, level):
    if level == 0:
        return "end"
    return drop(text, level - 1)


def walk(tree):
    found = []
    for each in tree:
        if isinstance(each, list):
            found.extend(walk(each))
        else:
            found.append(each)
    return found


sink(deep(source(), 4))
not_sink(deep("x", 4))
not_sink(drop(source(), 4))
sink(walk(["a", [source()]]))
not_sink(walk(["a", ["b"]]))
