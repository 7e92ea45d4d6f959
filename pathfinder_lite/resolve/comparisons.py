"""Comparisons: equality, order, identity and containment of values."""

from __future__ import annotations

import operator
from collections.abc import Callable, Container
from typing import Any, cast

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import classes, containers, fold
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Bound,
    Class,
    Constant,
    Descriptor,
    Display,
    External,
    Frame,
    Function,
    Given,
    Instance,
    Member,
    Module,
    Partial,
    Produced,
    Record,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.own_operators import ordered
from pathfinder_lite.resolve.walk import Answers, Walk

_COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
_SENTINEL = "builtins.object"


def compare(walk: Walk, value: v.Compare, node: NodeId, frame: Frame) -> Answers:
    """One comparison over all alternatives."""
    return [
        c
        for a in walk.resolve(value.left, frame)
        for b in walk.resolve(value.right, a.frame)
        for c in ordered(walk, value.operator, a, b) or [compared(walk, value.operator, a, b)]
    ]


def compared(walk: Walk, op: str, a: Answer, b: Answer) -> Answer:
    """One comparison of two answers; unknown when their values do not decide it."""
    result = _verdict(walk, op, a, b)
    value: Value = Unknown("comparison") if result is None else Constant.of(result)
    return Answer(value, a.path or b.path, b.frame)


def _verdict(walk: Walk, op: str, a: Answer, b: Answer) -> bool | None:
    left, right = a.value, b.value
    if op == "is":
        return _identical(walk, left, right)
    if op == "in":
        return _contained(walk, left, b)
    if op == "==" and (isinstance(left, Instance) or isinstance(right, Instance)):
        return _instances_equal(walk, a, b)
    if op == "==" and isinstance(left, Member) and isinstance(right, Member):
        return left.type.scope == right.type.scope and left.name == right.name
    left, right = _comparable(walk, left, a.frame), _comparable(walk, right, b.frame)
    one, other = (fold.python_value(walk, each, b.frame) for each in (left, right))
    if one is NotImplemented or other is NotImplemented:
        return _differ_by_kind(op, left, right)
    try:
        return bool(_COMPARISONS[op](one, other))
    except (TypeError, KeyError):
        return False if op == "==" else None


def _instances_equal(walk: Walk, a: Answer, b: Answer) -> bool | None:
    """``__eq__``, else identity; generated ones are left open."""
    for owner, other in ((a, b), (b, a)):
        value = owner.value
        if not isinstance(value, Instance):
            continue
        if "__eq__" in walk.members(value.type):
            site = value.site or value.type.definition
            arguments = Arguments((Given(other.value, other.path),), star_at=1)
            verdicts = {
                walk.truth(d.value)
                for c in walk.attribute(value, "__eq__", b.frame, None)
                for d in walk.apply(c.value, arguments, site, c.frame, None)
            }
            return next(iter(verdicts)) if len(verdicts) == 1 else None
        if classes.makes_fields(walk, value.type) or classes.library_bases(walk, value.type):
            return None
    left, right = a.value, b.value
    if isinstance(left, Instance) and isinstance(right, Instance):
        if left.site is None or right.site is None:
            return None
        return left.site == right.site and left.frame is right.frame
    return (
        None if isinstance(left, Unknown | Typed) or isinstance(right, Unknown | Typed) else False
    )


def _comparable(walk: Walk, value: Value, frame: Frame) -> Value:
    if isinstance(value, Member):
        bases = classes.library_bases(walk, value.type)
        if any(base in classes.VALUE_ENUMERATIONS for base in bases):
            return fold.plain(walk, value, frame)
    return value


def _differ_by_kind(op: str, left: Value, right: Value) -> bool | None:
    """Functions, classes and modules equal nothing but themselves."""
    if op != "==":
        return None
    if left == right and isinstance(left, Function | Class | Module | External | Member):
        return True
    kinds = (Function, Class, Module, Member)
    if isinstance(left, kinds) and isinstance(right, (*kinds, Constant)):
        return False
    if isinstance(right, kinds) and isinstance(left, Constant):
        return False
    return None


def _identical(walk: Walk, left: Value, right: Value) -> bool | None:
    if isinstance(left, Constant) and isinstance(right, Constant):
        return left == right
    if left == right and isinstance(left, Function | Class | Module | Member | External):
        return True
    sentinels = [x for x in (left, right) if isinstance(x, Produced) and x.path == _SENTINEL]
    if (
        sentinels
        and not isinstance(left, Unknown | Typed)
        and not isinstance(right, Unknown | Typed)
    ):
        return left == right
    definite = (
        Function, Class, Module, Member, Instance, Display, Table, Bound, Record, Constant,
        Partial, Descriptor,
    )  # fmt: skip
    nothing = Constant.of(None)
    for one, other in ((left, right), (right, left)):
        if one == nothing and isinstance(other, External) and walk.truth(other):
            return False
        if one == nothing:
            if isinstance(other, definite):
                return False
            if isinstance(other, Produced) and other.path[:1].isalpha():
                return None
    if isinstance(left, Member) and isinstance(right, Member):
        return left.type.scope == right.type.scope and left.name == right.name
    if isinstance(left, Class | Function) and isinstance(right, Class | Function):
        return False
    return None


def _contained(walk: Walk, left: Value, b: Answer) -> bool | None:
    container = b.value
    if isinstance(left, Constant):
        if isinstance(container, Table):
            return containers.table_has(walk, container, left.value, b.frame)
        if isinstance(container, Constant):
            try:
                return operator.contains(cast("Container[object]", container.value), left.value)
            except TypeError:
                return None
    if isinstance(container, Instance):
        return _dunder_contains(walk, left, container, b.frame)
    ordered = containers.listed(walk, container, b.frame)
    unsure = ordered is None
    if ordered is None and isinstance(container, Display):
        ordered = container.items
    for operand in ordered or ():
        found = {_like(a.value, left) for a in walk.argument(operand, b.frame)}
        if found == {left} and isinstance(left, Constant | Member | Class | Function):
            return True
        known = isinstance(left, Constant) and all(isinstance(f, Constant) for f in found)
        if left in found or not known:
            unsure = True
    return None if unsure else False


def _like(value: Value, other: Value) -> Value:
    """``other`` itself where both are equal constants of different types."""
    if isinstance(value, Constant) and isinstance(other, Constant) and value.value == other.value:
        return other
    return value


def _dunder_contains(walk: Walk, left: Value, container: Instance, frame: Frame) -> bool | None:
    site = container.site or container.type.definition
    arguments = Arguments((Given(left),), star_at=1)
    verdicts = {
        walk.truth(c.value)
        for b in walk.attribute(container, "__contains__", frame, None)
        for c in walk.apply(b.value, arguments, site, b.frame, None)
    }
    return next(iter(verdicts)) if len(verdicts) == 1 else None


def non_empty(walk: Walk, value: v.NonEmpty, node: NodeId, frame: Frame) -> Answers:
    """Whether an iteration has a first element."""
    answers: Answers = []
    for a in walk.resolve(value.value, frame):
        ordered = containers.listed(walk, a.value, a.frame)
        if ordered is not None:
            result: Value = Constant.of(bool(ordered))
        elif isinstance(a.value, Display) and a.value.items:
            result = Constant.of(True)
        else:
            result = Unknown("iteration")
        answers.append(Answer(result, None, a.frame))
    return answers
