"""Parsers of option files: construction and reading."""

from __future__ import annotations

from pathfinder_lite.resolve import containers
from pathfinder_lite.resolve.operands import combinations, given
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Display,
    Frame,
    Given,
    Method,
    Table,
    Tainted,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk


def _parser(walk: Walk, request: Request) -> Answers:
    """A parser without sections; the row returns ``type:type without interpolation``."""
    kind, _, raw = request.model.returns.partition(":")
    for a in given(walk, request.arguments, -1, "interpolation", request.frame) or ():
        if a.value == Constant.of(None) and raw:
            kind = raw
    return [Answer(Table(kind=kind), None, request.frame)]


def _option(walk: Walk, request: Request) -> Answers:
    """``parser.get(section, option)`` of option files, converted as the row returns says."""
    states = combinations(walk, request.arguments, request.frame)
    if not isinstance(request.receiver, Table) or states is None:
        return [Answer(Unknown("option"), None, request.frame)]
    answers: Answers = []
    for positional, keywords, f in states:
        names = [*positional, *(keywords[k] for k in ("section", "option") if k in keywords)]
        words = [a.value.value for a in names if isinstance(a.value, Constant)]
        found: Answers = []
        if len(words) >= 2 and isinstance(words[1], str):
            answers_of_section = _held(walk, request.receiver, words[0], f)
            for section in answers_of_section:
                found += _held(walk, section.value, words[1].lower(), section.frame)
        if found:
            answers.extend(_converted(a, request.model.returns) for a in found)
        elif "fallback" in keywords:
            answers.append(keywords["fallback"]._replace(frame=f))
        elif request.receiver.open_ended or len(words) < 2:
            answers.append(Answer(Unknown("option"), None, f))
    return answers


def _held(walk: Walk, owner: Value, key: object, frame: Frame) -> Answers:
    if isinstance(owner, Tainted):
        return [Answer(owner, None, frame)]
    if not isinstance(owner, Table) or not isinstance(key, str):
        return []
    if containers.table_has(walk, owner, key, frame) is False:
        return []
    return walk.item(owner, key, frame, None)


def _converted(a: Answer, kind: str) -> Answer:
    if kind and isinstance(a.value, Tainted):
        return a._replace(value=Unknown("option"))
    if not kind or not isinstance(a.value, Constant):
        return a
    text = str(a.value.value)
    try:
        match kind:
            case "int":
                return a._replace(value=Constant.of(int(text)))
            case "float":
                return a._replace(value=Constant.of(float(text)))
            case _:
                return a._replace(value=Constant.of(text.lower() in ("1", "yes", "true", "on")))
    except ValueError:
        return a._replace(value=Unknown("option"))


def _sections(walk: Walk, request: Request) -> Answers:
    """Names of sections, or of a section's options."""
    owner, frame = request.receiver or Unknown("options"), request.frame
    for section in given(walk, request.arguments, 0, "section", frame) or ():
        key = section.value.value if isinstance(section.value, Constant) else None
        for a in _held(walk, owner, key, section.frame):
            owner, frame = a.value, a.frame
    keys = containers.listed(walk, owner, frame) if isinstance(owner, Table) else None
    if keys is None:
        return [Answer(Display("list", (), (Given(Unknown("section")),)), None, frame)]
    if request.model.returns == "items":
        return walk.apply(Method(owner, "items"), Arguments(), request.site, frame, None)
    return [Answer(Display("list", keys), None, frame)]


HANDLERS: dict[str, Handler] = {
    "option": _option,
    "option-file": _parser,
    "option-names": _sections,
}
