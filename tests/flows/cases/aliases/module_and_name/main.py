"""Renamed modules, renamed names and assigned aliases all lead to the same constant."""
import conf.hosts as h
from conf import hosts as other_name
from conf.hosts import ANY as LOCAL
from conf.hosts import LOCAL as ANY
from flowcheck import not_sink, sink


def main():
    sink(h.ANY)
    not_sink(h.LOCAL)
    sink(LOCAL)
    not_sink(ANY)
    module = other_name
    sink(module.ANY)
    not_sink(module.get())


main()
