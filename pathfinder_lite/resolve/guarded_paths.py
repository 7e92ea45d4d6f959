"""What a path went through, and what the choices made in a context say of a condition."""

from __future__ import annotations

from collections.abc import Sequence

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.origins import Frame, Lazy, NodeRef, Path, Ref
from pathfinder_lite.resolve.tested_values import Nodes
from pathfinder_lite.resolve.walk import Walk


def touches(path: Path | None, nodes: Nodes) -> bool:
    """Whether a value came through one of some nodes."""
    if not nodes:
        return False
    current = path
    while current is not None:
        if (current.hop.scope, current.hop.node) in nodes:
            return True
        current = current.previous
    return False


def assumed(nodes: Sequence[v.Node], condition: NodeId, frame: Frame) -> bool | None:
    """How a condition came out, as far as the choices made in a context tell."""
    choice = frame.assumed(condition)
    match nodes[condition]:
        case _ if choice is not None:
            return bool(choice)
        case v.Const(value):
            return bool(value)
        case v.Unary("not", operand):
            inner = assumed(nodes, operand, frame)
            return None if inner is None else not inner
        case v.Gate(test, then, otherwise):
            chosen = assumed(nodes, test, frame)
            if chosen is not None:
                return assumed(nodes, then if chosen else otherwise, frame)
            sides = {assumed(nodes, side, frame) for side in (then, otherwise)}
            return sides.pop() if len(sides) == 1 else None
        case _:
            return None


def is_none(shape: v.Node) -> bool:
    """Whether a node is the literal ``None``."""
    return isinstance(shape, v.Const) and shape.value is None


def in_caller(walk: Walk, tested: Nodes, entered: Frame, frame: Frame) -> Nodes:
    """Nodes tested in a context, and its caller's operands of the parameters among them."""
    scope = walk.scope(entered.scope)
    found: set[NodeRef] = set(tested)
    arguments = entered.arguments
    for place in tested:
        shape = scope.nodes[place.node] if place.scope == entered.scope else None
        if not isinstance(shape, v.Param) or arguments is None:
            continue
        operand = binding.positional_operand(arguments, shape.index)
        if operand is None:
            operand = binding.keyword_operand(arguments, scope.parameters[shape.index].name)
        if isinstance(operand, Lazy):
            found.add(NodeRef(frame.scope, operand.node))
        elif isinstance(operand, Ref):
            found.add(NodeRef(operand.frame.scope, operand.node))
    return frozenset(found)
