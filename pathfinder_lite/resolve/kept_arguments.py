"""Containers that objects keep which were handed to their constructor."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, RECEIVER, NodeId
from pathfinder_lite.resolve import classes, methods
from pathfinder_lite.resolve.object_versions import with_event
from pathfinder_lite.resolve.origins import (
    Answer,
    Bound,
    Class,
    Constant,
    Display,
    Frame,
    Function,
    Given,
    Instance,
    Ref,
    Stored,
    Table,
)
from pathfinder_lite.resolve.walk import Answers, Walk


def kept(walk: Walk, value: v.Kept, node: NodeId, frame: Frame) -> Answers:
    """A container as the field of the object that keeps it has it now."""
    answers: Answers = []
    for a in walk.resolve(value.base, frame):
        found = _through_function(walk, value, a)
        if isinstance(a.value, Display | Table):
            for name in _fields(walk, value.made, value.slot, a.frame):
                found += _containers(walk, value.holder, name, a)
        answers += found or [a]
    return answers


def _through_function(walk: Walk, value: v.Kept, a: Answer) -> Answers:
    """An object of which a function has returned a part that has changed since, or all of it."""
    found: Answers = []
    call = walk.node(value.made, a.frame)
    assert isinstance(call, v.Call)
    for callee in walk.resolve(call.callee, a.frame):
        function, shift = callee.value, 0
        if isinstance(function, Bound):
            function, shift = function.function, 1
        if not isinstance(function, Function):
            continue
        scope = walk.scope(function.scope)
        position = 0 if value.slot == RECEIVER else value.slot + shift
        held = Ref(value.holder, a.frame)
        if scope.result == NONE or (value.slot == RECEIVER and not shift):
            continue
        result = scope.nodes[scope.root(scope.result)]
        base = getattr(result, "base", scope.result)
        if scope.nodes[scope.root(base)] != v.Param(position):
            continue
        match result:
            case v.Param():
                kind = type(a.value)
                whole = [b for b in walk.argument(held, a.frame) if isinstance(b.value, kind)]
                found += [b._replace(path=a.path) for b in whole]
            case v.Attribute(_, name) if isinstance(a.value, Instance):
                changed = with_event(walk, a.value, Stored(name, held))
                found.append(a._replace(value=changed))
            case v.Item(_, key) if isinstance(literal := scope.nodes[key], v.Const):
                place = Constant.of(literal.value)
                entry = methods.store_item(a.value, place, Given(place), held)
                found.append(a._replace(value=entry))
            case _:
                pass
    return found


def _containers(walk: Walk, holder: NodeId, name: str, a: Answer) -> Answers:
    return [
        Answer(c.value, a.path, a.frame)
        for b in walk.resolve(holder, a.frame)
        if isinstance(b.value, Instance)
        for c in walk.attribute(b.value, name, b.frame, None)
        if isinstance(c.value, Display | Table)
    ]


def with_argument(walk: Walk, value: v.WithArgument, node: NodeId, frame: Frame) -> Answers:
    """An object whose field has the container it keeps as that is now."""
    answers: Answers = []
    for a in walk.resolve(value.base, frame):
        if isinstance(a.value, Instance):
            for name in _fields(walk, value.made, value.slot, a.frame):
                changed = with_event(walk, a.value, Stored(name, Ref(value.value, a.frame)))
                a = a._replace(value=changed)
        answers.append(a)
    return answers


def _fields(walk: Walk, made: NodeId, slot: int, frame: Frame) -> Iterator[str]:
    """The fields in which a constructor puts an argument as it is."""
    call = walk.node(made, frame)
    assert isinstance(call, v.Call)
    at = slot - len(call.positional)
    keyword = call.keywords[at][0] if at >= 0 else ""
    for a in walk.resolve(call.callee, frame):
        if not isinstance(a.value, Class):
            continue
        makers = [m.value for m in classes.lookup(walk, a.value, "__init__", frame)]
        functions = [m for m in makers if isinstance(m, Function)]
        for function in functions:
            yield from _stored_as_they_are(walk, function, slot + 1, keyword)
        if not functions:
            names = classes.field_names(walk, a.value)
            yield from (
                n for i, n in enumerate(names) if n == keyword or (not keyword and i == slot)
            )


def _stored_as_they_are(
    walk: Walk, function: Function, position: int, keyword: str
) -> Iterator[str]:
    scope = walk.scope(function.scope)
    for store in scope.attribute_stores:
        owner, held = scope.nodes[scope.root(store.base)], scope.nodes[scope.root(store.value)]
        if store.in_place or not isinstance(held, v.Param) or owner != v.Param(0):
            continue
        if keyword == scope.parameters[held.index].name or (not keyword and held.index == position):
            yield store.name
