"""Dicts and their kin."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers
from pathfinder_lite.resolve.operands import operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Frame,
    Given,
    Lazy,
    Operand,
    Ref,
    Table,
)
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk


def _mapping(walk: Walk, request: Request) -> Answers:
    """``dict(...)`` and its kin."""
    arguments, frame = request.arguments, request.frame
    kind = request.model.returns or "dict"
    states: list[tuple[Table, Frame]] = [(Table(kind=kind), frame)]
    for operand in (*arguments.positional, *arguments.double_star):
        grown = []
        for table, f in states:
            for a in walk.argument(operand, f):
                source = Given(a.value, a.path)
                grown.append((containers.updated(walk, table, a.value, source, a.frame), a.frame))
        states = grown
    answers = []
    for table, f in states:
        for keyword, operand in arguments.keywords:
            table = containers.with_entry(table, keyword, binding.pin(operand, frame))
        answers.append(Answer(table, None, f))
    return answers


def _default_mapping(walk: Walk, request: Request) -> Answers:
    arguments = request.arguments
    factory = binding.positional_operand(arguments, 0)
    rest = replace(arguments, positional=arguments.positional[1:], star_at=0)
    made = _mapping(walk, replace(request, arguments=rest))
    default = None if factory is None else binding.pin(factory, request.frame)
    return [
        Answer(replace(a.value, default=default), a.path, a.frame)
        for a in made
        if isinstance(a.value, Table)
    ]


def _chained_mapping(walk: Walk, request: Request) -> Answers:
    sources = [binding.pin(o, request.frame) for o in reversed(request.arguments.positional)]
    plain = tuple(s for s in sources if isinstance(s, Lazy | Ref | Given))
    held = () if request.receiver is None else (Given(request.receiver),)
    return [Answer(Table(kind="ChainMap", sources=(*held, *plain)), None, request.frame)]


def _key_table(walk: Walk, request: Request) -> Answers:
    """``dict.fromkeys(keys, value)``."""
    answers: Answers = []
    value: Operand | None = binding.positional_operand(request.arguments, 1)
    pinned = Given(Constant.of(None)) if value is None else binding.pin(value, request.frame)
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        table = Table(open_ended=items is None)
        for operand in items or ():
            for key in walk.argument(operand, a.frame):
                if isinstance(key.value, Constant):
                    table = containers.with_entry(table, key.value.value, pinned)
        answers.append(Answer(table, None, a.frame))
    return answers


HANDLERS: dict[str, Handler] = {
    "chained-mapping": _chained_mapping,
    "default-mapping": _default_mapping,
    "key-table": _key_table,
    "mapping": _mapping,
}
