"""A callee that appends to the list it is given changes only that list."""
from flowcheck import not_sink, sink
from plugins import register_private, register_public


def main():
    edge = []
    core = []
    register_public(edge)
    register_private(core)
    sink(edge[0])
    not_sink(core[0])
    for host in edge:
        sink(host)
    for host in core:
        not_sink(host)


main()
