"""Methods of constants, containers and descriptors, called or applied in place."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.resolve import generators, library
from pathfinder_lite.resolve.methods.constants import on_constant
from pathfinder_lite.resolve.methods.containers import on_display, on_table
from pathfinder_lite.resolve.methods.mutation import mutate, store_item
from pathfinder_lite.resolve.operands import operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Descriptor,
    Display,
    Frame,
    Generator,
    Method,
    NodeRef,
    Path,
    Table,
)
from pathfinder_lite.resolve.walk import Answers, Walk

__all__ = ["call", "mutate", "store_item"]


_SHARED_DECORATORS = frozenset({"register", "setter", "getter", "deleter"})


def call(
    walk: Walk, method: Method, arguments: Arguments, site: NodeRef, frame: Frame, path: Path | None
) -> Answers:
    """A method call on a value that is no instance of a project class."""
    receiver, name = method.receiver, method.name
    if isinstance(receiver, Display | Table) and walk.library.method(receiver.kind, name):
        return library.call_method(walk, method, arguments, site, frame, path)
    if isinstance(receiver, Generator | Display) and name in _ADVANCING:
        return _next_element(walk, receiver, frame)
    match receiver:
        case Constant():
            return on_constant(walk, receiver, name, arguments, frame, path)
        case Display():
            return on_display(walk, receiver, name, arguments, frame)
        case Table():
            return on_table(walk, receiver, name, arguments, frame)
        case Descriptor() if name in _SHARED_DECORATORS:
            return _on_descriptor(walk, receiver, name, arguments, frame)
        case _:
            return library.call_method(walk, method, arguments, site, frame, path)


_ADVANCING = frozenset({"__next__", "send", "__anext__", "asend"})


def _next_element(walk: Walk, receiver: Generator | Display, frame: Frame) -> Answers:
    """What an iterator gives next; after elements that are known a generator gives none."""
    if isinstance(receiver, Generator):
        found = generators.following(walk, receiver, frame)
        return walk.iterate(receiver, frame, None) if found is None else found
    ordered = walk.listed(receiver, frame)
    if ordered is None:
        return walk.iterate(receiver, frame, None)
    return walk.argument(ordered[0], frame) if ordered else []


def _on_descriptor(
    walk: Walk, receiver: Descriptor, name: str, arguments: Arguments, frame: Frame
) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, arguments, 0, frame):
        changed = replace(receiver, setter=a.value) if name == "setter" else receiver
        answers.append(Answer(changed, a.path, a.frame))
    return answers
