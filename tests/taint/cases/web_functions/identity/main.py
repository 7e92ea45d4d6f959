"""One function called with clean and with tainted texts."""
from shared import first_of, same
from taintcheck import not_sink, sink, source

not_sink(same("a"))
sink(same(source()))
not_sink(same("b"))
sink(first_of(source(), "x"))
not_sink(first_of("x", source()))
sink(same(same(same(source()))))
