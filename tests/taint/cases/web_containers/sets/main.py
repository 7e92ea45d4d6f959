"""Sets of texts."""
from taintcheck import not_sink, sink, source

sent = {source()}
own = {"a", "b"}
sink(sent.pop())
not_sink(own)
sink(own | {source()})
not_sink(own & {"a"})
own.add("c")
not_sink(sorted(own)[0])
own.add(source())
sink(sorted(own))
not_sink(len(own))
