"""Whether two nodes of one body read the same: a field, an entry, what a getter gives."""

from __future__ import annotations

from collections.abc import Sequence

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, RECEIVER, NodeId

_DEEPEST = 24
"""Steps back that are compared to tell whether two nodes read the same."""

_GETTERS = frozenset({"get", "get_argument", "getlist", "lower", "strip", "upper"})
"""Methods that give the same for the same arguments, and change nothing."""


def read_again(nodes: Sequence[v.Node], node: NodeId, depth: int = _DEEPEST) -> object:
    """What a node reads: equal for nodes that read the same of the same value."""
    shape = nodes[node]
    if depth == 0:
        return node
    match shape:
        case v.Const(value):
            return (type(value), value)
        case v.Item(base, key):
            inner = read_again(nodes, key, depth - 1)
            return ("item", read_again(nodes, base, depth - 1), inner)
        case v.Attribute(base, name):
            return ("attribute", read_again(nodes, base, depth - 1), name)
        case v.Call(callee, (key,), ()) if getattr(nodes[callee], "name", "") == "get":
            method = nodes[callee]
            assert isinstance(method, v.Attribute | v.Name | v.ImportFrom)
            if not isinstance(method, v.Attribute):
                return node
            inner = read_again(nodes, key, depth - 1)
            return ("item", read_again(nodes, method.base, depth - 1), inner)
        case v.Call(callee, positional, ()) if _is_getter(nodes, shape):
            given = tuple(read_again(nodes, each, depth - 1) for each in positional)
            return ("call", read_again(nodes, callee, depth - 1), given)
        case v.Affected(base, call, slot) if slot == RECEIVER and _is_getter(nodes, nodes[call]):
            return read_again(nodes, base, depth - 1)
        case v.WithAttribute(base, name, value) if value != NONE:
            # A getter leaves its object as it was, so writing that back changes nothing.
            owner = read_again(nodes, base, depth - 1)
            same = read_again(nodes, value, depth - 1) == ("attribute", owner, name)
            return owner if same else node
        case v.Name(name):
            return ("name", name)
        case _:
            return node


READS = v.Item | v.Call | v.Attribute


def _is_getter(nodes: Sequence[v.Node], call: v.Node) -> bool:
    method = nodes[call.callee] if isinstance(call, v.Call) else call
    return isinstance(method, v.Attribute) and method.name in _GETTERS
