"""Comprehensions whose parts come from several modules."""
from report.data import Row, load
from report.text import cell

rows = {row.key(): row for row in load()}
page = "\n".join(cell(row) for row in rows.values())


def totals():
    return {key: sum(row.numbers()) for key, row in rows.items() if row.key()}


def copies():
    return [Row(row.name, list(row.numbers())) for row in rows.values()]


totals()
copies()
