"""The call graph as text: JSON, GraphML, DOT, and PyCG's adjacency lists."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import networkx as nx

from pathfinder_lite.callgraph.graph import Graph


def as_pycg(graph: Graph) -> str:
    """``{caller: [callee, …]}``, sorted; nodes without edges included."""
    adjacency = {node: sorted(graph.successors(node)) for node in sorted(graph)}
    return json.dumps(adjacency, indent=2, ensure_ascii=False) + "\n"


def as_json(graph: Graph) -> str:
    """Nodes and edges with all they carry; lines and columns count from 1."""
    document = {
        "nodes": [{"name": node, **_attributes(graph, node)} for node in sorted(graph)],
        "edges": [
            {
                "caller": caller,
                "callee": callee,
                "sites": [
                    {
                        "file": place.file,
                        "line": place.line,
                        "column": place.column + 1,
                        "reason": place.reason,
                    }
                    for place in data["sites"]
                ],
            }
            for caller, callee, data in sorted(graph.edges(data=True), key=lambda e: e[:2])
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def as_graphml(graph: Graph) -> str:
    """GraphML; an edge's ``sites`` are ``file:line`` and its ``reason`` that of the first."""
    plain = _flat(graph)
    stream = io.BytesIO()
    nx.write_graphml_xml(plain, stream)
    return stream.getvalue().decode("utf-8") + "\n"


def as_dot(graph: Graph) -> str:
    """Graphviz's language; functions outside the project are dashed."""
    lines = ["digraph calls {", "  rankdir=LR;", "  node [shape=box];"]
    for node in sorted(graph):
        outside = graph.nodes[node]["kind"] in {"builtin", "external"}
        style = " [style=dashed]" if outside else ""
        lines.append(f"  {_quoted(node)}{style};")
    for caller, callee, data in sorted(graph.edges(data=True), key=lambda e: e[:2]):
        label = _quoted(data["sites"][0].reason)
        lines.append(f"  {_quoted(caller)} -> {_quoted(callee)} [label={label}];")
    return "\n".join([*lines, "}"]) + "\n"


FORMATS: dict[str, Callable[[Graph], str]] = {
    "json": as_json,
    "graphml": as_graphml,
    "dot": as_dot,
    "pycg": as_pycg,
}


def _attributes(graph: Graph, node: str) -> dict[str, Any]:
    data = graph.nodes[node]
    return {"kind": data["kind"], "file": data["file"], "line": data["line"]}


def _flat(graph: Graph) -> Graph:
    plain: Graph = nx.DiGraph()
    for node in sorted(graph):
        plain.add_node(node, **_attributes(graph, node))
    for caller, callee, data in sorted(graph.edges(data=True), key=lambda e: e[:2]):
        places = " ".join(f"{place.file}:{place.line}" for place in data["sites"])
        plain.add_edge(caller, callee, reason=data["sites"][0].reason, sites=places)
    return plain


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
