"""Texts that are written to a buffer and read from it."""
import io

from taintcheck import not_sink, sink, source

sent = io.StringIO()
own = io.StringIO()
sent.write("a ")
sent.write(source())
own.write("a ")
sink(sent.getvalue())
not_sink(own.getvalue())
sink(io.StringIO(source()).read())
raw = io.BytesIO()
raw.write(source().encode())
sink(raw.getvalue())
lines = io.StringIO("a\nb")
not_sink(lines.readline())
