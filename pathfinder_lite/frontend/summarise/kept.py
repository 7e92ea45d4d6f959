"""Containers that objects keep: what was handed to a constructor, or stored in a field.

``log = Log(lines)`` and ``log.lines = lines`` make one list reachable in two ways. When the list
changes the object gets a new version, and when the object changes the list does.
"""

from __future__ import annotations

from collections.abc import Iterator

from astroid import nodes

from pathfinder_lite.facts.values import (
    NONE,
    Affected,
    Attribute,
    Call,
    Comprehension,
    Kept,
    Mapping,
    Name,
    NodeId,
    Sequence,
    WithArgument,
    WithAttribute,
    WithItem,
)
from pathfinder_lite.frontend.summarise.evaluator import Evaluator
from pathfinder_lite.frontend.summarise.graph import GraphBuilder

_HISTORY = 48
"""Versions of an object looked through for what is stored in its fields."""

_CONTAINERS = frozenset(
    {"list", "dict", "set", "bytearray", "defaultdict", "deque", "Counter", "OrderedDict"}
)

_Change = tuple[NodeId, NodeId]
"""What a variable holds, and the version it becomes."""


def changes(evaluator: Evaluator, new: NodeId, syntax: nodes.NodeNG) -> Iterator[_Change]:
    """What else changes when an object has become version ``new``."""
    graph = evaluator.body.graph
    if is_fresh(graph, graph.root(new)):
        for held in sorted(set(evaluator.body.environment.values())):
            yield from _of_holder(evaluator, held, new, syntax)
    elif isinstance(graph.nodes[new], Affected):
        yield from _of_kept(evaluator, new, syntax)


def _of_holder(
    evaluator: Evaluator, held: NodeId, new: NodeId, syntax: nodes.NodeNG
) -> Iterator[_Change]:
    """An object that keeps the container which became version ``new``."""
    graph = evaluator.body.graph
    root, made = graph.root(new), graph.root(held)
    changed = graph.nodes[new]
    if isinstance(changed, Kept) and changed.holder == held:
        return
    slot = next((s for s, each in _operands(graph, made) if graph.root(each) == root), None)
    if slot is not None:
        yield held, evaluator.node(WithArgument(held, made, slot, new), syntax)
        return
    for name, value in _stored(graph, held):
        if graph.root(value) == root and value != new:
            yield held, evaluator.node(WithAttribute(held, name, new), syntax)


def _of_kept(evaluator: Evaluator, new: NodeId, syntax: nodes.NodeNG) -> Iterator[_Change]:
    """The containers that an object keeps which became version ``new``."""
    graph = evaluator.body.graph
    made = graph.root(new)
    handed = {graph.root(each): slot for slot, each in _operands(graph, made)}
    stored = {graph.root(value): name for name, value in _stored(graph, new)}
    fresh = {root for root in (*handed, *stored) if is_fresh(graph, root)}
    for held in sorted(set(evaluator.body.environment.values())) if fresh else ():
        root = graph.root(held)
        if root not in fresh:
            continue
        if root in handed:
            yield held, evaluator.node(Kept(held, made, handed[root], new), syntax)
        elif root in stored:
            yield held, graph.attribute(new, stored[root], graph.spans[new])


def _operands(graph: GraphBuilder, made: NodeId) -> list[tuple[int, NodeId]]:
    """What a call was handed that makes an object, by what it is called."""
    call = graph.nodes[made]
    callee = graph.nodes[call.callee] if isinstance(call, Call) else None
    if not isinstance(call, Call) or not isinstance(callee, Name | Attribute):
        return []
    if not callee.name.lstrip("_")[:1].isupper():
        return []
    return list(enumerate((*call.positional, *(each for _, each in call.keywords))))


def _stored(graph: GraphBuilder, held: NodeId) -> list[tuple[str, NodeId]]:
    """What the fields of an object hold that this body stored, latest first."""
    found: dict[str, NodeId] = {}
    for _ in range(_HISTORY):
        value = graph.nodes[held]
        if isinstance(value, WithAttribute):
            found.setdefault(value.name, value.value)
        elif not isinstance(value, WithItem | Affected | WithArgument):
            break
        held = value.base
    return [(name, value) for name, value in found.items() if value != NONE]


def is_fresh(graph: GraphBuilder, root: NodeId) -> bool:
    """Whether a node makes a container."""
    value = graph.nodes[root]
    if isinstance(value, Call):
        callee = graph.nodes[value.callee]
        return isinstance(callee, Name | Attribute) and callee.name in _CONTAINERS
    if isinstance(value, Sequence):
        return value.kind != "tuple"
    return isinstance(value, Mapping | Comprehension)
