"""Recursion over trees, mutual recursion, and accumulators."""
from taintcheck import clean, not_sink, sink, source


def flatten(tree):
    found = []
    for each in tree:
        if isinstance(each, list):
            found.extend(flatten(each))
        else:
            found.append(each)
    return found


def walk(node):
    if node is None:
        return ""
    return node["text"] + walk(node["next"])


def even(text, count):
    if count == 0:
        return text
    return odd(text, count - 1)


def odd(text, count):
    if count == 0:
        return "odd"
    return even(text, count - 1)


def clean_all(value):
    if isinstance(value, dict):
        return {clean(key): clean_all(each) for key, each in value.items()}
    if isinstance(value, list):
        return [clean_all(each) for each in value]
    return clean(value)


def copy_all(value):
    if isinstance(value, dict):
        return {key: copy_all(each) for key, each in value.items()}
    if isinstance(value, list):
        return [copy_all(each) for each in value]
    return value


def repeat(text, count, done=""):
    if count <= 0:
        return done
    return repeat(text, count - 1, done + text)


sink(flatten(["a", ["b", [source()]]]))
not_sink(flatten(["a", ["b", ["c"]]]))
sink(walk({"text": "a", "next": {"text": source(), "next": None}}))
not_sink(walk({"text": "a", "next": {"text": "b", "next": None}}))
sink(even(source(), 2))
not_sink(even(source(), 1))
not_sink(clean_all({"a": [source()], "b": {"c": source()}}))
sink(copy_all({"a": [source()], "b": {"c": "x"}}))
not_sink(copy_all({"a": ["y"], "b": {"c": "x"}}))
sink(repeat(source(), 2))
not_sink(repeat("ab", 2))
