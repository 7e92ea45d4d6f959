"""Bytes that grow in place."""
from taintcheck import not_sink, sink, source

head = bytearray(b"GET ")
head.extend(source().encode())
sink(bytes(head).decode())
sink(head.decode())

tail = bytearray()
tail += b"end"
tail.extend(b".")
not_sink(bytes(tail).decode())

both = bytearray(b"start ")
both += source().encode()
sink(both.decode())
