"""Visitors chosen by class name."""
from nodes import Pair, Text
from taintcheck import not_sink, sink, source
from visitors import Printer, Sizer

sink(Text(source()).accept(Printer()))
not_sink(Text("fixed").accept(Printer()))
not_sink(Text(source()).accept(Sizer()))
sink(Pair(Text("a"), Text(source())).accept(Printer()))
not_sink(Pair(Text("a"), Text(source())).accept(Sizer()))
