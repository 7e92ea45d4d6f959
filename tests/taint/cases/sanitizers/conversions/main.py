"""Conversions and predicates leave nothing of the text."""
import uuid

from taintcheck import not_sink, numbers, sink, source

number = numbers()
not_sink(int(number))
not_sink(float(number))
not_sink(bool(number))
not_sink(len(source()))
not_sink(hash(source()))
not_sink(isinstance(source(), str))
not_sink(ord(number[0]))
not_sink(f"id = {int(number)}")
not_sink(str(int(number)))
not_sink(range(int(number)))
not_sink(str(uuid.uuid5(uuid.NAMESPACE_DNS, source())))
sink(str(source()))
sink(repr(source()).replace("'", "") + source())
