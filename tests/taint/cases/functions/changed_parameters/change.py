def add(items, value):
    items.append(value)


def set_key(table, key, value):
    table[key] = value


def rebind(items, value):
    items = [value]
    return items


def swap(pair):
    pair[0], pair[1] = pair[1], pair[0]


def fill_nested(tree, value):
    tree["a"]["b"] = value


class Holder:
    def __init__(self, items):
        self.items = items

    def put(self, value):
        self.items.append(value)
