"""Containers that objects keep which were handed to their constructor."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import classes
from pathfinder_lite.resolve.object_versions import with_event
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Display,
    Frame,
    Function,
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
        found: Answers = []
        if isinstance(a.value, Display | Table):
            for name in _fields(walk, value.made, value.slot, a.frame):
                found += _containers(walk, value.holder, name, a)
        answers += found or [a]
    return answers


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
