"""Lists under keys of a map that makes them."""
from collections import defaultdict

from taintcheck import not_sink, sink, source

groups = defaultdict(list)
groups["sent"].append(source())
groups["own"].append("fixed")
sink(groups["sent"][0])
not_sink(groups["own"][0])
plain = {}
plain.setdefault("sent", []).append(source())
plain.setdefault("own", []).append("fixed")
sink(plain["sent"][0])
not_sink(plain["own"][0])
