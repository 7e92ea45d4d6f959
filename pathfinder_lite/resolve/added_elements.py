"""Containers after changes made elsewhere, of which only what they put in is known.

Such a change may have happened or not, so that an element is there besides what was there before.
"""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, RECEIVER, NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers, methods
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Display,
    Frame,
    Given,
    Operand,
    Produced,
    Ref,
    Table,
    Tainted,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk

Change = tuple[Frame, NodeId]
"""A context and the version that it makes of a variable's object."""


def is_told(walk: Walk, version: NodeId, frame: Frame) -> bool:
    """Whether what a change puts in, and under which key, holds whoever calls the function."""
    shape = walk.node(version, frame)
    if isinstance(shape, v.WithItem):
        return isinstance(walk.node(shape.key, frame), v.Const)
    if not _is_method(shape):
        return False
    assert isinstance(shape, v.Affected)
    call = walk.node(shape.call, frame)
    callee = walk.node(call.callee, frame) if isinstance(call, v.Call) else None
    return isinstance(callee, v.Attribute) and callee.name in ("append", "add", "appendleft")


def after(walk: Walk, found: Answers, changes: list[Change]) -> Answers:
    """Values of a variable that may have been changed, or given another value, in between."""
    answers: Answers = list(found)
    for context, store in changes:
        shape = walk.node(store, context)
        if isinstance(shape, v.WithItem) or _is_method(shape):
            answers = [a._replace(value=_added(walk, a.value, shape, context)) for a in answers]
            if any(isinstance(a.value, Produced) for a in found):
                left = walk.resolve(store, context)
                home = found[0].frame
                answers += [a._replace(frame=home) for a in left if isinstance(a.value, Tainted)]
        elif not isinstance(shape, v.Affected | v.WithAttribute | v.WithComputedAttribute):
            home = found[0].frame if found else context
            answers += [Answer(a.value, a.path, home) for a in walk.resolve(store, context)]
    return answers


def _is_method(shape: v.Node) -> bool:
    return isinstance(shape, v.Affected) and shape.slot == RECEIVER


def _added(walk: Walk, value: Value, shape: v.Node, context: Frame) -> Value:
    """A container that may hold what a store or method puts into it, besides what it held."""
    if isinstance(value, Display):
        return _added_elements(walk, value, shape, context)
    if isinstance(value, Table):
        return _added_entries(walk, value, shape, context)
    return value


def _added_elements(walk: Walk, value: Display, shape: v.Node, context: Frame) -> Value:
    new: tuple[Operand, ...] = ()
    if isinstance(shape, v.WithItem):
        if shape.value == NONE or isinstance(walk.node(shape.key, context), v.Slice):
            return value
        new = (*value.items, Ref(shape.value, context))
        return replace(value, items=(), more=tuple(dict.fromkeys((*value.more, *new))))
    for a in _by_method(walk, Display(value.kind), shape, context):
        if isinstance(a.value, Display):
            new += (*a.value.items, *a.value.more)
    return replace(value, more=tuple(dict.fromkeys((*value.more, *new))))


def _added_entries(walk: Walk, value: Table, shape: v.Node, context: Frame) -> Value:
    if isinstance(shape, v.WithItem):
        if shape.value == NONE:
            return value
        return containers.with_any_entry(
            value, ((Ref(shape.key, context), Ref(shape.value, context)),)
        )
    for a in _by_method(walk, Table(kind=value.kind), shape, context):
        if isinstance(a.value, Table):
            held = [(Given(Constant.of(key)), operand) for key, operand in a.value.entries]
            value = containers.with_any_entry(value, (*held, *a.value.more))
            value = replace(value, sources=(*a.value.sources, *value.sources))
            value = replace(value, open_ended=value.open_ended or a.value.open_ended)
    return value


def _by_method(walk: Walk, empty: Value, shape: v.Node, context: Frame) -> Answers:
    """What a method puts into an empty container."""
    assert isinstance(shape, v.Affected)
    call = walk.node(shape.call, context)
    callee = walk.node(call.callee, context) if isinstance(call, v.Call) else None
    if not isinstance(call, v.Call) or not isinstance(callee, v.Attribute):
        return []
    arguments = binding.of_call(walk, call, context)
    return methods.mutate(walk, Answer(empty, None, context), callee.name, arguments)
