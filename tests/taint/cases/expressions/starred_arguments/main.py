"""Values handed over with stars."""
from taintcheck import not_sink, sink, source

values = ["a", source()]
sink(*values)
options = {"key": source()}
sink(**options)
clear = ["a", "b"]
not_sink(*clear)
not_sink(**{"key": "fixed"})
