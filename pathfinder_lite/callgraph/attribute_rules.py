"""Constraints of attributes and calls."""

from __future__ import annotations

from pathfinder_lite.callgraph.contexts import ScopeRef
from pathfinder_lite.callgraph.lowering import LOOKBACK, Lowering, Rule
from pathfinder_lite.callgraph.objects import Variable
from pathfinder_lite.callgraph.state import Site
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId


def _attribute(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Attribute) -> Variable:
    made = low.solver.variable()
    site = Site(ref, node)
    name = low.attribute_name(ref, value.name)
    stored = _stored_before(low, ref, value.base, name)
    if stored is not None:
        low.solver.copy(low.variable(ref, stored), made)
        low.state.engine.read_accessors(site, low.variable(ref, value.base), name, made)
        return made
    load = low.state.engine.load
    low.solver.watch(low.variable(ref, value.base), lambda each: load(site, each, name, made))
    return made


def _stored_before(low: Lowering, ref: ScopeRef, base: NodeId, name: str) -> NodeId | None:
    """What the latest store in this scope put under ``base.name``, if nothing came between."""
    nodes = low.state.scope(ref).nodes
    for _ in range(LOOKBACK):
        match nodes[base]:
            case v.WithAttribute(earlier, stored, value):
                if low.attribute_name(ref, stored) == name:
                    return value if value != NONE else None
                base = earlier
            case v.Kept(earlier) | v.WithArgument(earlier):
                base = earlier
            case v.Affected(earlier, call, v.RECEIVER):
                # A method may store to its own object; a call of the field itself may not.
                callee = getattr(nodes[call], "callee", None)
                shape = None if callee is None else nodes[callee]
                if not (isinstance(shape, v.Attribute) and shape.name == name):
                    return None
                base = earlier
            case _:
                return None
    return None


def _call(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Call) -> Variable:
    made = low.state.slots(ref)[node] = low.solver.variable()
    record = low.state.program.site(ref.module, ref.scope, node)
    if record is None:
        return made
    site, invoke = Site(ref, node), low.state.engine.invoke
    operands = low.operands(ref, value, record.condition)
    shape = low.state.scope(ref).nodes[value.callee]
    reason = "direct"
    if isinstance(shape, v.Attribute):
        above = isinstance(low.state.scope(ref).nodes[shape.base], v.Super)
        reason = "super()" if above else "method"
    callee = _callee(low, ref, value.callee, record.condition)
    low.solver.watch(
        callee,
        lambda each: invoke(site, each, operands, made, reason),
    )
    return made


def _callee(low: Lowering, ref: ScopeRef, node: NodeId, condition: int) -> Variable:
    """What is called: a method of the receivers that pass the tests on the way there."""
    plain = low.variable(ref, node)
    shape = low.state.scope(ref).nodes[node]
    if not isinstance(shape, v.Attribute):
        return low.narrowing.narrowed(ref, node, condition, plain)
    base = low.variable(ref, shape.base)
    narrowed = low.narrowing.narrowed(ref, shape.base, condition, base)
    if narrowed == base:
        return plain
    made, load = low.solver.variable(), low.state.engine.load
    name, site = low.attribute_name(ref, shape.name), Site(ref, node)
    low.solver.watch(narrowed, lambda each: load(site, each, name, made))
    return made


RULES: dict[type, Rule] = {
    v.Attribute: _attribute,
    v.Call: _call,
}
