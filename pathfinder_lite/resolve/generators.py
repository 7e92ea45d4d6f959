"""Generators in motion: which of its elements a generator gives next.

Those that go straight on have their elements in order. Of one ``while True`` with one ``yield``
each turn is one element.
"""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import declared_types
from pathfinder_lite.resolve.frames import resume
from pathfinder_lite.resolve.limits import TURNS
from pathfinder_lite.resolve.origins import Answer, Frame, Generator, Operand, Ref
from pathfinder_lite.resolve.walk import Answers, Walk


def in_order(walk: Walk, value: Generator) -> tuple[Operand, ...] | None:
    """What straight-line generators yield; None as soon as a loop or condition is involved."""
    scope = walk.scope(value.frame.scope)
    if scope.conditions or any(isinstance(n, v.Loop) for n in scope.nodes):
        return None
    if _is_told_by_annotation(walk, value):
        return None
    found: list[Operand] = []
    for node in scope.yields:
        shape = scope.nodes[node]
        if not isinstance(shape, v.Iterate):
            found.append(Ref(node, value.frame))
            continue
        inner = _delegated_to(walk, node, shape, value.frame)
        if inner is None:
            return None
        found += inner
    return tuple(found[value.taken :])


def _delegated_to(
    walk: Walk, node: NodeId, shape: v.Iterate, frame: Frame
) -> tuple[Operand, ...] | None:
    """The elements that ``yield from`` passes on, in order; None where they are not known."""
    nodes = walk.scope(frame.scope).nodes
    following_node = nodes[node + 1] if node + 1 < len(nodes) else None
    if following_node != v.Delegated(shape.value):
        return None
    found = walk.resolve(shape.value, frame)
    if len(found) != 1 or found[0].frame is not frame:
        return None
    return walk.listed(found[0].value, frame)


def _is_told_by_annotation(walk: Walk, value: Generator) -> bool:
    """Whether an annotation says more of the elements than the body does."""
    scope = walk.scope(value.frame.scope)
    return bool(declared_types.returned(walk, value.frame)) and any(
        declared_types.is_opaque(walk, a.value)
        for node in scope.yields
        for a in walk.resolve(node, value.frame)
    )


def pace(walk: Walk, value: Generator) -> NodeId | None:
    """The driver of the one endless loop each turn of which yields once; None for others."""
    scope = walk.scope(value.frame.scope)
    if len(scope.yields) != 1 or len(scope.conditions) > 1:
        return None
    drivers = {n.driver for n in scope.nodes if isinstance(n, v.Loop)}
    if len(drivers) != 1:
        return None
    driver = drivers.pop()
    shape = scope.nodes[driver]
    endless = isinstance(shape, v.Turn) and isinstance(scope.nodes[shape.test], v.Const)
    return driver if endless and scope.yields[0] > driver else None


def following(walk: Walk, value: Generator, frame: Frame) -> Answers | None:
    """The next element; None where it may be any."""
    entered = resume(walk, value.frame, frame)
    ordered = in_order(walk, value)
    if ordered is not None:
        return walk.argument(ordered[0], frame) if ordered else []
    driver = pace(walk, value)
    if driver is None or value.taken > TURNS:
        return None
    turn = walk.frames.assume(entered, driver, value.taken)
    node = walk.scope(entered.scope).yields[0]
    return [Answer(a.value, a.path, frame) for a in walk.resolve(node, turn)]


def stops_at(walk: Walk, value: Generator, node: NodeId, asked: Frame) -> bool:
    """Whether a generator that has begun may stand at a ``yield``, in the turn asked about."""
    if not value.taken:
        return True
    driver = pace(walk, value)
    if driver is not None:
        return asked.assumed(driver) in (None, value.taken - 1)
    if in_order(walk, value) is None:
        return True
    nodes = walk.scope(value.frame.scope).nodes
    stops = [i for i, each in enumerate(nodes) if isinstance(each, v.Sent | v.Delegated)]
    return value.taken > len(stops) or stops[value.taken - 1] == node


def is_told(walk: Walk, value: Generator) -> bool:
    """Whether it matters how many elements were taken."""
    return in_order(walk, value) is not None or pace(walk, value) is not None
