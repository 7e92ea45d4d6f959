"""Log records are put together; one formatter leaves the message out."""
from records import Brief, Full, Record
from taintcheck import not_sink, sink, source

record = Record("info", source())
sink(Full().format(record))
not_sink(Brief().format(record))
for formatter in (Brief(),):
    not_sink(formatter.format(record))
