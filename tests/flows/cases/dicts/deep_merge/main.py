"""A recursive merge takes the override's leaf and keeps its siblings."""
from flowcheck import not_sink, sink
from layers import BASE, LOCAL, OPEN
from merge import deep_merge


def main():
    local = deep_merge(BASE, LOCAL)
    not_sink(local["server"]["host"])
    sink(local["server"]["peer"])
    opened = deep_merge(BASE, OPEN)
    sink(opened["server"]["host"])
    not_sink(opened["admin"]["host"])
    sink(BASE["server"]["peer"])


main()
