"""Parameters that are given new values, deleted, or shadowed."""
from taintcheck import clean, maybe, not_sink, sink, source


def replaced(text):
    text = "fixed"
    return text


def cleaned(text):
    text = clean(text)
    return text


def sometimes(text):
    if not maybe():
        text = "fixed"
    return text


def shadowed(text):
    def inner(text):
        return text

    return inner("fixed")


def deleted(table):
    del table["secret"]
    return table


def emptied(items):
    items = list(items)
    items.clear()
    return items


def looped(text):
    for text in ("a", "b"):
        pass
    return text


not_sink(replaced(source()))
not_sink(cleaned(source()))
sink(sometimes(source()))
not_sink(shadowed(source()))
not_sink(deleted({"secret": source(), "a": "b"}))
not_sink(emptied([source()]))
not_sink(looped(source()))
sink((lambda text: text)(source()))
