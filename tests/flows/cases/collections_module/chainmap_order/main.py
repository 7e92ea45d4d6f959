"""A ChainMap answers with the first map that has the key."""
from collections import ChainMap

from flowcheck import not_sink, sink
from levels import CLI, DEFAULTS, ENV


def main():
    strict = ChainMap(CLI, DEFAULTS)
    not_sink(strict["host"])
    sink(strict["peer"])
    loose = ChainMap(DEFAULTS, CLI)
    sink(loose["host"])
    child = strict.new_child(ENV)
    not_sink(child["peer"])
    not_sink(child["host"])
    sink(child["metrics"])


main()
