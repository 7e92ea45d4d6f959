"""Objects of harmless types."""
from taintcheck import not_sink, sink, source

value = source()
if isinstance(value, int):
    not_sink(value)
if isinstance(value, (int, float)):
    not_sink(value)
if isinstance(value, str):
    sink(value)
if not isinstance(value, bool):
    sink(value)
