"""A linked list made of objects."""
from chain import Chain
from taintcheck import not_sink, sink, source

chain = Chain()
chain.push("first")
chain.push(source())
sink(chain.pop())
chain.push(source())
for item in chain:
    if item != "first":
        sink(item)
other = Chain()
other.push("a")
other.push("b")
not_sink(other.pop())
for item in other:
    not_sink(item)
