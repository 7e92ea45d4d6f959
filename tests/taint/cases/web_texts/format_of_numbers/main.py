"""Formats that only numbers fit."""
from taintcheck import not_sink, numbers, sink, source

number = int(numbers())
not_sink("id = %d" % number)
not_sink(f"id = {number:05d}")
not_sink("{:x}".format(number))
sink("id = " + source())
sink(f"{source():>20}")
not_sink(f"{len(source()):>20}")
