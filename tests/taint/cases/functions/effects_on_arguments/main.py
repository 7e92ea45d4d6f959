"""Functions that change what they are handed."""
from taintcheck import clean, not_sink, sink, source


class Box:
    def __init__(self):
        self.content = "empty"
        self.label = "none"


def fill(box, text):
    box.content = text


def empty(box):
    box.content = "empty"


def label_all(boxes, text):
    for box in boxes:
        box.label = text


def put(table, key, value):
    table[key] = value


def put_clean(table, key, value):
    table[key] = clean(value)


def drop(table, key):
    table.pop(key, None)


def extend(items, *more):
    items.extend(more)


def rebind(items):
    items = [source()]
    return len(items)


box, other = Box(), Box()
fill(box, source())
sink(box.content)
not_sink(box.label)  # SPURIOUS
not_sink(other.content)
empty(box)
not_sink(box.content)
label_all([box, other], source())
sink(box.label)
not_sink(box.content)
table = {}
put(table, "a", source())
put(table, "b", "x")
sink(table["a"])
not_sink(table["b"])
put_clean(table, "a", source())
not_sink(table["a"])
put(table, "c", source())
drop(table, "c")
not_sink(table)
items = []
rebind(items)
not_sink(items)
extend(items, "a", source())
not_sink(items[0])
sink(items[1])
