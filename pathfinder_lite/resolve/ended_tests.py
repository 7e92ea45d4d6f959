"""Tests that raise unless they hold, of something that was made of a value only to be tested.

``path.resolve().relative_to(folder)`` tells of ``path``, which it does not change: what follows it
runs when it has not raised, or when its handler went on.
"""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import ALWAYS, Scope
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.origins import Frame
from pathfinder_lite.resolve.outcomes import cannot
from pathfinder_lite.resolve.walk import Walk

_RAISING = "relative_to"


def ended_before(walk: Walk, condition: int, node: NodeId, frame: Frame) -> Iterator[v.Attribute]:
    """The methods of such tests that have ended on every way to a node under a condition."""
    scope = walk.scope(frame.scope)
    passed = {ALWAYS, *_chain(scope, condition)}
    for site in scope.calls:
        call = scope.nodes[site.node]
        if site.name != _RAISING or site.node >= node or not isinstance(call, v.Call):
            continue
        method = scope.nodes[call.callee]
        if site.condition not in passed or not isinstance(method, v.Attribute):
            continue
        if not _is_survived(walk, site.node, frame):
            yield method


def _chain(scope: Scope, condition: int) -> Iterator[int]:
    while condition != ALWAYS:
        yield condition
        condition = scope.conditions[condition].previous


def _is_survived(walk: Walk, call: NodeId, frame: Frame) -> bool:
    """Whether a handler takes what a call raises and goes on."""
    scope = walk.scope(frame.scope)
    caught = [
        NodeId(number - 1)  # The choice of a handler stands just before what it catches.
        for number, shape in enumerate(scope.nodes)
        if isinstance(shape, v.Caught) and shape.first <= call < shape.end
    ]
    return bool(caught) and not any(_is_left(walk, scope, each, frame) for each in caught)


def _is_left(walk: Walk, scope: Scope, handler: NodeId, frame: Frame) -> bool:
    """Whether the body of a handler raises, returns, or calls what never comes back."""
    within = [
        number
        for number in range(len(scope.conditions))
        if any(scope.conditions[c].node == handler for c in _chain(scope, number))
    ]
    if any(_chosen_by(shape) == handler for shape in scope.nodes):
        # Values that both ways leave are joined; a gate tells that one of them has returned.
        return True
    left = [*(each.condition for each in scope.raises), *(e.condition for e in scope.returns)]
    return any(number in left for number in within) or any(
        cannot(walk, scope.conditions[number].node, True, frame) for number in within
    )


def _chosen_by(shape: v.Node) -> NodeId | None:
    match shape:
        case v.Gate(condition, _, _):
            return condition
        case _:
            return None
