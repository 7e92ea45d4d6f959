"""The first of the values sent under one name, or a default when there is none."""
from taintcheck import not_sink, sink, source
from params import Params


params = Params([("id", source()), ("id", source()), ("sort", "asc")])
values = params.getlist("id")
chosen = ""
if values:
    chosen = values[0]
sink(chosen)
order = params.getlist("sort")
not_sink(order[0])
missing = params.getlist("absent")
chosen = missing[0] if missing else "none"
not_sink(chosen)
