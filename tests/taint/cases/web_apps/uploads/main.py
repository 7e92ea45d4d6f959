"""Rows of a file that was sent."""
import csv
import io

from taintcheck import not_sink, sink, source

rows = list(csv.reader(io.StringIO("a,b\n" + source() + ",d\n")))
sink(rows[1][0])
names = next(csv.reader(io.StringIO("a,b")))
not_sink(names[0])
table = list(csv.DictReader(io.StringIO("name\n" + source())))
sink(table[0]["name"])
out = io.StringIO()
csv.writer(out).writerow(["x", source()])
sink(out.getvalue())
own = io.StringIO()
csv.writer(own).writerow(["x", "y"])
not_sink(own.getvalue())
