"""Steps in a list, run one after the other."""
from steps import STRICT, LENIENT, run
from taintcheck import not_sink, sink, source

sink(run(LENIENT, source()))
not_sink(run(STRICT, source()))
not_sink(run(LENIENT, "x"))
