"""Cooperative super along the method resolution order."""
from bases import Base, Counted, Late, Wrapped
from taintcheck import not_sink, sink, source

sink(Base(source()).get())
sink(Wrapped(source()).get())
not_sink(Counted(source()).get())
not_sink(Late(source()).get())
not_sink(Wrapped("fixed").get())
