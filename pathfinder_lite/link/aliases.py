"""Which values are a named thing itself: told from the shape of one scope's graph."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId


def refers(scope: Scope, node: NodeId, name: str) -> bool:
    """Whether a value is the named function itself, plainly, wrapped or chosen among others."""
    pending, seen = [node], {node}
    while pending:
        shape = scope.nodes[pending.pop()]
        match shape:
            case v.Name() | v.Attribute() | v.ImportFrom() | v.Free():
                if shape.name == name:
                    return True
            case v.Call(_, positional, keywords):
                operands = (*positional[:2], *(n for _, n in keywords))
                if any(_is_named(scope, n, name) for n in operands):
                    return True
            case v.Gate(_, then, otherwise):
                fresh = [n for n in (then, otherwise) if n not in seen]
                seen.update(fresh)
                pending.extend(fresh)
            case v.Join(operands) | v.Sequence(_, operands):
                if any(refers_plainly(scope, n, name) for n in operands):
                    return True
            case v.Mapping(entries):
                if any(refers_plainly(scope, n, name) for _, n in entries):
                    return True
            case _:
                pass
    return False


def refers_plainly(scope: Scope, node: NodeId, name: str) -> bool:
    """Whether a node is a variable, attribute or import of that name."""
    shape = scope.nodes[node]
    named = isinstance(shape, v.Name | v.Attribute | v.ImportFrom | v.Free)
    return named and getattr(shape, "name", "") == name


def _is_named(scope: Scope, node: NodeId, name: str) -> bool:
    """The thing itself, or its name as a string handed to a lookup such as ``getattr``."""
    shape = scope.nodes[node]
    if isinstance(shape, v.Const):
        return bool(shape.value == name)
    return refers_plainly(scope, node, name)


def handed_names(scope: Scope) -> set[str]:
    """Names of what a scope uses other than by calling it: passed, displayed, returned."""
    found: set[str] = set()
    for node in scope.nodes:
        match node:
            case v.Call(_, positional, keywords):
                for operand in (*positional, *(n for _, n in keywords)):
                    found |= names_in(scope, operand)
            case v.Sequence(_, elements):
                for element in elements:
                    found |= _plain_name(scope, element)
            case v.Mapping(entries):
                for _, element in entries:
                    found |= _plain_name(scope, element)
            case _:
                pass
    if scope.result >= 0:
        found |= names_in(scope, scope.result)
    return found


def _plain_name(scope: Scope, node: NodeId) -> set[str]:
    shape = scope.nodes[node]
    return (
        {shape.name} if isinstance(shape, v.Name | v.Attribute | v.ImportFrom | v.Free) else set()
    )


def names_in(scope: Scope, node: NodeId) -> set[str]:
    """Every name that ``refers`` would accept for a node."""
    found: set[str] = set()
    pending, seen = [node], {node}
    while pending:
        current = pending.pop()
        shape = scope.nodes[current]
        found |= _plain_name(scope, current)
        match shape:
            case v.Call(_, positional, keywords):
                for operand in (*positional[:2], *(n for _, n in keywords)):
                    found |= _plain_name(scope, operand)
                    inner = scope.nodes[operand]
                    if isinstance(inner, v.Const) and isinstance(inner.value, str):
                        found.add(inner.value)
            case v.Gate(_, then, otherwise):
                fresh = [n for n in (then, otherwise) if n not in seen]
                seen.update(fresh)
                pending.extend(fresh)
            case v.Join(operands) | v.Sequence(_, operands):
                for operand in operands:
                    found |= _plain_name(scope, operand)
            case v.Mapping(entries):
                for _, operand in entries:
                    found |= _plain_name(scope, operand)
            case _:
                pass
    return found
