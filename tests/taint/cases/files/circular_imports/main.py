"""Two modules that import each other."""
import first
from taintcheck import not_sink, sink, source

sink(first.start(source()))
not_sink(first.start("a"))
not_sink(first.constant())
