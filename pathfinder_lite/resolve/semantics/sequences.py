"""Builtins that make sequences and sets, order them, or pick from them."""

from __future__ import annotations

from typing import Any

from pathfinder_lite.facts import values as v
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers, fold
from pathfinder_lite.resolve.operands import given, operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Display,
    ElementOf,
    Frame,
    Given,
    NodeRef,
    Operand,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk


def _collection(walk: Walk, request: Request) -> Answers:
    """``list(x)`` and the like; the kind is what the row returns."""
    kind = request.model.returns
    found = operand_answers(walk, request.arguments, 0, request.frame)
    if not request.arguments.positional and not request.arguments.star:
        return [Answer(Display(kind), None, request.frame)]
    answers: Answers = []
    for a in found:
        items = containers.listed(walk, a.value, a.frame)
        if items is not None:
            if kind in ("set", "frozenset"):
                items = _distinct(walk, items, a.frame)
            answers.append(Answer(Display(kind, items), a.path, a.frame))
        else:
            more: tuple[Operand, ...] = (ElementOf(Given(a.value, a.path)),)
            answers.append(Answer(Display(kind, (), more), a.path, a.frame))
    return answers


def _distinct(walk: Walk, items: tuple[Operand, ...], frame: Frame) -> tuple[Operand, ...]:
    kept: dict[object, Operand] = {}
    for operand in items:
        values = tuple(a.value for a in walk.argument(operand, frame))
        kept.setdefault(values, operand)
    return tuple(kept.values())


def ordered(walk: Walk, value: Value, arguments: Arguments, frame: Frame) -> Display | None:
    """The elements in sorted order, when they and their keys are constants; None otherwise."""
    items = containers.listed(walk, value, frame)
    if items is None:
        return None
    function = given(walk, arguments, -1, "key", frame)
    keyed = keys_of(walk, items, function[0].value if function else None, frame)
    if keyed is None:
        return None
    reverse = given(walk, arguments, -1, "reverse", frame)
    backwards = reverse is not None and walk.truth(reverse[0].value) is True
    try:
        pairs = sorted(keyed, key=lambda pair: pair[0], reverse=backwards)
    except TypeError:
        return None
    return Display("list", tuple(operand for _, operand in pairs))


def keys_of(
    walk: Walk, items: tuple[Operand, ...], function: Value | None, frame: Frame
) -> list[tuple[Any, Operand]] | None:
    """Elements with the constants that order them; None when some key is not known."""
    keyed: list[tuple[Any, Operand]] = []
    for operand in items:
        found = walk.argument(operand, frame)
        if len(found) != 1:
            return None
        subject = found[0]
        if function is not None and function != Constant.of(None):
            call = Arguments((Given(subject.value, subject.path),), star_at=1)
            site = NodeRef(frame.scope, v.NodeId(0))
            found = walk.apply(function, call, site, frame, None)
            if len(found) != 1:
                return None
        value = fold.python_value(walk, found[0].value, found[0].frame)
        if value is NotImplemented:
            return None
        keyed.append((value, operand))
    return keyed


def _sorted(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        found = ordered(walk, a.value, request.arguments, a.frame)
        if found is None:
            found = Display("list", (), (ElementOf(Given(a.value, a.path)),))
        answers.append(Answer(found, a.path, a.frame))
    return answers


def _reversed(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        more: tuple[Operand, ...] = (ElementOf(Given(a.value, a.path)),)
        value = Display("list", (), more) if items is None else Display("list", items[::-1])
        answers.append(Answer(value, a.path, a.frame))
    return answers


def _extreme(walk: Walk, request: Request) -> Answers:
    """``min`` / ``max``: the row returns which end of the order."""
    arguments = request.arguments
    answers: Answers = []
    if len(arguments.positional) > 1:
        items = tuple(binding.pin(o, request.frame) for o in arguments.positional)
        subjects = [Answer(Display("list", items), None, request.frame)]
    else:
        subjects = operand_answers(walk, arguments, 0, request.frame)
    plain = Arguments(keywords=tuple(k for k in arguments.keywords if k[0] == "key"))
    for a in subjects:
        found = ordered(walk, a.value, plain, a.frame)
        if found is not None and found.items:
            end = found.items[0 if request.model.returns == "first" else -1]
            answers.extend(walk.argument(end, a.frame))
        else:
            answers.extend(walk.iterate(a.value, a.frame, a.path))
            answers.extend(given(walk, arguments, -1, "default", a.frame) or ())
    return answers


def _quantifier(walk: Walk, request: Request) -> Answers:
    """``any`` / ``all``: the row returns the truth that decides at once."""
    absorbing = request.model.returns == "any"
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        verdicts: set[bool | None] = {None} if items is None else set()
        for operand in items or ():
            truths = {walk.truth(b.value) for b in walk.argument(operand, a.frame)}
            verdicts.add(next(iter(truths)) if len(truths) == 1 else None)
        if absorbing in verdicts:
            value: Value = Constant.of(absorbing)
        else:
            value = Unknown("quantifier") if None in verdicts else Constant.of(not absorbing)
        answers.append(Answer(value, None, a.frame))
    return answers


HANDLERS: dict[str, Handler] = {
    "any-all": _quantifier,
    "collection": _collection,
    "extreme": _extreme,
    "reversed": _reversed,
    "sorted": _sorted,
}
