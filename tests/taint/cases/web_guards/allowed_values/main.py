"""Only values of a list of the project come through."""
from allowed import COLUMNS, ORDERS, is_column
from taintcheck import not_sink, sink, source


def by_list(column):
    if column not in COLUMNS:
        return
    not_sink(column)


def by_keys(order):
    if order in ORDERS:
        not_sink(order)
        not_sink(ORDERS[order])
    else:
        sink(order)


def by_function(column):
    if not is_column(column):
        raise ValueError(column)
    not_sink(column)


def only_warned(column):
    if column not in COLUMNS:
        print("odd")
    sink(column)


by_list(source())
by_keys(source())
try:
    by_function(source())
except ValueError:
    only_warned(source())
