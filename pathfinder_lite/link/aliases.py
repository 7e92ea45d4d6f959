"""Which values are a named thing itself: told from the shape of one scope's graph."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId


def refers(scope: Scope, node: NodeId, name: str) -> bool:
    """Whether a value is the named function itself, plainly, wrapped or chosen among others."""
    shape = scope.nodes[node]
    match shape:
        case v.Name(known) | v.Attribute(_, known) | v.ImportFrom(_, _, known) | v.Free(known, _):
            return known == name
        case v.Call(_, positional, keywords):
            operands = (*positional[:2], *(n for _, n in keywords))
            return any(_is_named(scope, n, name) for n in operands)
        case v.Gate(_, then, otherwise):
            return refers(scope, then, name) or refers(scope, otherwise, name)
        case v.Join(operands) | v.Sequence(_, operands):
            return any(refers_plainly(scope, n, name) for n in operands)
        case v.Mapping(entries):
            return any(refers_plainly(scope, n, name) for _, n in entries)
        case _:
            return False


def refers_plainly(scope: Scope, node: NodeId, name: str) -> bool:
    shape = scope.nodes[node]
    named = isinstance(shape, v.Name | v.Attribute | v.ImportFrom | v.Free)
    return named and getattr(shape, "name", "") == name


def _is_named(scope: Scope, node: NodeId, name: str) -> bool:
    """The thing itself, or its name as a string handed to a lookup such as ``getattr``."""
    shape = scope.nodes[node]
    if isinstance(shape, v.Const):
        return bool(shape.value == name)
    return refers_plainly(scope, node, name)
