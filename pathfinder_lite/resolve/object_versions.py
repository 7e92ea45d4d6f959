"""Versions of objects: what stores and calls leave in them.

Each store to an instance and each call it is handed to is one event of its history, read when a
field is asked for. Containers, records, classes and functions are changed at once.
"""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, RECEIVER, NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import bound_mutators, classes, generators, methods, missing_entries
from pathfinder_lite.resolve.conditions import comes_back
from pathfinder_lite.resolve.elements import spliced
from pathfinder_lite.resolve.object_exits import exits
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Constant,
    Display,
    External,
    Frame,
    Function,
    Generator,
    Handed,
    Instance,
    Operand,
    Record,
    Ref,
    Stored,
    Table,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk

_HISTORY = 48
"""Events kept of one object; later ones are left out, which loses their stores."""


def with_attribute(walk: Walk, value: v.WithAttribute, node: NodeId, frame: Frame) -> Answers:
    """An object after ``object.name = value``."""
    answers = []
    for a in walk.resolve(value.base, frame):
        operand = None if value.value == NONE else Ref(value.value, a.frame)
        answers.append(Answer(_stored(walk, a.value, value.name, operand), a.path, a.frame))
    return answers


def with_computed_attribute(
    walk: Walk, value: v.WithComputedAttribute, node: NodeId, frame: Frame
) -> Answers:
    """An object after ``setattr(object, name, value)``."""
    answers = []
    for a in walk.resolve(value.base, frame):
        for key in walk.resolve(value.name, a.frame):
            name = key.value.value if isinstance(key.value, Constant) else None
            if isinstance(name, str):
                changed = _stored(walk, a.value, name, Ref(value.value, key.frame))
                answers.append(Answer(changed, a.path, key.frame))
            else:
                answers.append(Answer(a.value, a.path, key.frame))
    return answers


def _stored(walk: Walk, owner: Value, name: str, operand: Operand | None) -> Value:
    if isinstance(owner, Instance):
        return with_event(walk, owner, Stored(name, operand))
    if isinstance(owner, Function | Class):
        kept = tuple(f for f in owner.fields if f[0] != name)
        return replace(owner, fields=kept if operand is None else (*kept, (name, operand)))
    if isinstance(owner, Record):
        kept = tuple(f for f in owner.fields if f[0] != name)
        return replace(owner, fields=kept if operand is None else (*kept, (name, operand)))
    return owner


def with_event(walk: Walk, owner: Instance, event: Stored | Handed) -> Instance:
    """An object after one more store to it, or call that it was handed to."""
    version = owner.history
    if version is not None and version.length >= _HISTORY:
        walk.limits.hit("history")
        return owner
    while version is not None:
        # One event twice means a loop or a recursion: the first round already tells all.
        if version.event == event:
            return owner
        version = version.earlier
    return owner.at(walk.frames.version(event, owner.history))


def with_item(walk: Walk, value: v.WithItem, node: NodeId, frame: Frame) -> Answers:
    """An object after ``object[key] = value`` or ``del object[key]``."""
    answers: Answers = []
    for a in walk.resolve(value.base, frame):
        if not isinstance(a.value, Table | Display | Instance):
            answers.append(a)
            continue
        if isinstance(a.value, Instance):
            answers.append(_dunder_store(walk, a, value, node))
            continue
        window = walk.node(value.key, a.frame)
        if isinstance(window, v.Slice) and window.base == NONE:
            answers.extend(spliced(walk, a, window, value.value))
            continue
        for key in walk.resolve(value.key, a.frame):
            operand = None if value.value == NONE else Ref(value.value, key.frame)
            changed = methods.store_item(a.value, key.value, Ref(value.key, key.frame), operand)
            answers.append(Answer(changed, a.path, key.frame))
    return answers


def _dunder_store(walk: Walk, a: Answer, value: v.WithItem, node: NodeId) -> Answer:
    """An instance's own ``__setitem__`` is an event like any other call it is handed to."""
    assert isinstance(a.value, Instance)
    name = "__delitem__" if value.value == NONE else "__setitem__"
    for key in walk.resolve(value.key, a.frame)[:1]:
        operand = None if value.value == NONE else Ref(value.value, key.frame)
        entry = missing_entries.stored(walk, a.value, key.value, operand)
        if entry is not None:
            return Answer(with_event(walk, a.value, entry), a.path, a.frame)
    if not classes.defines(walk, a.value.type, name):
        return a
    return Answer(with_event(walk, a.value, Handed(node, RECEIVER, a.frame)), a.path, a.frame)


def affected(walk: Walk, value: v.Affected, node: NodeId, frame: Frame) -> Answers:
    """An object after a call it was handed to."""
    answers: Answers = []
    for a in walk.resolve(value.base, frame):
        match a.value:
            case Instance():
                changed = with_event(walk, a.value, Handed(value.call, value.slot, a.frame))
                answers.append(Answer(changed, a.path, a.frame))
            case Table() | Display():
                answers.extend(_container(walk, a, value))
            case Generator():
                answers.append(_advanced(walk, a, value))
            case Constant(value=bytes()) if _is_changed(walk, value, a.frame):
                # Only a bytearray has such methods.
                answers.append(Answer(Unknown("bytes that were changed"), a.path, a.frame))
            case Record() if value.slot == RECEIVER:
                answers.extend(_mutated(walk, a, value.call))
            case Record() | Class() | Function():
                answers.extend(_returned_object(walk, a, value.call, value.slot))
            case Constant() if value.slot != RECEIVER:
                if comes_back(walk, value.call, value.base, a):
                    answers.append(a)
            case _:
                answers.append(a)
    return answers


def _container(walk: Walk, a: Answer, value: v.Affected) -> Answers:
    if isinstance(walk.node(value.call, a.frame), v.Binary):
        found = walk.resolve(value.call, a.frame)
        return [b for b in found if isinstance(b.value, Table | Display)]
    if value.slot == RECEIVER:
        return _mutated(walk, a, value.call)
    method = bound_mutators.handed(walk, value, a.frame)
    if method:
        return [bound_mutators.called(walk, a, value, method)]
    return _returned_object(walk, a, value.call, value.slot)


_ADVANCING = ("__next__", "__anext__", "send", "asend")


def _advanced(walk: Walk, a: Answer, value: v.Affected) -> Answer:
    """A generator after a call that took its first element, where its elements are known."""
    call = walk.node(value.call, a.frame)
    assert isinstance(a.value, Generator)
    if not isinstance(call, v.Call) or not generators.is_told(walk, a.value):
        return a
    if value.slot == RECEIVER:
        callee = walk.node(call.callee, a.frame)
        advances = isinstance(callee, v.Attribute) and callee.name in _ADVANCING
    else:
        callees = walk.resolve(call.callee, a.frame)
        advances = value.slot == 0 and any(
            c.value in (External("builtins.next"), External("builtins.anext")) for c in callees
        )
    return a._replace(value=replace(a.value, taken=a.value.taken + 1)) if advances else a


def _is_changed(walk: Walk, value: v.Affected, frame: Frame) -> bool:
    """Whether a value is the receiver of a method that puts its arguments into it."""
    call = walk.node(value.call, frame)
    if value.slot != RECEIVER or not isinstance(call, v.Call):
        return False
    callee = walk.node(call.callee, frame)
    return isinstance(callee, v.Attribute) and callee.name in walk.library.taint.storing


def _mutated(walk: Walk, a: Answer, call: NodeId) -> Answers:
    """A container after one of its own methods."""
    node = walk.node(call, a.frame)
    assert isinstance(node, v.Call)
    callee = walk.node(node.callee, a.frame)
    if not isinstance(callee, v.Attribute):
        return [a]
    arguments = binding.of_call(walk, node, a.frame)
    return methods.mutate(walk, a, callee.name, arguments)


def _returned_object(walk: Walk, a: Answer, call: NodeId, slot: int) -> Answers:
    """The object as its callee leaves it; unchanged when the callee is not known."""
    if slot == 0 and isinstance(a.value, Display | Table):
        changed = _changed_by_library(walk, a, call)
        if changed is not None:
            return changed
    answers: Answers = []
    for exit_, entered in exits(walk, a.value, call, slot, a.frame):
        if exit_ is None or entered is None:
            answers.append(a)
            continue
        for b in walk.resolve(exit_, entered):
            kept = b.value if isinstance(b.value, type(a.value)) else a.value
            answers.append(Answer(kept, a.path, a.frame))
    return answers or [a]


def _changed_by_library(walk: Walk, a: Answer, call: NodeId) -> Answers | None:
    """A container after a library function whose row says what it changes; None for others."""
    node = walk.node(call, a.frame)
    if not isinstance(node, v.Call):
        return None
    for callee in walk.resolve(node.callee, a.frame):
        if isinstance(callee.value, External):
            model = walk.library.functions.get(callee.value.path)
            if model is not None and model.changes:
                rest = v.Call(node.callee, node.positional[1:], node.keywords)
                arguments = binding.of_call(walk, rest, callee.frame)
                return methods.mutate(walk, a, model.changes, arguments)
    return None
