"""Containers after changes made elsewhere, of which only what they put in is known.

Such a change may have happened or not, so that an element is there besides what was there before.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

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
    for is_store, group in groupby(changes, lambda each: _is_store(walk, each)):
        if is_store:
            stores = list(group)
            answers = [a._replace(value=_stored(walk, a.value, stores)) for a in answers]
            answers += [a for each in stores for a in _left_in_object(walk, found, each)]
        else:
            for each in group:
                answers = _changed(walk, found, answers, each)
    return answers


def _is_store(walk: Walk, change: Change) -> bool:
    context, store = change
    return isinstance(walk.node(store, context), v.WithItem)


def _is_method(shape: v.Node) -> bool:
    return isinstance(shape, v.Affected) and shape.slot == RECEIVER


def _changed(walk: Walk, found: Answers, answers: Answers, change: Change) -> Answers:
    """Values after a method of theirs, or after another value was given to the variable."""
    context, store = change
    shape = walk.node(store, context)
    if _is_method(shape):
        changed = [a._replace(value=_added(walk, a.value, shape, context)) for a in answers]
        return changed + _left_in_object(walk, found, change)
    if isinstance(shape, v.Affected | v.WithAttribute | v.WithComputedAttribute):
        return answers
    home = found[0].frame if found else context
    return answers + [Answer(a.value, a.path, home) for a in walk.resolve(store, context)]


def _left_in_object(walk: Walk, found: Answers, change: Change) -> Answers:
    """What a change leaves in an object of a library, of which no element is known."""
    if not any(isinstance(a.value, Produced) for a in found):
        return []
    context, store = change
    left = walk.resolve(store, context)
    return [a._replace(frame=found[0].frame) for a in left if isinstance(a.value, Tainted)]


def _stored(walk: Walk, value: Value, stores: list[Change]) -> Value:
    """A container that may hold what stores put into it, besides what it held.

    All of them at once: a container for each of many would hold all those before it.
    """
    if not isinstance(value, Display | Table):
        return value
    pairs = []
    for context, store in stores:
        shape = walk.node(store, context)
        assert isinstance(shape, v.WithItem)
        is_slice = isinstance(walk.node(shape.key, context), v.Slice)
        if shape.value != NONE and not (is_slice and isinstance(value, Display)):
            pairs.append((Ref(shape.key, context), Ref(shape.value, context)))
    if not pairs:
        return value
    if isinstance(value, Table):
        return containers.with_any_entry(value, tuple(pairs))
    more = dict.fromkeys((*value.more, *value.items, *(element for _, element in pairs)))
    return replace(value, items=(), more=tuple(more))


def _added(walk: Walk, value: Value, shape: v.Node, context: Frame) -> Value:
    """A container that may hold what a method puts into it, besides what it held."""
    if isinstance(value, Display):
        new = [
            operand
            for a in _by_method(walk, Display(value.kind), shape, context)
            if isinstance(a.value, Display)
            for operand in (*a.value.items, *a.value.more)
        ]
        return replace(value, more=tuple(dict.fromkeys((*value.more, *new))))
    if isinstance(value, Table):
        return _added_entries(walk, value, shape, context)
    return value


def _added_entries(walk: Walk, value: Table, shape: v.Node, context: Frame) -> Table:
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
