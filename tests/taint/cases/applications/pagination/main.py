"""Numbers that are converted, and an order that is looked up, are harmless; a filter is not."""
from listing import build_query
from taintcheck import not_sink, sink, source

params = {"page": "2", "order": source(), "filter": source()}
statement, arguments = build_query(params)
not_sink(statement)
sink(arguments)
unsafe, _ = build_query(params, inline=True)
sink(unsafe)
