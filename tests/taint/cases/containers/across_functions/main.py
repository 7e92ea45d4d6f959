"""Containers that functions fill, read, return and hand on."""
from rows import add, cells, column, first, make_row, normalise
from taintcheck import not_sink, sink, source

row = make_row(source(), "fixed")
sink(row["name"])
not_sink(row["role"])
table = []
add(table, row)
add(table, make_row("a", source()))
sink(column(table, "name"))
sink(first(table)["name"])
not_sink(first(table)["role"])
sink(cells(row)[0])
not_sink(cells(row)[1])
normalise(row)
not_sink(row["role"])
sink(row["name"])
sink(row["title"])
not_sink(row["length"])
