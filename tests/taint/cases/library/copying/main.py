"""Copies hold what the original holds."""
import copy
import io

from taintcheck import not_sink, sink, source

table = {"a": source(), "b": "fixed"}
other = copy.deepcopy(table)
sink(other["a"])
not_sink(other["b"])
other["a"] = "fixed"
not_sink(other["a"])
sink(table["a"])
sink(copy.copy([source()])[0])
buffer = io.StringIO()
buffer.write("a")
buffer.write(source())
sink(buffer.getvalue())
clear = io.StringIO()
clear.write("fixed")
not_sink(clear.getvalue())
sink(io.StringIO(source()).read())
for line in io.StringIO(source()):
    sink(line)
not_sink(io.BytesIO(b"fixed").read())
