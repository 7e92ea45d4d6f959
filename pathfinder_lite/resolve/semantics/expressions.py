"""Regular expressions and text templates on constants."""

from __future__ import annotations

import re
from typing import Any

from pathfinder_lite.resolve import fold, pure
from pathfinder_lite.resolve.operands import combinations
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Given,
    Operand,
    Record,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk

_PATTERN = "re.Pattern"
_MATCH = "re.Match"


def _compiled(walk: Walk, request: Request) -> Answers:
    """``re.compile``: a record of pattern and flags."""
    answers: Answers = []
    for positional, keywords, f in combinations(walk, request.arguments, request.frame) or ():
        flags = positional[1] if len(positional) > 1 else keywords.get("flags")
        subject = positional[0] if positional else keywords.get("pattern")
        value: Value = Unknown("pattern")
        if subject is not None:
            fields: list[tuple[str, Operand]] = [("pattern", Given(subject.value, subject.path))]
            if flags is not None:
                fields.append(("flags", Given(flags.value)))
            value = Record(_PATTERN, tuple(fields))
        answers.append(Answer(value, None, f))
    return answers or [Answer(Unknown("pattern"), None, request.frame)]


def _matched(walk: Walk, request: Request) -> Answers:
    """Functions and methods that apply a pattern; the row returns which one."""
    unknown = Answer(Unknown(f"result of {request.name}"), None, request.frame)
    states = combinations(walk, request.arguments, request.frame)
    if states is None:
        return [unknown]
    answers: Answers = []
    for positional, keywords, f in states:
        subjects = [a.value for a in positional]
        named = {name: a.value for name, a in keywords.items()}
        if isinstance(request.receiver, Record):
            fields = dict(request.receiver.fields)
            subjects.insert(0, _given(fields.get("pattern")))
            if "flags" in fields:
                named["flags"] = _given(fields["flags"])
        values = [fold.python_value(walk, each, f) for each in subjects]
        flags = fold.python_value(walk, named.pop("flags", Constant.of(0)), f)
        known = not named and NotImplemented not in [flags, *map(_probe, values)]
        made = _apply(request.model.returns, values, flags) if known else unknown.value
        path = next((a.path for a in positional if a.path is not None), None)
        answers.append(Answer(made, path, f))
    return answers


def _probe(value: object) -> object:
    return NotImplemented if value is NotImplemented else None


def _given(operand: Operand | None) -> Value:
    return operand.value if isinstance(operand, Given) else Unknown("pattern")


def _apply(method: str, values: list[Any], flags: object) -> Value:
    """``values`` are the pattern, then the arguments of the method of compiled patterns."""
    text = values[2] if method in ("sub", "subn") and len(values) > 2 else values[-1]
    if len(values) < 2 or not isinstance(text, str | bytes) or not isinstance(flags, int):
        return Unknown("match")
    try:
        compiled = pure.expression(values[0], flags, text=text)
        made = getattr(compiled, method)(*values[1:])
    except (TypeError, ValueError, IndexError, RecursionError, pure.NotComputable, re.error):
        return Unknown("match")
    return _match_record(made) if isinstance(made, re.Match) else fold.from_python(made)


def _match_record(made: re.Match[Any]) -> Value:
    groups = [made.group(0), *made.groups()]
    fields: list[tuple[str, Operand]] = [
        (str(index), Given(fold.from_python(text))) for index, text in enumerate(groups)
    ]
    fields += [(name, Given(fold.from_python(text))) for name, text in made.groupdict().items()]
    return Record(_MATCH, tuple(fields))


def _group(walk: Walk, request: Request) -> Answers:
    """``match.group(n)``, ``match[n]`` and, where the row says so, ``groups`` or ``groupdict``."""
    unknown = Answer(Unknown("group"), None, request.frame)
    if not isinstance(request.receiver, Record):
        return [unknown]
    fields = {name: _given(operand) for name, operand in request.receiver.fields}
    numbered = [value for name, value in fields.items() if name.isdecimal()]
    if request.model.returns == "groups":
        texts = tuple(fold.python_value(walk, each, request.frame) for each in numbered[1:])
        return [Answer(fold.from_python(texts), None, request.frame)]
    if request.model.returns == "groupdict":
        named = {
            name: fold.python_value(walk, value, request.frame)
            for name, value in fields.items()
            if not name.isdecimal()
        }
        return [Answer(fold.from_python(named), None, request.frame)]
    answers: Answers = []
    for positional, _, f in combinations(walk, request.arguments, request.frame) or ():
        keys = [a.value.value for a in positional if isinstance(a.value, Constant)] or [0]
        found = [fields.get(str(key), unknown.value) for key in keys]
        if len(found) == 1:
            answers.append(Answer(found[0], None, f))
        else:
            texts = tuple(fold.python_value(walk, each, f) for each in found)
            answers.append(Answer(fold.from_python(texts), None, f))
    return answers or [unknown]


def _substituted(walk: Walk, request: Request) -> Answers:
    """``string.Template(text).substitute(...)``; the row returns ``safe`` for its lenient kin."""
    unknown = Answer(Unknown("template"), None, request.frame)
    fields = dict(request.receiver.fields) if isinstance(request.receiver, Record) else {}
    template = _given(fields.get("template"))
    states = combinations(walk, request.arguments, request.frame)
    if states is None or not isinstance(template, Constant):
        return [unknown]
    answers: Answers = []
    for positional, keywords, f in states:
        values: dict[str, object] = {}
        for a in positional[:1]:
            held = fold.python_value(walk, a.value, a.frame)
            values.update(held if isinstance(held, dict) else {"": NotImplemented})
        values.update({n: fold.python_value(walk, a.value, f) for n, a in keywords.items()})
        path = next((a.path for a in (*keywords.values(), *positional) if a.path), None)
        if NotImplemented in map(_probe, values.values()):
            answers.append(unknown._replace(frame=f))
            continue
        safe = request.model.returns == "safe"
        try:
            text = pure.run(pure.substituted, [str(template.value), values], {"safe": safe})
        except (pure.NotComputable, pure.Raised):
            continue
        answers.append(Answer(fold.constant_or_unknown(text), path, f))
    return answers


HANDLERS: dict[str, Handler] = {
    "compiled": _compiled,
    "group": _group,
    "matched": _matched,
    "substituted": _substituted,
}
