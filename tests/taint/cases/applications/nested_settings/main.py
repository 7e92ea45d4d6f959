"""Nested configuration merged with values from outside."""
from config import DEFAULTS, Config, merge
from taintcheck import not_sink, sink, source

config = Config(merge(DEFAULTS, {"db": {"host": source()}}))
sink(config.get("db.host"))
not_sink(config.get("db.name"))
not_sink(config.get("debug"))
not_sink(DEFAULTS["db"]["host"])
