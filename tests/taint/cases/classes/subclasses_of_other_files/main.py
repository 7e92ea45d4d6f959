"""Subclasses that register themselves."""
import exporters
from base import Exporter
from taintcheck import not_sink, sink, source


def main():
    rows = [["a", source()], ["b", "c"]]
    sink(Exporter.create("csv").export(rows))
    not_sink(Exporter.create("html").export(rows))
    not_sink(Exporter.create("csv").export([["x", "y"]]))
    exporter = exporters.CsvExporter()
    sink(exporter.export(rows))


main()
