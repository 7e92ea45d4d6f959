"""Constraints of operators, iteration, ``await``, ``with`` and formatting."""

from __future__ import annotations

from pathfinder_lite.callgraph.contexts import ScopeRef
from pathfinder_lite.callgraph.lowering import Lowering, Rule
from pathfinder_lite.callgraph.objects import Variable
from pathfinder_lite.callgraph.state import Site
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId


def _iterate(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Iterate) -> Variable:
    made = low.solver.variable()
    site = Site(ref, node)
    source = low.variable(ref, value.value)
    low.operations.iterate(site, source, made, is_async=value.is_async)
    return made


def _await(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Await) -> Variable:
    made = low.solver.variable()
    low.operations.await_(Site(ref, node), low.variable(ref, value.value), made)
    return made


def _delegated(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Delegated) -> Variable:
    made = low.solver.variable()
    low.operations.returned(low.variable(ref, value.value), made)
    return made


def _enter(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Enter) -> Variable:
    made = low.solver.variable()
    manager = low.variable(ref, value.manager)
    low.operations.enter(Site(ref, node), manager, made, is_async=value.is_async)
    return made


def _binary(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Binary) -> Variable:
    made = low.solver.variable()
    left, right = low.variable(ref, value.left), low.variable(ref, value.right)
    low.operators.binary(
        Site(ref, node), value.operator, left, right, made, in_place=value.in_place
    )
    return made


def _compare(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Compare) -> Variable:
    left, right = low.variable(ref, value.left), low.variable(ref, value.right)
    made = low.solver.variable()
    low.operators.compare(Site(ref, node), value.operator, left, right, made)
    return made


def _unary(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Unary) -> Variable:
    made = low.solver.variable()
    operand = low.variable(ref, value.operand)
    low.operators.unary(Site(ref, node), value.operator, operand, made)
    return made


def _formatted(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Formatted) -> Variable:
    operand = low.variable(ref, value.value)
    low.operators.formatted(Site(ref, node), operand, value.conversion)
    return low.state.singleton(low.state.literal("str"))


def _format(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Format) -> Variable:
    """An f-string with one replacement field is known when the field's text is."""
    nodes = low.state.scope(ref).nodes
    before: list[str] = []
    after: list[str] = []
    field = NONE
    for each in value.parts:
        shape = nodes[each]
        if isinstance(shape, v.Const) and isinstance(shape.value, str):
            (before if field == NONE else after).append(shape.value)
        elif isinstance(shape, v.Formatted) and field == NONE and shape.spec == NONE:
            low.variable(ref, each)
            field = shape.value
        else:
            return low.state.singleton(low.state.literal("str"))
    if field == NONE:
        return low.state.singleton(low.state.literal("str"))
    made = low.solver.variable()
    low.operators.framed("".join(before), low.variable(ref, field), "".join(after), made)
    return made


def _positional(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Positional) -> Variable:
    made = low.solver.variable()
    low.operations.matched(Site(ref, node), low.variable(ref, value.value), value.index, made)
    return made


RULES: dict[type, Rule] = {
    v.Iterate: _iterate,
    v.Await: _await,
    v.Delegated: _delegated,
    v.Enter: _enter,
    v.Binary: _binary,
    v.Compare: _compare,
    v.Unary: _unary,
    v.Formatted: _formatted,
    v.Format: _format,
    v.Positional: _positional,
}
