"""What ``match`` patterns see of a value (PEP 634)."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import classes, containers, fold
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Constant,
    Display,
    Frame,
    Instance,
    Produced,
    Table,
    Tainted,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk

_OPAQUE = (Unknown, Typed, Produced, Tainted)


def has_shape(walk: Walk, value: v.HasShape, node: NodeId, frame: Frame) -> Answers:
    """Whether a value has the outline of a sequence or mapping pattern."""
    answers: Answers = []
    for a in walk.resolve(value.value, frame):
        verdict = _accepts(walk, value, a)
        result: Value = Unknown("pattern") if verdict is None else Constant.of(verdict)
        answers.append(Answer(result, None, a.frame))
    return answers


def _accepts(walk: Walk, value: v.HasShape, a: Answer) -> bool | None:
    if isinstance(a.value, _OPAQUE):
        return None
    if value.kind == "mapping":
        return isinstance(a.value, Table) or (None if isinstance(a.value, Instance) else False)
    if isinstance(a.value, Constant | Table):
        return False
    if isinstance(a.value, Display) and a.value.kind == "set":
        return False
    items = containers.listed(walk, a.value, a.frame)
    if items is None:
        return None if isinstance(a.value, Display) else False
    if isinstance(a.value, Class):
        return False
    return len(items) >= value.count if value.open_ended else len(items) == value.count


def positional(walk: Walk, value: v.Positional, node: NodeId, frame: Frame) -> Answers:
    """A positional sub-pattern's subject: the value itself for builtins, else a named field."""
    answers: Answers = []
    for a in walk.resolve(value.value, frame):
        for expected in walk.resolve(value.expected, a.frame):
            if not isinstance(expected.value, Class):
                answers.append(Answer(a.value, a.path, expected.frame))
                continue
            name = _match_argument(walk, expected.value, value.index, expected.frame)
            if name is None:
                answers.append(Answer(Unknown("pattern"), None, expected.frame))
            else:
                answers.extend(walk.attribute(a.value, name, expected.frame, a.path))
    return answers


def _match_argument(walk: Walk, type_: Class, index: int, frame: Frame) -> str | None:
    for a in classes.lookup(walk, type_, "__match_args__", frame):
        names = fold.python_value(walk, a.value, a.frame)
        if isinstance(names, tuple) and index < len(names):
            return str(names[index])
    names = classes.field_names(walk, type_)
    return names[index] if index < len(names) else None


def rest(walk: Walk, value: v.Rest, node: NodeId, frame: Frame) -> Answers:
    """A mapping without the keys a pattern names."""
    answers: Answers = []
    for a in walk.resolve(value.value, frame):
        if isinstance(a.value, Tainted):
            answers.append(a)
            continue
        if not isinstance(a.value, Table):
            answers.append(Answer(Unknown("rest"), None, a.frame))
            continue
        table = a.value
        for key in value.keys:
            for k in walk.resolve(key, a.frame)[:1]:
                if isinstance(k.value, Constant):
                    table = containers.with_entry(table, k.value.value, None)
        answers.append(Answer(table, a.path, a.frame))
    return answers
