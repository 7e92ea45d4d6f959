"""Constraints of collections: displays, subscripts, stores of elements, unpacking."""

from __future__ import annotations

from pathfinder_lite.callgraph.contexts import NodeRef, ScopeRef
from pathfinder_lite.callgraph.lowering import LOOKBACK, Lowering, Rule
from pathfinder_lite.callgraph.objects import Container, ItemVersion, ObjectId, Variable
from pathfinder_lite.callgraph.state import KEYS, Site, key_of
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId


def _sequence(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Sequence) -> Variable:
    holder = low.state.container(value.kind, Site(ref, node))
    nodes = low.state.scope(ref).nodes
    exact = value.kind != "set"
    for index, each in enumerate(value.elements):
        element = nodes[each]
        if isinstance(element, v.Star):
            exact = False
            low.operations.pour(Site(ref, each), low.variable(ref, element.value), holder)
        else:
            key = key_of(index) if exact and index < 64 else None
            low.state.put(holder, key, low.variable(ref, each))
    return low.state.singleton(holder)


def _mapping(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Mapping) -> Variable:
    holder = low.state.container("dict", Site(ref, node))
    for key, each in value.entries:
        if key == NONE:
            low.state.include(holder, low.variable(ref, each))
            continue
        if not isinstance(low.state.scope(ref).nodes[key], v.Const):
            hashed = low.variable(ref, key)
            low.operators.apply(Site(ref, key), hashed, ("__hash__",), low.solver.nowhere)
        _put(low, ref, holder, key, low.variable(ref, each))
    return low.state.singleton(holder)


def _put(low: Lowering, ref: ScopeRef, holder: ObjectId, key: NodeId, source: Variable) -> None:
    exact = _key(low, ref, key)
    if exact is None:
        low.state.put_under(holder, low.variable(ref, key), source)
        return
    low.solver.copy(low.variable(ref, key), low.state.field(holder, KEYS))
    low.state.put(holder, exact, source)


def _comprehension(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Comprehension) -> Variable:
    kind = "generator" if value.kind == "generator" else value.kind
    holder = low.state.container(kind, Site(ref, node))
    low.state.put(holder, None, low.variable(ref, value.element))
    if value.key != NONE:
        low.solver.copy(low.variable(ref, value.key), low.state.field(holder, KEYS))
    return low.state.singleton(holder)


def _key(low: Lowering, ref: ScopeRef, node: NodeId) -> str | None:
    """The field a constant key stands for."""
    value = low.state.scope(ref).nodes[node]
    if isinstance(value, v.Const):
        if isinstance(value.value, int) and value.value < 0:
            return None
        return key_of(value.value)
    if isinstance(value, v.Sequence) and value.kind == "tuple":
        parts = [_key(low, ref, each) for each in value.elements]
        return None if None in parts else key_of(tuple(parts))
    return None


def _with_item(low: Lowering, ref: ScopeRef, node: NodeId, value: v.WithItem) -> Variable:
    made = low.solver.variable()
    base = low.variable(ref, value.base)
    key = _key(low, ref, value.key)
    state, solver = low.state, low.solver
    if value.value == NONE:
        return base
    stored = low.variable(ref, value.value)
    version = state.overlay(NodeRef(ref, node), base, key)
    _put(low, ref, version, value.key, stored)

    def store(each: ObjectId) -> None:
        if isinstance(state.objects[each], Container | ItemVersion):
            solver.add(made, version)
            if each != version:
                _put(low, ref, each, value.key, stored)
        else:
            solver.add(made, each)

    solver.watch(base, store)
    return made


def _item(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Item) -> Variable:
    made = low.solver.variable()
    key = _key(low, ref, value.key)
    base = low.variable(ref, value.base)
    if key is not None and (entry := _entry(low, ref, value.base, value.key)) is not None:
        low.solver.copy(low.variable(ref, entry), made)
        return made
    low.operators.item(Site(ref, node), base, low.variable(ref, value.key), key, made)
    return made


def _entry(low: Lowering, ref: ScopeRef, base: NodeId, key: NodeId) -> NodeId | None:
    """The element a display or an earlier store of this scope has under a constant key."""
    nodes = low.state.scope(ref).nodes
    wanted = getattr(nodes[key], "value", None)
    for _ in range(LOOKBACK):
        match nodes[base]:
            case v.WithItem(earlier, stored, value):
                at = nodes[stored]
                if not isinstance(at, v.Const) or value == NONE:
                    return None
                if at.value == wanted:
                    return value
                base = earlier
            case v.Sequence(kind, elements):
                plain = kind != "set" and not any(
                    isinstance(nodes[each], v.Star) for each in elements
                )
                if plain and type(wanted) is int and -len(elements) <= wanted < len(elements):
                    return elements[wanted]
                return None
            case v.Mapping(entries):
                for at_key, value in reversed(entries):
                    if at_key == NONE or not isinstance(nodes[at_key], v.Const):
                        return None
                    if getattr(nodes[at_key], "value", None) == wanted:
                        return value
                return None
            case v.Affected(earlier, call, slot) if _only_reads(low, ref, call, slot):
                base = earlier
            case _:
                return None
    return None


def _only_reads(low: Lowering, ref: ScopeRef, call: NodeId, slot: int) -> bool:
    """Whether a method call leaves a builtin container as it is."""
    nodes = low.state.scope(ref).nodes
    callee = getattr(nodes[call], "callee", None)
    if slot != v.RECEIVER or callee is None:
        return False
    shape = nodes[callee]
    if isinstance(shape, v.Attribute):
        return shape.name in {"get", "items", "keys", "values", "copy", "index", "count"}
    return isinstance(shape, v.Item)


def _slice(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Slice) -> Variable:
    made = low.solver.variable()
    if value.base != NONE:
        base = low.variable(ref, value.base)
        low.operators.slice(Site(ref, node), base, made)
    return made


def _unpacked(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Unpacked) -> Variable:
    made = low.solver.variable()
    nodes = low.state.scope(ref).nodes
    shape = nodes[value.value]
    if isinstance(shape, v.Sequence) and shape.kind != "set":
        plain = not any(isinstance(nodes[each], v.Star) for each in shape.elements)
        if plain and -len(shape.elements) <= value.index < len(shape.elements):
            return low.variable(ref, shape.elements[value.index])
    key = key_of(value.index) if value.index >= 0 else None
    source = low.variable(ref, value.value)
    low.operations.unpacked(Site(ref, node), source, key, made)
    return made


def _unpacked_rest(low: Lowering, ref: ScopeRef, node: NodeId, value: v.UnpackedRest) -> Variable:
    holder = low.state.container("list", Site(ref, node))
    element = low.solver.variable()
    low.operations.iterate(Site(ref, node), low.variable(ref, value.value), element)
    low.state.put(holder, None, element)
    return low.state.singleton(holder)


RULES: dict[type, Rule] = {
    v.Sequence: _sequence,
    v.Mapping: _mapping,
    v.Comprehension: _comprehension,
    v.WithItem: _with_item,
    v.Item: _item,
    v.Slice: _slice,
    v.Unpacked: _unpacked,
    v.UnpackedRest: _unpacked_rest,
}
