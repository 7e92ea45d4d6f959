"""Rows written and read."""
import csv
import io
import logging

from taintcheck import not_sink, sink, source

out = io.StringIO()
csv.writer(out).writerow(["a", source()])
for row in csv.reader(["a," + source()]):
    sink(row)
for row in csv.DictReader(["k", source()]):
    sink(row)
not_sink(logging.getLogger("x").isEnabledFor(10))
for row in csv.reader(["a,b"]):
    not_sink(row)
