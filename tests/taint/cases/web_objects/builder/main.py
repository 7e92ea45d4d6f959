"""A builder of statements, with values kept apart from its text."""
from statements import Select
from taintcheck import not_sink, sink, source

name = source()
bound = Select("users").where("name = ?", name)
not_sink(bound.text())
sink(bound.values[0])
mixed = Select("users").where("name = '" + name + "'")
sink(mixed.text())
not_sink(mixed.values)
