"""What a module does with fields of objects, besides storing to them."""

from __future__ import annotations

from collections import abc

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId

Handed = dict[str, list[tuple[Scope, NodeId, int]]]
"""By attribute, the calls that are handed it: scope, call and argument."""


def changed(scopes: abc.Iterable[Scope]) -> frozenset[str]:
    """Fields whose objects methods may change by calling theirs."""
    return frozenset(
        node.name
        for scope in scopes
        for node in scope.nodes
        if isinstance(node, v.WithAttribute)
        and isinstance(scope.nodes[scope.root(node.base)], v.Param)
    )


def handed(scopes: abc.Iterable[Scope]) -> Handed:
    """Calls that are handed a field, by its name; positions first, then keywords."""
    found: Handed = {}
    for scope in scopes:
        for site in scope.calls:
            call = scope.nodes[site.node]
            if site.kind != "call" or not isinstance(call, v.Call):
                continue
            operands = (*call.positional, *(each for _, each in call.keywords))
            for slot, operand in enumerate(operands):
                shape = scope.nodes[operand]
                if isinstance(shape, v.Attribute):
                    found.setdefault(shape.name, []).append((scope, site.node, slot))
    return found


def changed_in_place(scopes: abc.Iterable[Scope]) -> list[str]:
    """Variables and attributes whose object some of the bodies change."""
    found: set[str] = set()
    for scope in scopes:
        found.update(store.name for store in scope.variable_stores if store.in_place)
        found.update(store.name for store in scope.attribute_stores if store.in_place)
    return sorted(found)
