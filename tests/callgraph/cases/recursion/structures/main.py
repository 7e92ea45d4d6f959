"""A recursive walk over JSON-like data with one function per kind of value."""
from walker.visit import visit

visit({"a": [1, "x"], "b": {"c": 2}})
