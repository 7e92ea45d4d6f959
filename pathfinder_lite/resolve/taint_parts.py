"""The tainted parts of values: what containers hold, and what an operation is made of."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import exceptions
from pathfinder_lite.resolve.classes import OPAQUE_BASES
from pathfinder_lite.resolve.origins import (
    Answer,
    Display,
    ElementOf,
    External,
    Frame,
    Generator,
    Instance,
    Operand,
    Produced,
    Record,
    Table,
    Tainted,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk, hop

_NESTED = 4
"""Levels of containers in containers that are searched for a tainted element."""

_HARMLESS = frozenset(
    f"builtins.{name}" for name in ("bool", "int", "float", "complex", "NoneType")
)


def within(walk: Walk, a: Answer, depth: int = _NESTED) -> Iterator[Answer]:
    """The tainted values an answer is or holds."""
    value = a.value
    if isinstance(value, Tainted):
        yield a
        return
    if depth == 0:
        return
    for operand in _parts(walk, value, a.frame):
        for each in walk.argument(operand, a.frame):
            yield from within(walk, each, depth - 1)
    if isinstance(value, Generator):
        for each in walk.iterate(value, a.frame, a.path):
            yield from within(walk, each, depth - 1)


def _parts(walk: Walk, value: Value, frame: Frame) -> list[Operand]:
    match value:
        case Display(_, items, more, source):
            rest: list[Operand] = [] if source is None else [ElementOf(source)]
            return [*items, *more, *rest]
        case Table(entries=entries, more=more, sources=sources):
            found = [operand for _, operand in entries]
            for key, operand in more:
                found += [key, operand]
            return [*found, *sources]
        case Record(_, fields):
            # Another exception that led to one is no part of it.
            return [operand for name, operand in fields if not name.startswith("__")]
        case Instance() if exceptions.is_exception(walk, value):
            return list(exceptions.arguments_of(walk, value))
        case Instance(arguments=arguments) if arguments is not None and _is_library(walk, value):
            given = (*arguments.positional, *(o for _, o in arguments.keywords))
            home = value.frame
            return [binding.pin(o, home) for o in given] if home is not None else []
        case _:
            return []


def _is_library(walk: Walk, value: Instance) -> bool:
    """Whether the object gets its text from a library base, such as an exception."""
    line = walk.order(value.type)
    return any(isinstance(c, External) and c.path not in OPAQUE_BASES for c in line)


def tainted_by(
    walk: Walk, nodes: list[NodeId], node: NodeId, frame: Frame, note: str, iterated: bool = False
) -> Answers:
    """What the result of an operation is tainted by; of a dict that is iterated, its keys."""
    found: Answers = []
    for operand in nodes:
        if operand == NONE:
            continue
        for a in walk.resolve(operand, frame):
            keys = iterated and isinstance(a.value, Table)
            held = walk.iterate(a.value, a.frame, a.path) if keys else [a]
            for b in (c for each in held for c in within(walk, each)):
                found.append(Answer(b.value, hop(b.path, frame.scope, node, note), a.frame))
    return found


def is_open(a: Answer) -> bool:
    """Whether an answer says too little to exclude that it holds an operand."""
    match a.value:
        case Unknown() | Produced():
            return True
        case Typed(name):
            return name not in _HARMLESS
        case Table(entries, more, _, _, open_ended):
            return open_ended and not entries and not more
        case _:
            return False


def without_taint(answers: Answers, frame: Frame) -> Answers:
    """Answers of which the tainted ones have been converted to something harmless."""
    kept = [a for a in answers if not isinstance(a.value, Tainted)]
    return kept or [Answer(Unknown("converted"), None, frame)]


def passed(a: Answer, frame: Frame, node: NodeId) -> Answer:
    """A tainted answer, noting that it went through a node, for guards to be asked about it."""
    if not isinstance(a.value, Tainted):
        return a
    if a.path is None:
        a = a._replace(path=hop(None, a.value.site.scope, a.value.site.node, "source"))
    if a.path is not None and a.path.hop[:2] == (frame.scope, node):
        return a
    return a._replace(path=hop(a.path, frame.scope, node, "via"))
