"""Functions without effects, computed on constants."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pathfinder_lite.resolve import containers, fold
from pathfinder_lite.resolve.operands import combinations, given, operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.pure import PURE_FUNCTIONS
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk


def _pure(walk: Walk, request: Request) -> Answers:
    """A function without effects, computed on constants by the function itself."""
    unknown = Answer(Unknown(f"result of {request.name}"), None, request.frame)
    states = combinations(walk, request.arguments, request.frame)
    function = PURE_FUNCTIONS.get(request.name)
    if states is None or function is None:
        return [unknown]
    answers: Answers = []
    for positional, keywords, f in states:
        values = [fold.python_value(walk, a.value, a.frame) for a in positional]
        named = {k: fold.python_value(walk, a.value, a.frame) for k, a in keywords.items()}
        path = next((a.path for a in (*positional, *keywords.values()) if a.path), None)
        if any(each is NotImplemented for each in (*values, *named.values())):
            answers.append(unknown._replace(frame=f))
            continue
        answers.append(Answer(_run(function, values, named), path, f))
    return answers


def _run(function: Callable[..., Any], values: list[Any], named: dict[str, Any]) -> Value:
    try:
        return fold.from_python(function(*values, **named))
    except (TypeError, ValueError, LookupError, ArithmeticError, AttributeError, SyntaxError):
        return Unknown("computed")


def _text(walk: Walk, request: Request) -> Answers:
    if len(request.arguments.positional) > 1:
        return _pure(walk, request)
    found = given(walk, request.arguments, 0, "object", request.frame)
    if found is None:
        return [Answer(Constant.of(""), None, request.frame)]
    return [Answer(fold.text_of(walk, a), a.path, a.frame) for a in found]


def _truth(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        truth = walk.truth(a.value)
        value: Value = Unknown("bool") if truth is None else Constant.of(truth)
        answers.append(Answer(value, None, a.frame))
    return answers or [Answer(Constant.of(False), None, request.frame)]


def _length(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        value: Value = Typed("builtins.int") if items is None else Constant.of(len(items))
        if isinstance(a.value, Constant) and isinstance(a.value.value, str | bytes):
            value = Constant.of(len(a.value.value))
        answers.append(Answer(value, None, a.frame))
    return answers


HANDLERS: dict[str, Handler] = {
    "length": _length,
    "pure": _pure,
    "text": _text,
    "truth": _truth,
}
