"""Sets and queues of collections hold what is put in."""
from collections import defaultdict, deque

from taintcheck import not_sink, sink, source

seen = set()
seen.add(source())
sink(seen)
clear = set()
clear.add("fixed")
not_sink(clear)
line = deque()
line.append(source())
sink(line.popleft())
line = deque(["fixed"])
not_sink(line.popleft())
groups = defaultdict(list)
groups["a"].append(source())
sink(groups["a"])
not_sink(groups["b"])
