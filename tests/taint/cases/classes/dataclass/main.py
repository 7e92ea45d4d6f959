"""Generated constructors, and records."""
from collections import namedtuple
from dataclasses import dataclass, field
from typing import NamedTuple

from taintcheck import not_sink, sink, source


@dataclass
class Query:
    text: str
    limit: int = 10
    tags: list = field(default_factory=list)


class Pair(NamedTuple):
    left: str
    right: str


Point = namedtuple("Point", "x y")
query = Query(source())
sink(query.text)
not_sink(query.limit)
query.tags.append("a")
not_sink(Query("fixed").text)
pair = Pair("fixed", source())
not_sink(pair.left)
sink(pair.right)
point = Point(source(), "fixed")
sink(point.x)
not_sink(point[1])
