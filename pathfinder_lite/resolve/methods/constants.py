"""Methods of str, bytes and numbers, computed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from string import Formatter
from typing import cast

from pathfinder_lite.resolve import fold, pure
from pathfinder_lite.resolve.limits import TEXT_LENGTH
from pathfinder_lite.resolve.object_texts import text_of_instance
from pathfinder_lite.resolve.operands import combinations
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Frame,
    Instance,
    Path,
    Table,
    Tainted,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk


def on_constant(
    walk: Walk,
    receiver: Constant,
    name: str,
    arguments: Arguments,
    frame: Frame,
    path: Path | None,
) -> Answers:
    """Pure methods of str, bytes and numbers are computed."""
    unknown = [Answer(Unknown(f"{receiver.type_name}.{name}"), None, frame)]
    if f"constant.{name}" not in walk.library.functions or not hasattr(receiver.value, name):
        return unknown
    if name in ("format", "format_map"):
        return _format(walk, receiver, name, arguments, frame, path)
    states = combinations(walk, arguments, frame)
    if states is None:
        return unknown
    answers: Answers = []
    for positional, keywords, f in states:
        values = [fold.python_value(walk, a.value, a.frame) for a in positional]
        named = {k: fold.python_value(walk, a.value, a.frame) for k, a in keywords.items()}
        known = NotImplemented not in (*map(_identity, values), *map(_identity, named.values()))
        result: Value = Unknown(f"{receiver.type_name}.{name}")
        if known and not _too_wide(name, values):
            result = computed(getattr(receiver.value, name), values, named)
        answers.append(Answer(result, path or _path(positional), f))
    return answers


def _identity(value: object) -> object:
    return NotImplemented if value is NotImplemented else None


def _path(positional: list[Answer]) -> Path | None:
    return next((a.path for a in positional if a.path is not None), None)


def _too_wide(name: str, values: list[object]) -> bool:
    return name in ("center", "ljust", "rjust", "zfill", "expandtabs") and any(
        isinstance(value, int) and value > TEXT_LENGTH for value in values
    )


def computed(
    function: Callable[..., object], values: list[object], named: dict[str, object]
) -> Value:
    """What a function gives for Python values; unknown when it raises."""
    try:
        return fold.from_python(pure.run(function, values, named))
    except (pure.NotComputable, pure.Raised):
        return Unknown("computed")


def _format(
    walk: Walk,
    receiver: Constant,
    name: str,
    arguments: Arguments,
    frame: Frame,
    path: Path | None,
) -> Answers:
    states = combinations(walk, replace(arguments, double_star=()), frame)
    template = receiver.value
    unknown = Answer(Unknown("str.format"), None, frame)
    if states is None or not isinstance(template, str):
        return [unknown]
    answers: Answers = []
    for positional, keywords, f in states:
        extra: dict[str, object] = {}
        for operand in arguments.double_star:
            found = walk.argument(operand, f)
            value = _entries(walk, found[0], template) if len(found) == 1 else None
            if isinstance(value, dict):
                extra.update(value)
        values = [_formattable(walk, a) for a in positional]
        if name == "format_map" and positional and isinstance(positional[0].value, Table):
            values = [fold.entries_of(walk, positional[0].value, _fields(template), f)]
        if not pure.formats_within_bounds(template, [*values, *keywords.values()]):
            answers.append(unknown._replace(frame=f))
            continue
        named = {k: _formattable(walk, a) for k, a in keywords.items()} | extra
        try:
            if name == "format_map":
                text = template.format_map(cast("Mapping[str, object]", values[0]))
            else:
                text = template.format(*values, **named)
        except (_NotKnown, TypeError, ValueError, LookupError, AttributeError):
            answers.append(unknown._replace(frame=f))
            answers.extend(_tainted_texts(walk, [*positional, *keywords.values()]))
            continue
        origin = _path(positional) or _path(list(keywords.values())) or path
        answers.append(Answer(fold.constant_or_unknown(text), origin, f))
    return answers


def _tainted_texts(walk: Walk, operands: list[Answer]) -> Answers:
    """What objects that are put into a format bring with their own texts."""
    found = [
        a._replace(value=text_of_instance(walk, a, ""))
        for a in operands
        if isinstance(a.value, Instance)
    ]
    return [a for a in found if isinstance(a.value, Tainted)]


def _entries(walk: Walk, a: Answer, template: str) -> object:
    """The entries of a dict that a format reads."""
    if isinstance(a.value, Table):
        return fold.entries_of(walk, a.value, _fields(template), a.frame)
    return fold.python_value(walk, a.value, a.frame)


def _fields(template: str) -> set[str]:
    """The names of the fields of a format."""
    try:
        names = [name for _, name, _, _ in Formatter().parse(template) if name]
    except ValueError:
        return set()
    return {re.split(r"[.\[]", name, maxsplit=1)[0] for name in names}


class _NotKnown(Exception):
    """Formatting touched a value that is not known."""


class _Seen:
    """A value of the analysed program as formatting sees it: by its text and its attributes."""

    def __init__(self, walk: Walk, answer: Answer) -> None:
        self._walk = walk
        self._answer = answer

    def __format__(self, spec: str) -> str:
        if isinstance(self._answer.value, Instance):
            return self._known(text_of_instance(self._walk, self._answer, ""))
        return format(str(self), spec)

    def __str__(self) -> str:
        return self._known(fold.text_of(self._walk, self._answer))

    def _known(self, text: Value) -> str:
        if not isinstance(text, Constant):
            raise _NotKnown
        return str(text.value)

    def __getattr__(self, name: str) -> object:
        a = self._answer
        found = self._walk.attribute(a.value, name, a.frame, a.path)
        if len(found) != 1:
            raise _NotKnown
        return _formattable(self._walk, found[0])


def _formattable(walk: Walk, a: Answer) -> object:
    value = fold.python_value(walk, a.value, a.frame)
    return _Seen(walk, a) if value is NotImplemented else value
