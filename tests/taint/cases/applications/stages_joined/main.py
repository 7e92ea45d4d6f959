"""Stages joined by an operator."""
from stages import Size, Stage, Upper
from taintcheck import not_sink, sink, source

sink((Stage() | Upper()).push(source()))
not_sink((Stage() | Size()).push(source()))  # SPURIOUS
not_sink((Stage() | Upper() | Size()).push(source()))  # SPURIOUS
