"""Iterating: the elements of a value as alternatives, and comprehensions round by round."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import classes, declared_types, library
from pathfinder_lite.resolve.containers import all_entries, listed, with_entry
from pathfinder_lite.resolve.frames import resume
from pathfinder_lite.resolve.iterator_turns import turns
from pathfinder_lite.resolve.limits import WIDTH
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Display,
    ElementOf,
    External,
    Frame,
    Generator,
    Given,
    Instance,
    Operand,
    Path,
    Produced,
    Ref,
    Table,
    Tainted,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk


def iterate(walk: Walk, value: Value, frame: Frame, path: Path | None) -> Answers:
    """The elements of a value, as alternatives."""
    ordered = None if isinstance(value, Generator) else listed(walk, value, frame)
    if ordered is not None:
        return [a for operand in ordered[:WIDTH] for a in walk.argument(operand, frame)]
    match value:
        case Display():
            return _any_element(walk, value, frame)
        case Table():
            keys: list[Operand] = [
                Given(Constant.of(k)) for k, _ in all_entries(walk, value, frame)
            ]
            keys += [k for k, _ in value.more]
            found = [a for operand in keys for a in walk.argument(operand, frame)]
            unpacked = [a for source in value.sources for a in walk.argument(source, frame)]
            found += [a for a in unpacked if isinstance(a.value, Tainted)]
            is_open = value.open_ended or not all(isinstance(a.value, Table) for a in unpacked)
            return [*found, Answer(Unknown("key"), None, frame)] if is_open else found
        case Generator():
            return _yielded(walk, value, frame)
        case Instance():
            return _iterated_instance(walk, value, frame)
        case Produced() | External() | Typed():
            return [Answer(library.element(walk, value), None, frame)]
        case _:
            return [Answer(Unknown("element"), None, frame)]


def _any_element(walk: Walk, value: Display, frame: Frame) -> Answers:
    """The elements of a display, those of displays it was extended by included, once each.

    What a recursion gathers shares its parts so often that going through each of them again
    would take exponential time, or holds itself.
    """
    answers: Answers = []
    pending: list[tuple[Display, Frame]] = [(value, frame)]
    seen: set[tuple[Display, Frame]] = {(value, frame)}
    while pending:
        current, home = pending.pop()
        operands = [*current.items, *current.more]
        if current.source is not None:
            operands.append(ElementOf(current.source))
        for operand in operands:
            if not isinstance(operand, ElementOf):
                answers.extend(walk.argument(operand, home))
                continue
            for a in walk.argument(operand.collection, home):
                if not isinstance(a.value, Display):
                    answers.extend(walk.iterate(a.value, a.frame, a.path))
                elif (a.value, a.frame) not in seen:
                    seen.add((a.value, a.frame))
                    pending.append((a.value, a.frame))
    return answers


def _yielded(walk: Walk, value: Generator, frame: Frame) -> Answers:
    """What a generator yields, where that is unknown by the annotation of its function."""
    entered = resume(walk, value.frame, frame)
    scope = walk.scope(entered.scope)
    found = [
        Answer(a.value, a.path, frame) for node in scope.yields for a in walk.resolve(node, entered)
    ]
    if not any(declared_types.is_opaque(walk, a.value) for a in found):
        return found
    declared = [
        b
        for a in declared_types.returned(walk, entered)
        if isinstance(a.value, Display)
        for b in walk.iterate(a.value, frame, None)
    ]
    return declared_types.informed(walk, found, declared)


def _iterated_instance(walk: Walk, value: Instance, frame: Frame) -> Answers:
    site = value.site or value.type.definition
    is_async = classes.defines(walk, value.type, "__aiter__")
    start, advance = ("__aiter__", "__anext__") if is_async else ("__iter__", "__next__")
    answers: Answers = []
    for a in walk.attribute(value, start, frame, None):
        for b in walk.apply(a.value, Arguments(), site, a.frame, None):
            if isinstance(b.value, Instance):
                answers.extend(turns(walk, b.value, advance, site, b.frame))
            else:
                answers.extend(walk.iterate(b.value, b.frame, b.path))
    found = [Answer(a.value, a.path, frame) for a in answers]
    return found or [Answer(Unknown("element"), None, frame)]


def iterate_node(walk: Walk, value: v.Iterate, node: NodeId, frame: Frame) -> Answers:
    """One element of an iteration; which one is an assumption of the frame."""
    answers: Answers = []
    for a in walk.resolve(value.value, frame):
        ordered = listed(walk, a.value, a.frame)
        if ordered is None:
            answers.extend(walk.iterate(a.value, a.frame, a.path))
            continue
        choice = a.frame.assumed(node)
        if choice is not None and 0 <= choice < len(ordered):
            answers.extend(walk.argument(ordered[choice], a.frame))
            continue
        for index, operand in enumerate(ordered[:WIDTH]):
            chosen = walk.frames.assume(a.frame, node, index) if len(ordered) > 1 else a.frame
            answers.extend(walk.argument(operand, chosen))
        if len(ordered) > WIDTH:
            walk.limits.hit("width")
    return answers


def comprehension(walk: Walk, value: v.Comprehension, node: NodeId, frame: Frame) -> Answers:
    """A comprehension: element by element where the sources are known, else in bulk."""
    rounds = _rounds(walk, value, frame)
    if value.kind == "dict":
        table = Table(open_ended=rounds is None)
        for f in rounds or [_filtered(walk, value, frame)]:
            key = Ref(value.key, f)
            found = walk.resolve(value.key, f) if rounds is not None else []
            if len(found) == 1 and isinstance(found[0].value, Constant):
                table = with_entry(table, found[0].value.value, Ref(value.element, f))
            else:
                more = (*table.more, (key, Ref(value.element, f)))
                table = Table(table.entries, more, "dict", None, table.open_ended)
        return [Answer(table, None, frame)]
    kind = "list" if value.kind == "generator" else value.kind
    if rounds is None:
        element = Ref(value.element, _filtered(walk, value, frame))
        return [Answer(Display(kind, (), (element,)), None, frame)]
    items = tuple(Ref(value.element, f) for f in rounds)
    return [Answer(Display(kind, items), None, frame)]


def _filtered(walk: Walk, value: v.Comprehension, frame: Frame) -> Frame:
    """A context in which the filters of a comprehension have let an element pass."""
    for condition in value.conditions:
        # What is assumed of an iteration is which element it is at.
        if not isinstance(walk.node(condition, frame), v.Iterate):
            frame = walk.frames.assume(frame, condition, 1)
    return frame


def _rounds(walk: Walk, value: v.Comprehension, frame: Frame) -> list[Frame] | None:
    """One frame per element produced, in order; None when that is not known."""
    frames = [frame]
    for source in value.sources:
        shape = walk.node(source, frame)
        assert isinstance(shape, v.Iterate)
        widened: list[Frame] = []
        for f in frames:
            found = walk.resolve(shape.value, f)
            if len(found) != 1:
                return None
            ordered = listed(walk, found[0].value, found[0].frame)
            if ordered is None or len(ordered) * max(1, len(frames)) > WIDTH:
                return None
            for index in range(len(ordered)):
                widened.append(walk.frames.assume(f, source, index) if len(ordered) > 1 else f)
        frames = widened
    kept = []
    for f in frames:
        verdict = _passes(walk, value, f)
        if verdict is None:
            return None
        if verdict:
            kept.append(f)
    return kept


def _passes(walk: Walk, value: v.Comprehension, frame: Frame) -> bool | None:
    for condition in value.conditions:
        truths = {walk.truth(a.value) for a in walk.resolve(condition, frame)}
        if truths == {False}:
            return False
        if truths != {True}:
            return None
    return True
