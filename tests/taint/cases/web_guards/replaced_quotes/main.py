"""Quotes that are doubled, in a text that stands between quotes and one that does not."""
from taintcheck import not_sink, sink, source


def quoted(value):
    doubled = value.replace("'", "''")
    return f"SELECT * FROM t WHERE n = '{doubled}' AND 1"


def bare(value):
    doubled = value.replace("'", "''")
    return f"SELECT * FROM t WHERE n = {doubled} AND 1"


marker = "not a quote"
not_sink(quoted("q").replace("q", marker))
sink(bare("x") + source())
