"""Star and keyword arguments through layers."""
from functools import partial

from forward import forward, key_of, more_of, rest_of, second
from taintcheck import not_sink, sink, source

sink(forward(second, "a", source()))
not_sink(forward(second, source(), "b"))
sink(forward(forward, second, "a", second=source()))
sink(rest_of("a", "b", source())[1])
not_sink(rest_of(source(), "b", "c"))
values = ["a", source(), "c"]
sink(second(*values))
not_sink(second(*values[1:]))
options = {"key": "x", "other": source()}
not_sink(key_of(**options))
sink(more_of(**options)["other"])
sink(partial(second, "a")(source()))
not_sink(partial(second, source())("b"))
sink(partial(key_of, key=source())())
not_sink(partial(key_of, key=source())(key="x"))
