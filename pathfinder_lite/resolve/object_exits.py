"""Objects as callees leave them: the version of a handed object at the exit of a call."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, RECEIVER, NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.apply import enter, unwrapped
from pathfinder_lite.resolve.origins import (
    Arguments,
    Bound,
    External,
    Frame,
    Function,
    Given,
    Instance,
    NodeRef,
    Operand,
    Ref,
    Value,
)
from pathfinder_lite.resolve.walk import Walk


def exits(
    walk: Walk, value: Value, call: NodeId, slot: int, frame: Frame
) -> list[tuple[NodeId | None, Frame | None]]:
    """Per callee: the object's version at its exit and its context; None where unchanged."""
    node = walk.node(call, frame)
    if isinstance(node, v.WithItem):
        return _item_exits(walk, value, call, node, frame)
    if not isinstance(node, v.Call):
        return [(None, None)]
    site = NodeRef(frame.scope, call)
    arguments = binding.of_call(walk, node, frame)
    found: list[tuple[NodeId | None, Frame | None]] = []
    if slot == RECEIVER and not isinstance(walk.node(node.callee, frame), v.Attribute):
        return _through_values(walk, value, node, site, frame)
    for callee, receiver in _callees(walk, value, node, slot, frame):
        for function, bound in unwrapped(walk, callee, arguments, site, frame):
            if function is None:
                found.append((None, None))
                continue
            if receiver and slot == 0:
                bound = Arguments((Given(value),), star_at=1)
            index = _position(walk, function, bound, arguments, slot, receiver)
            found.append(exit_of(walk, function, bound, index, value, site, frame))
    return found


def _through_values(
    walk: Walk, value: Value, node: v.Call, site: NodeRef, frame: Frame
) -> list[tuple[NodeId | None, Frame | None]]:
    """What its methods do to an object that are called by another name than their own.

    They were looked up in a table, or a method of the object returned a function, as those do
    that make decorators.
    """
    found: list[tuple[NodeId | None, Frame | None]] = []
    arguments = binding.of_call(walk, node, frame)
    for a in walk.resolve(node.callee, frame):
        method = _method_of(value, a.value)
        if method is not None:
            bound = arguments.prepend(Given(value))
            found.append(exit_of(walk, method, bound, 0, value, site, a.frame))
            continue
        exit_ = _exit_of_outer(walk, value, a.value) if isinstance(a.value, Function) else None
        entered = None
        if exit_ is not None and isinstance(a.value, Function):
            entered = enter(walk, a.value, arguments, site, a.frame)
        found.append((None, None) if entered is None else (exit_, entered))
    return found


def _method_of(value: Value, callee: Value) -> Function | None:
    """The method of an object that a callee is."""
    if isinstance(callee, Bound) and isinstance(callee.function, Function):
        return callee.function if _is_same(value, callee.receiver) else None
    return None


def _is_same(value: Value, other: Value) -> bool:
    """Whether two values are versions of one object."""
    if not isinstance(value, Instance) or not isinstance(other, Instance):
        return False
    return value.site == other.site and value.type.scope == other.type.scope


def _exit_of_outer(walk: Walk, value: Value, function: Function) -> NodeId | None:
    """The object of the method around a function as the function leaves it, if it is the one."""
    around = function.static
    if around.arguments is None or not walk.scope(around.scope).parameters:
        return None
    own = around.arguments.positional[:1]
    if not own or not isinstance(own[0], Given) or not _is_same(value, own[0].value):
        return None
    name = walk.scope(around.scope).parameters[0].name
    return dict(walk.scope(function.scope).rebinds).get(name)


def _callees(
    walk: Walk, value: Value, node: v.Call, slot: int, frame: Frame
) -> list[tuple[Value, bool]]:
    """Callee values; a method of the object itself is looked up on this version of it."""
    shape = walk.node(node.callee, frame)
    if slot == RECEIVER and isinstance(shape, v.Attribute):
        base = walk.node(shape.base, frame)
        if isinstance(base, v.Super):
            return [(a.value, True) for a in walk.resolve(node.callee, frame)]
        found = walk.attribute(value, shape.name, frame, None)
        return [(a.value, True) for a in found]
    callees: list[tuple[Value, bool]] = [(a.value, False) for a in walk.resolve(node.callee, frame)]
    if slot == 0 and isinstance(value, Instance):
        return [each for callee in callees for each in _run_by_library(walk, value, callee, frame)]
    return callees


_RUN_BY = {"builtins.next": "__next__", "builtins.anext": "__anext__", "builtins.iter": "__iter__"}


def _run_by_library(
    walk: Walk, value: Instance, callee: tuple[Value, bool], frame: Frame
) -> list[tuple[Value, bool]]:
    """The object's own method that a library function runs, in place of that function."""
    name = _RUN_BY.get(callee[0].path) if isinstance(callee[0], External) else None
    if name is None:
        return [callee]
    return [(a.value, True) for a in walk.attribute(value, name, frame, None)] or [callee]


def _position(
    walk: Walk,
    function: Function,
    bound: Arguments,
    arguments: Arguments,
    slot: int,
    receiver: bool,
) -> int | None:
    """The parameter that the object arrives at."""
    parameters = walk.scope(function.scope).parameters
    if receiver:
        return 0 if parameters else None
    shift = len(bound.positional) - len(arguments.positional)
    if slot < len(arguments.positional):
        position = slot + shift
        return position if position < len(parameters) else None
    offset = slot - len(arguments.positional) - len(arguments.star)
    if 0 <= offset < len(arguments.keywords):
        name = arguments.keywords[offset][0]
        return next((i for i, p in enumerate(parameters) if p.name == name), None)
    return None


def exit_of(
    walk: Walk,
    function: Function,
    bound: Arguments,
    index: int | None,
    value: Value,
    site: NodeRef,
    frame: Frame,
) -> tuple[NodeId | None, Frame | None]:
    """The version of the object at parameter ``index`` when a function ends; None if unchanged."""
    scope = walk.scope(function.scope)
    if index is None or index >= len(scope.objects):
        return None, None
    exit_ = scope.objects[index]
    if isinstance(scope.nodes[exit_], v.Param):
        return None, None
    operand: Operand = Given(value)
    positional = list(bound.positional)
    keywords = bound.keywords
    if index < len(positional):
        positional[index] = operand
    else:
        name = scope.parameters[index].name
        keywords = tuple((n, operand if n == name else o) for n, o in keywords)
    entered = enter(
        walk, function, replace(bound, positional=tuple(positional), keywords=keywords), site, frame
    )
    return (exit_, entered) if entered is not None else (None, None)


def _item_exits(
    walk: Walk, value: Value, node: NodeId, store: v.WithItem, frame: Frame
) -> list[tuple[NodeId | None, Frame | None]]:
    name = "__delitem__" if store.value == NONE else "__setitem__"
    operands: tuple[Operand, ...] = (Ref(store.key, frame),)
    if store.value != NONE:
        operands = (*operands, Ref(store.value, frame))
    site = NodeRef(frame.scope, node)
    found: list[tuple[NodeId | None, Frame | None]] = []
    for a in walk.attribute(value, name, frame, None):
        if isinstance(a.value, Bound) and isinstance(a.value.function, Function):
            bound = Arguments((Given(value), *operands), star_at=len(operands) + 1)
            found.append(exit_of(walk, a.value.function, bound, 0, value, site, frame))
    return found
