"""Grouping with setdefault(...).append keeps each group's members together."""
from flowcheck import not_sink, sink
from nodes import NODES


def grouped(rows):
    groups = {}
    for role, host in rows:
        groups.setdefault(role, []).append(host)
    return groups


def main():
    groups = grouped(NODES)
    sink(groups["edge"][0])
    not_sink(groups["core"][0])
    not_sink(groups["core"][1])
    sink(groups["edge"][-1])


main()
