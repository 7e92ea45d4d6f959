"""Type tests: ``isinstance`` and class patterns."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import classes
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Constant,
    Display,
    External,
    Frame,
    Instance,
    Member,
    Produced,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.truth import connective
from pathfinder_lite.resolve.walk import Answers, Walk

_BUILTIN_TYPES: dict[str, type | tuple[type, ...]] = {
    "builtins.str": str,
    "builtins.bytes": bytes,
    "builtins.int": int,
    "builtins.float": float,
    "builtins.bool": bool,
}


def is_instance_of(walk: Walk, value: v.IsInstanceOf, node: NodeId, frame: Frame) -> Answers:
    """A class pattern."""
    return [
        instance_test(walk, a, b)
        for a in walk.resolve(value.value, frame)
        for b in walk.resolve(value.expected, a.frame)
    ]


def instance_test(walk: Walk, a: Answer, b: Answer) -> Answer:
    """``isinstance`` of two answers; unknown when their values do not decide it."""
    verdict = instance_check(walk, a.value, b.value, b.frame)
    value: Value = Unknown("isinstance") if verdict is None else Constant.of(verdict)
    return Answer(value, None, b.frame)


def instance_check(walk: Walk, value: Value, expected: Value, frame: Frame) -> bool | None:
    """``isinstance(value, expected)``; None when that is not known."""
    if isinstance(expected, Display):
        verdicts = [
            instance_check(walk, value, a.value, frame)
            for operand in expected.items
            for a in walk.argument(operand, frame)
        ]
        return connective("or", verdicts)
    if isinstance(value, Unknown | Typed | Produced):
        return None
    if isinstance(expected, Class):
        if isinstance(value, Instance | Member):
            line = walk.order(value.type)
            if any(isinstance(c, Class) and c.scope == expected.scope for c in line):
                return True
            return None if value_type_open(walk, value.type) else False
        return False
    if isinstance(expected, External):
        return _library_check(walk, value, expected.path)
    return None


def value_type_open(walk: Walk, type_: Class) -> bool:
    """Whether a class has ancestors that could not be resolved."""
    return classes.has_unknown_base(walk, type_)


def _library_check(walk: Walk, value: Value, path: str) -> bool | None:
    if isinstance(value, Constant):
        expected = _BUILTIN_TYPES.get(path)
        if expected is not None:
            return isinstance(value.value, expected)
        return False if path.startswith("builtins.") else None
    kinds: dict[str, tuple[str, ...]] = {
        "builtins.list": ("list",),
        "builtins.tuple": ("tuple",),
        "builtins.set": ("set",),
    }
    if isinstance(value, Display) and path.startswith("builtins."):
        return value.kind in kinds.get(path, ())
    if isinstance(value, Table) and path.startswith("builtins."):
        return path == "builtins.dict"
    if isinstance(value, Instance):
        bases = classes.library_bases(walk, value.type)
        if path in bases:
            return True
        return None if bases or value_type_open(walk, value.type) else False
    return None
