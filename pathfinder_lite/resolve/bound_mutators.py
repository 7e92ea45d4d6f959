"""Methods of containers that are handed over, as in ``each(rows, found.append)``."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import methods
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Display,
    ElementOf,
    External,
    Frame,
    Given,
    Lazy,
    Ref,
    Table,
    Value,
)
from pathfinder_lite.resolve.walk import Target, Walk


def handed(walk: Walk, value: v.Affected, frame: Frame) -> str:
    """The container's own method that a call was handed in place of it, or nothing."""
    call = walk.node(value.call, frame)
    if not isinstance(call, v.Call):
        return ""
    operands = (*call.positional, *(each for _, each in call.keywords))
    method = walk.node(operands[value.slot], frame) if value.slot < len(operands) else None
    scope = walk.scope(frame.scope)
    if isinstance(method, v.Attribute) and scope.root(method.base) == scope.root(value.base):
        return method.name
    return ""


def called(walk: Walk, a: Answer, value: v.Affected, method: str) -> Answer:
    """The container with all that calls of the method, whoever makes them, may put into it."""
    changed: Value = a.value
    for target in walk.targets(value.call, a.frame):
        for arguments in _given(walk, value, target, a.frame):
            changed = _with(walk, changed, method, arguments, target.entered or a.frame)
    return a._replace(value=changed)


def _given(walk: Walk, value: v.Affected, target: Target, frame: Frame) -> list[Arguments]:
    call = walk.node(value.call, frame)
    assert isinstance(call, v.Call)
    if target.function is None or target.entered is None:
        model = (
            walk.library.functions.get(target.value.path)
            if isinstance(target.value, External)
            else None
        )
        from_ = -1 if model is None or model.callback is None else model.callback.elements_from
        operands = binding.of_call(walk, call, frame).positional
        if not 0 <= from_ < len(operands):
            return []
        collection = binding.pin(operands[from_], frame)
        if not isinstance(collection, Lazy | Ref | Given):
            return []
        return [Arguments((ElementOf(collection),), star_at=1)]
    scope = walk.scope(target.entered.scope)
    return [
        binding.of_call(walk, each, target.entered)
        for each in scope.nodes
        if isinstance(each, v.Call)
        and isinstance(parameter := _unchanged(scope, each.callee), v.Param)
        and _is_handed(walk, parameter.index, value, target.entered)
    ]


def _unchanged(scope: Scope, node: NodeId) -> v.Node:
    """What a variable holds that a loop leaves alone."""
    shape = scope.nodes[node]
    while isinstance(shape, v.Join) and len(shape.operands) == 1:
        shape = scope.nodes[shape.operands[0]]
    return shape


def _is_handed(walk: Walk, index: int, value: v.Affected, entered: Frame) -> bool:
    """Whether a parameter is what the call was handed in the argument in question."""
    arguments = entered.arguments
    operand = None if arguments is None else binding.positional_operand(arguments, index)
    if operand is None and arguments is not None:
        name = walk.scope(entered.scope).parameters[index].name
        operand = binding.keyword_operand(arguments, name)
    home = entered.parent
    call = None if home is None else walk.node(value.call, home)
    if not isinstance(call, v.Call):
        return False
    node = (*call.positional, *(each for _, each in call.keywords))[value.slot]
    return getattr(operand, "node", None) == node


def _with(walk: Walk, value: Value, method: str, arguments: Arguments, frame: Frame) -> Value:
    """What one such call may add."""
    if isinstance(value, Display):
        for a in methods.mutate(walk, Answer(Display(value.kind), None, frame), method, arguments):
            if isinstance(a.value, Display):
                more = (*value.more, *a.value.items, *a.value.more)
                value = replace(value, more=tuple(dict.fromkeys(more)))
    elif isinstance(value, Table):
        for a in methods.mutate(walk, Answer(value, None, frame), method, arguments):
            value = a.value if isinstance(a.value, Table) else value
    return value
