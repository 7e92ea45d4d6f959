"""Iterator building blocks: parts of collections, repetitions, groups, products."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from pathfinder_lite.resolve import containers, fold
from pathfinder_lite.resolve.limits import WIDTH
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
from pathfinder_lite.resolve.semantics.sequences import keys_of
from pathfinder_lite.resolve.walk import Answers, Walk

_ROUNDS = 32
"""Rounds of an endless iterator that are kept apart; later ones repeat its elements unordered."""


def _loose(a: Answer) -> Answer:
    """Elements of a collection in unknown number and order."""
    return Answer(Display("list", (), (ElementOf(Given(a.value, a.path)),)), None, a.frame)


def _flattened(walk: Walk, request: Request) -> Answers:
    """``chain.from_iterable``."""
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        rows = containers.listed(walk, a.value, a.frame)
        items: list[Operand] = []
        more: list[Operand] = [] if rows is not None else [_element_of_element(a)]
        for row in rows or ():
            for b in walk.argument(row, a.frame):
                inner = containers.listed(walk, b.value, b.frame)
                if inner is None or more:
                    more.append(ElementOf(Given(b.value, b.path)))
                else:
                    items.extend(inner)
        answers.append(Answer(Display("list", tuple(items), tuple(more)), None, a.frame))
    return answers


def _element_of_element(a: Answer) -> Operand:
    inner = Display("list", (), (ElementOf(Given(a.value, a.path)),))
    return ElementOf(Given(inner))


def _part(walk: Walk, request: Request) -> Answers:
    """``islice``: like a slice of a list."""
    bounds: list[int | None] = []
    known = True
    for position in range(1, 4):
        for a in operand_answers(walk, request.arguments, position, request.frame)[:1]:
            bound = a.value.value if isinstance(a.value, Constant) else NotImplemented
            if bound is None or isinstance(bound, int):
                bounds.append(bound)
            else:
                known = False
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        endless = items is None and isinstance(a.value, Display) and len(a.value.items) >= _ROUNDS
        if endless and isinstance(a.value, Display):
            items = a.value.items
        if items is None or not known or not bounds:
            answers.append(_loose(a))
            continue
        answers.append(Answer(Display("list", items[slice(*bounds)]), None, a.frame))
    return answers


def _endless(walk: Walk, request: Request) -> Answers:
    """``cycle`` and, where the row returns ``one``, ``repeat``."""
    answers: Answers = []
    times = given(walk, request.arguments, 1, "times", request.frame)
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        if request.model.returns == "one":
            one: Operand = Given(a.value, a.path)
            count = times[0].value if times else None
            if isinstance(count, Constant) and isinstance(count.value, int):
                items = (one,) * max(0, min(count.value, WIDTH))
                answers.append(Answer(Display("list", items), None, a.frame))
            else:
                answers.append(Answer(Display("list", (one,) * _ROUNDS, (one,)), None, a.frame))
            continue
        known = containers.listed(walk, a.value, a.frame)
        if not known:
            answers.append(_loose(a))
        else:
            rounds = known * (-(-_ROUNDS // len(known)))
            answers.append(Answer(Display("list", rounds, known), None, a.frame))
    return answers


def _star_mapped(walk: Walk, request: Request) -> Answers:
    """``starmap``."""
    answers: Answers = []
    for f in operand_answers(walk, request.arguments, 0, request.frame):
        for a in operand_answers(walk, request.arguments, 1, f.frame):
            rows = containers.listed(walk, a.value, a.frame)
            items: list[Operand] = []
            more: list[Operand] = []
            for row in rows if rows is not None else (ElementOf(Given(a.value, a.path)),):
                arguments = _arguments(walk, row, a.frame)
                found = walk.apply(f.value, arguments, request.site, a.frame, f.path)
                made = [Given(b.value, b.path) for b in found]
                if rows is None or len(made) != 1 or more:
                    more.extend(made)
                else:
                    items.extend(made)
            answers.append(Answer(Display("list", tuple(items), tuple(more)), None, a.frame))
    return answers


def _arguments(walk: Walk, row: Operand, frame: Frame) -> Arguments:
    """The elements of a row as positional arguments."""
    found = walk.argument(row, frame)
    items = containers.listed(walk, found[0].value, found[0].frame) if len(found) == 1 else None
    if items is not None:
        return Arguments(items, star_at=len(items))
    rows = Display("list", (), tuple(Given(a.value, a.path) for a in found))
    return Arguments(star=(Given(Display("tuple", (), (ElementOf(Given(rows)),))),))


def _while(walk: Walk, request: Request) -> Answers:
    """``takewhile``, ``dropwhile`` and ``filterfalse``; the row returns which."""
    answers: Answers = []
    for f in operand_answers(walk, request.arguments, 0, request.frame):
        for a in operand_answers(walk, request.arguments, 1, f.frame):
            items = containers.listed(walk, a.value, a.frame)
            verdicts = [
                _accepts(walk, f.value, operand, request.site, a.frame) for operand in items or ()
            ]
            if items is None or None in verdicts:
                answers.append(_loose(a))
                continue
            end = next((i for i, holds in enumerate(verdicts) if not holds), len(items))
            kept = {
                "take": items[:end],
                "drop": items[end:],
                "false": tuple(o for o, ok in zip(items, verdicts, strict=True) if not ok),
            }[request.model.returns]
            answers.append(Answer(Display("list", kept), None, a.frame))
    return answers


def _accepts(
    walk: Walk, function: Value, operand: Operand, site: NodeRef, frame: Frame
) -> bool | None:
    found = walk.argument(operand, frame)
    if function != Constant.of(None):
        found = walk.apply(function, Arguments((operand,), star_at=1), site, frame, None)
    truths = {walk.truth(a.value) for a in found}
    return next(iter(truths)) if len(truths) == 1 else None


def _grouped(walk: Walk, request: Request) -> Answers:
    """``groupby``: neighbours with the same key."""
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        key_given = given(walk, request.arguments, 1, "key", a.frame)
        keyed = None
        if items is not None:
            keyed = keys_of(walk, items, key_given[0].value if key_given else None, a.frame)
        if keyed is None:
            row = Display("tuple", (Given(Unknown("key")), Given(_loose(a).value)))
            answers.append(Answer(Display("list", (), (Given(row),)), None, a.frame))
            continue
        rows = [
            Given(
                Display("tuple", (
                    Given(fold.from_python(key)), Given(Display("list", tuple(o for _, o in group)))
                ))
            )
            for key, group in itertools.groupby(keyed, key=lambda pair: pair[0])
        ]  # fmt: skip
        answers.append(Answer(Display("list", tuple(rows)), None, a.frame))
    return answers


def _arranged(walk: Walk, request: Request) -> Answers:
    """Tuples of elements: products of all arguments, or what the row returns of the first."""
    columns: list[tuple[Operand, ...]] = []
    frame = request.frame
    for operand in request.arguments.positional:
        found = walk.argument(operand, frame)
        items = containers.listed(walk, found[0].value, found[0].frame) if len(found) == 1 else None
        if items is None:
            if found and isinstance(found[0].value, Constant) and columns:
                break
            elements = tuple(ElementOf(Given(a.value, a.path)) for a in found)
            loose: tuple[Operand, ...] = (Given(Display("tuple", (), elements)),)
            return [Answer(Display("list", (), loose), None, frame)]
        frame = found[0].frame
        columns.append(items)
    rows = itertools.islice(_rows(walk, request, columns, frame), 4 * WIDTH)
    made: tuple[Operand, ...] = tuple(Given(Display("tuple", tuple(row))) for row in rows)
    return [Answer(Display("list", made), None, frame)]


def _rows(
    walk: Walk, request: Request, columns: Sequence[tuple[Operand, ...]], frame: Frame
) -> itertools.chain[tuple[Operand, ...]]:
    number = 2
    for a in operand_answers(walk, request.arguments, 1, frame)[:1]:
        if isinstance(a.value, Constant) and isinstance(a.value.value, int):
            number = max(0, a.value.value)
    first = columns[0] if columns else ()
    match request.model.returns:
        case "product":
            return itertools.chain(itertools.product(*columns))
        case "combinations":
            return itertools.chain(itertools.combinations(first, number))
        case "pairs":
            return itertools.chain(itertools.pairwise(first))
        case "longest":
            fill = given(walk, request.arguments, -1, "fillvalue", frame) or []
            value = Given(fill[0].value) if fill else Given(Constant.of(None))
            return itertools.chain(itertools.zip_longest(*columns, fillvalue=value))
        case "batches":
            step = max(1, number)
            return itertools.chain(first[i : i + step] for i in range(0, len(first), step))
        case _:
            return itertools.chain(itertools.permutations(first, number))


def _copies(walk: Walk, request: Request) -> Answers:
    """``tee``: the iterator twice or more."""
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        number = operand_answers(walk, request.arguments, 1, a.frame)
        count = number[0].value if number else Constant.of(2)
        times = count.value if isinstance(count, Constant) else 2
        copies = (Given(a.value, a.path),) * (times if isinstance(times, int) else 2)
        answers.append(Answer(Display("tuple", copies[:WIDTH]), None, a.frame))
    return answers


HANDLERS: dict[str, Handler] = {
    "arranged": _arranged,
    "copies": _copies,
    "endless": _endless,
    "flattened": _flattened,
    "grouped": _grouped,
    "islice": _part,
    "star-map": _star_mapped,
    "while": _while,
}
