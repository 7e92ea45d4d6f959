"""Functions in a map, chosen by a constant."""
from actions import ACTIONS, run
from taintcheck import not_sink, sink, source

sink(ACTIONS["keep"](source()))
not_sink(ACTIONS["drop"](source()))
sink(run("keep", source()))
not_sink(run("drop", source()))
