"""Lambdas as attributes, as sort keys and in a table of another module."""
from columns import COLUMNS, Column

amount = Column(lambda row: row["amount"], lambda value: rounded(value))


def rounded(value):
    return round(value)


def show(row):
    return [COLUMNS[name](row) for name in COLUMNS]


amount.render({"amount": 1.5})
show({"id": 1, "name": "x"})
COLUMNS["name"]({"name": "y"})
