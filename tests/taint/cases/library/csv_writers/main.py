"""A writer passes what it gets on to its stream."""
from export import to_csv, with_dicts
from taintcheck import not_sink, sink, source

sink(to_csv([["a", source()]]))
not_sink(to_csv([["a", "b"]]))
sink(with_dicts([{"a": source()}], ["a"]))
not_sink(with_dicts([{"a": "fixed"}], ["a"]))
