"""A starred target takes the middle; its neighbours are exact."""


def open_gate():
    return "open"


def count_visitor():
    return 1


def ring_bell():
    return "bell"


def close_gate():
    return "close"


first, *middle, last = open_gate, count_visitor, ring_bell, close_gate
last()


def whole_day():
    first()
    for step in middle:
        step()


whole_day()
head, *tail = [ring_bell, close_gate]
head()
