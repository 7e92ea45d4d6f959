"""Splitting keeps the text."""
import shlex

from taintcheck import not_sink, sink, source

sink(shlex.split("ls " + source().replace("'", "") + source().replace("'", "''")) + [source()])
sink(shlex.join(["ls", source()]) + source())
not_sink(shlex.split("ls -l"))
