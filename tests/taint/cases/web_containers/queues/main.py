"""Lines of waiting: what went in first comes out first."""
from collections import deque

from taintcheck import not_sink, sink, source

line = deque(["a"])
line.append(source())
not_sink(line.popleft())
sink(line.popleft())
stack = ["a", source()]
sink(stack.pop())
not_sink(stack.pop())
line.appendleft("b")
line.append(source())
not_sink(line[0])
sink(line[-1])
