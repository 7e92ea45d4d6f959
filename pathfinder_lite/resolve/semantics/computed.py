"""Functions without effects, computed on constants."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import Literal, NodeId
from pathfinder_lite.resolve import containers, fold, pure
from pathfinder_lite.resolve.object_texts import text_of_instance
from pathfinder_lite.resolve.operands import combinations, given, operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Display,
    External,
    Given,
    Instance,
    Lazy,
    Operand,
    Record,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk


def _pure(walk: Walk, request: Request) -> Answers:
    """A function without effects; the row may name another that computes the same."""
    unknown = Answer(Unknown(f"result of {request.name}"), None, request.frame)
    states = combinations(walk, request.arguments, request.frame)
    if states is None:
        return [unknown]
    function = pure.function_of(request.model.computes or request.name)
    answers: Answers = []
    for positional, keywords, f in states:
        values = [fold.python_value(walk, a.value, a.frame) for a in positional]
        named = {k: fold.python_value(walk, a.value, a.frame) for k, a in keywords.items()}
        path = next((a.path for a in (*positional, *keywords.values()) if a.path), None)
        if any(each is NotImplemented for each in (*values, *named.values())):
            answers.append(unknown._replace(frame=f))
            continue
        try:
            made = pure.run(function, values, named)
        except pure.NotComputable:
            answers.append(Answer(Unknown("computed"), path, f))
            continue
        except pure.Raised:
            continue
        answers.append(Answer(_result(made, request.model.returns), path, f))
    return answers


def _read_back(walk: Walk, request: Request) -> Answers:
    """A parser of what the function that the row names has just written, else a pure function."""
    answers: Answers = []
    for operand in request.arguments.positional[:1]:
        node = operand.node if isinstance(operand, Lazy) else NodeId(0)
        shape = walk.node(node, request.frame)
        if not isinstance(operand, Lazy) or not isinstance(shape, v.Call) or not shape.positional:
            continue
        written = External(request.model.returns)
        if [a.value for a in walk.resolve(shape.callee, request.frame)] == [written]:
            answers += walk.resolve(shape.positional[0], request.frame)
    if answers and all(isinstance(a.value, Table | Display) for a in answers):
        return answers
    plain = replace(request.model, returns="")
    return _pure(walk, replace(request, model=plain))


def _result(made: object, kind: str) -> Value:
    """A plain value, or an object as the properties that are constants; ``kind`` is its type."""
    if not kind or isinstance(made, Literal):
        return fold.from_python(made)
    fields: dict[str, Operand] = {}
    for name in (*getattr(made, "_fields", ()), *_properties(type(made))):
        try:
            fields[name] = Given(fold.from_python(getattr(made, name)))
        except ValueError:
            continue
    fields[fold.TEXT] = Given(Constant.of(str(made)))
    return Record(kind, tuple(fields.items()))


def _properties(type_: type) -> list[str]:
    return [n for n in dir(type_) if n[0] != "_" and isinstance(getattr(type_, n), property)]


def _text(walk: Walk, request: Request) -> Answers:
    if len(request.arguments.positional) > 1:
        return _pure(walk, request)
    found = given(walk, request.arguments, 0, "object", request.frame)
    if found is None:
        return [Answer(Constant.of(""), None, request.frame)]
    return [Answer(fold.text_of(walk, a), a.path, a.frame) for a in found]


def _representation(walk: Walk, request: Request) -> Answers:
    found = operand_answers(walk, request.arguments, 0, request.frame)
    if not any(isinstance(a.value, Instance) for a in found):
        return _pure(walk, request)
    return [
        Answer(text_of_instance(walk, a, "r"), a.path, a.frame)
        if isinstance(a.value, Instance)
        else Answer(Unknown("text"), None, a.frame)
        for a in found
    ]


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
    "representation": _representation,
    "read-back": _read_back,
    "text": _text,
    "truth": _truth,
}
