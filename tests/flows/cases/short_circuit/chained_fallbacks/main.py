"""A chain of fallbacks over calls stops at the first true one."""

from flowcheck import not_sink, sink
from sources import from_file, from_nothing, from_table

sink(from_nothing() or from_table("public") or "127.0.0.1")
not_sink(from_file() or from_table("public"))
not_sink(from_nothing() or from_table("absent") or "127.0.0.1")
sink(from_nothing() or from_table("absent") or "0.0.0.0")
host = from_nothing()
host = host or from_file() or "0.0.0.0"
not_sink(host)
