"""State that two closures share."""
from cells import make_cell, make_store
from taintcheck import not_sink, sink, source

put, get = make_store()
put(source())
sink(get())
put2, get2 = make_store()
put2("fixed")
not_sink(get2())
write, read = make_cell("start")
write(source())
sink(read())
write2, read2 = make_cell("start")
write2("fixed")
not_sink(read2())
