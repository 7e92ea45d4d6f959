"""Containers of a module, changed by those who import their names."""
import load
from conf import names, settings
from taintcheck import not_sink, sink


def main():
    load.load()
    sink(settings["a"])
    not_sink(settings["b"])
    sink(names[1])
    not_sink(names[0])


main()
