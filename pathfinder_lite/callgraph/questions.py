"""What people ask of a call graph: who calls this, what does it call, how does one get there."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

import networkx as nx

from pathfinder_lite.callgraph.graph import Graph


def matching(graph: Graph, name: str) -> list[str]:
    """Nodes called ``name`` in full, else those that end in it after a dot."""
    if name in graph:
        return [name]
    return sorted(node for node in graph if node.endswith(f".{name}"))


def around(graph: Graph, starts: Iterable[str], depth: int, *, callers: bool) -> Graph:
    """The part of the graph within ``depth`` calls of the start nodes, in one direction."""
    view = graph.reverse(copy=False) if callers else graph
    distance: dict[str, int] = {}
    for start in starts:
        for node, steps in nx.single_source_shortest_path_length(view, start, depth).items():
            distance[node] = min(steps, distance.get(node, steps))
    part: Graph = nx.DiGraph()
    part.add_nodes_from((node, graph.nodes[node]) for node in sorted(distance))
    for near, steps in sorted(distance.items()):
        if steps < depth:
            for far in sorted(view[near]):
                edge = (far, near) if callers else (near, far)
                part.add_edge(*edge, **graph.edges[edge])
    return part


def shortest_path(graph: Graph, starts: Sequence[str], ends: Sequence[str]) -> list[str] | None:
    """The nodes of a shortest chain of calls, the first in order of names; None without one."""
    found: list[list[str]] = []
    for start in starts:
        for end in ends:
            if nx.has_path(graph, start, end):
                found.append(min(nx.all_shortest_paths(graph, start, end)))
    return min(found, key=lambda path: (len(path), path), default=None)


def along(graph: Graph, path: Sequence[str]) -> Graph:
    """The graph of one chain."""
    part: Graph = nx.DiGraph()
    part.add_nodes_from((node, graph.nodes[node]) for node in path)
    for caller, callee in itertools.pairwise(path):
        part.add_edge(caller, callee, **graph.edges[caller, callee])
    return part


def as_text(graph: Graph, starts: Sequence[str], *, callers: bool) -> str:
    """A tree below each start node; a node that was shown before is not opened again."""
    lines: list[str] = []
    shown: set[str] = set()
    for start in starts:
        if start not in shown:
            lines.extend(_tree(graph, start, callers, shown))
    return "".join(f"{line}\n" for line in lines)


def _tree(graph: Graph, start: str, callers: bool, shown: set[str]) -> Iterator[str]:
    yield _place(graph, start)
    shown.add(start)
    pending = [(start, child, 1) for child in _next(graph, start, callers)[::-1]]
    while pending:
        near, node, level = pending.pop()
        edge = (node, near) if callers else (near, node)
        site = graph.edges[edge]["sites"][0]
        more = len(graph.edges[edge]["sites"]) - 1
        also = f" and {more} more" if more else ""
        again = node in shown and bool(_next(graph, node, callers))
        mark = " …" if again else ""
        arrow = "<-" if callers else "->"
        yield f"{'  ' * level}{arrow} {node}{mark}  {site.file}:{site.line}{also} ({site.reason})"
        if node not in shown:
            shown.add(node)
            children = _next(graph, node, callers)[::-1]
            pending += [(node, child, level + 1) for child in children]


def _next(graph: Graph, node: str, callers: bool) -> list[str]:
    return sorted(graph.predecessors(node) if callers else graph.successors(node))


def _place(graph: Graph, node: str) -> str:
    data = graph.nodes[node]
    return f"{node}  {data['file']}:{data['line']}" if data["file"] else node
