"""Builtins and iterator functions that walk collections element by element."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers, fold, generators
from pathfinder_lite.resolve.limits import DISPLAY_ITEMS
from pathfinder_lite.resolve.operands import combinations, given, operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Display,
    ElementOf,
    Frame,
    Generator,
    Given,
    Instance,
    Lazy,
    NodeRef,
    Operand,
    Ref,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk


def _zipped(walk: Walk, request: Request) -> Answers:
    """Rows of several collections, or single ones that are not known in bulk."""
    columns: list[tuple[Operand, ...]] = []
    frame = request.frame
    for operand in _spread(walk, request):
        found = walk.argument(operand, frame)
        items = containers.listed(walk, found[0].value, found[0].frame) if found else None
        if len(found) != 1 or items is None:
            rows: list[Operand] = []
            for each in _spread(walk, request):
                pinned = binding.pin(each, request.frame)
                if isinstance(pinned, Lazy | Ref | Given):
                    rows.append(ElementOf(pinned))
            more: tuple[Operand, ...] = (Given(Display("tuple", tuple(rows))),)
            return [Answer(Display("list", (), more), None, request.frame)]
        columns.append(items)
        frame = found[0].frame
    items = tuple(Given(Display("tuple", row)) for row in zip(*columns, strict=False))
    return [Answer(Display("list", items), None, frame)]


def _spread(walk: Walk, request: Request) -> tuple[Operand, ...]:
    """Positional operands, those of star arguments included where they are known."""
    arguments = request.arguments
    inserted: tuple[Operand, ...] = ()
    for star in arguments.star:
        found = walk.argument(star, request.frame)
        if len(found) == 1:
            inserted += containers.listed(walk, found[0].value, found[0].frame) or ()
    at = arguments.star_at
    return arguments.positional[:at] + inserted + arguments.positional[at:]


def _enumerate(walk: Walk, request: Request) -> Answers:
    start = given(walk, request.arguments, 1, "start", request.frame)
    first = start[0].value if start else Constant.of(0)
    offset = first.value if isinstance(first, Constant) and isinstance(first.value, int) else None
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        if items is None or offset is None:
            element = ElementOf(Given(a.value, a.path))
            row: Operand = Given(Display("tuple", (Given(Typed("builtins.int")), element)))
            answers.append(Answer(Display("list", (), (row,)), None, a.frame))
            continue
        rows = tuple(
            Given(Display("tuple", (Given(Constant.of(offset + i)), o)))
            for i, o in enumerate(items)
        )
        answers.append(Answer(Display("list", rows), None, a.frame))
    return answers


def _applied(walk: Walk, request: Request) -> Answers:
    """``map``: the function over each element."""
    function = operand_answers(walk, request.arguments, 0, request.frame)
    rest = replace(request.arguments, positional=request.arguments.positional[1:], star_at=9)
    answers: Answers = []
    for f in function:
        for rows in _zipped(walk, replace(request, arguments=rest, frame=f.frame)):
            assert isinstance(rows.value, Display)
            items = [_call_row(walk, f, row, request.site, rows.frame) for row in rows.value.items]
            more = [_call_row(walk, f, row, request.site, rows.frame) for row in rows.value.more]
            flat_more = tuple(Given(a.value, a.path) for found in more for a in found)
            if all(len(found) == 1 for found in items):
                kept = tuple(Given(found[0].value, found[0].path) for found in items)
                answers.append(Answer(Display("list", kept, flat_more), None, rows.frame))
            else:
                loose = tuple(Given(a.value, a.path) for found in items for a in found)
                answers.append(Answer(Display("list", (), loose + flat_more), None, rows.frame))
    return answers


def _call_row(walk: Walk, f: Answer, row: Operand, site: NodeRef, frame: Frame) -> Answers:
    assert isinstance(row, Given) and isinstance(row.value, Display)
    arguments = Arguments(row.value.items, star_at=len(row.value.items))
    return walk.apply(f.value, arguments, site, frame, f.path)


def _filtered(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for f in operand_answers(walk, request.arguments, 0, request.frame):
        for a in operand_answers(walk, request.arguments, 1, f.frame):
            items = containers.listed(walk, a.value, a.frame)
            if items is None:
                more: tuple[Operand, ...] = (ElementOf(Given(a.value, a.path)),)
                answers.append(Answer(Display("list", (), more), None, a.frame))
                continue
            verdicts = [_accepted(walk, f.value, o, request.site, a.frame) for o in items]
            if None in verdicts:
                kept = tuple(o for o, ok in zip(items, verdicts, strict=True) if ok is not False)
                answers.append(Answer(Display("list", (), kept), None, a.frame))
            else:
                kept = tuple(o for o, ok in zip(items, verdicts, strict=True) if ok)
                answers.append(Answer(Display("list", kept), None, a.frame))
    return answers


def _accepted(
    walk: Walk, function: Value, operand: Operand, site: NodeRef, frame: Frame
) -> bool | None:
    found = walk.argument(operand, frame)
    if function != Constant.of(None):
        arguments = Arguments((operand,), star_at=1)
        found = walk.apply(function, arguments, site, frame, None)
    truths = {walk.truth(a.value) for a in found}
    return next(iter(truths)) if len(truths) == 1 else None


def _range(walk: Walk, request: Request) -> Answers:
    states = combinations(walk, request.arguments, request.frame) or []
    answers: Answers = []
    for positional, _, f in states:
        values = [fold.python_value(walk, a.value, a.frame) for a in positional]
        numbers = None
        if all(isinstance(value, int) for value in values) and 1 <= len(values) <= 3:
            numbers = range(*values) if len(values) < 3 or values[2] else None
        if numbers is None or len(numbers) > DISPLAY_ITEMS:
            more: tuple[Operand, ...] = (Given(Typed("builtins.int")),)
            answers.append(Answer(Display("range", (), more), None, f))
        else:
            items = tuple(Given(Constant.of(n)) for n in numbers)
            answers.append(Answer(Display("range", items), None, f))
    return answers or [Answer(Unknown("range"), None, request.frame)]


def _next(walk: Walk, request: Request) -> Answers:
    """The first element; where the row returns ``any``, whichever."""
    answers: Answers = []
    default = given(walk, request.arguments, 1, "", request.frame) or []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        if request.model.returns == "any":
            answers.extend(walk.iterate(a.value, a.frame, a.path))
            continue
        if isinstance(a.value, Generator):
            answers.extend(_yielded_next(walk, a, default))
            continue
        items = containers.listed(walk, a.value, a.frame)
        if isinstance(a.value, Instance):
            for b in walk.attribute(a.value, "__next__", a.frame, None):
                answers.extend(walk.apply(b.value, Arguments(), request.site, b.frame, None))
            continue
        if items is not None:
            answers.extend(walk.argument(items[0], a.frame) if items else default)
        elif isinstance(a.value, Display) and a.value.items:
            answers.extend(walk.argument(a.value.items[0], a.frame))
        else:
            answers.extend([*walk.iterate(a.value, a.frame, a.path), *default])
    return answers


def _yielded_next(walk: Walk, a: Answer, default: Answers) -> Answers:
    assert isinstance(a.value, Generator)
    found = generators.following(walk, a.value, a.frame)
    if found is None:
        return [*walk.iterate(a.value, a.frame, a.path), *default]
    return found or default


def _iterator(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        if isinstance(a.value, Instance):
            for b in walk.attribute(a.value, "__iter__", a.frame, None):
                answers.extend(walk.apply(b.value, Arguments(), request.site, b.frame, None))
            continue
        answers.append(a)
    return answers


def _chained(walk: Walk, request: Request) -> Answers:
    """``itertools.chain``: one collection after the other."""
    display = Display("list")
    for operand in _spread(walk, request):
        found = walk.argument(operand, request.frame)
        parts = [
            each.value
            if isinstance(each.value, Display)
            else Display(
                "list",
                containers.listed(walk, each.value, each.frame) or (),
                (
                    ()
                    if containers.listed(walk, each.value, each.frame) is not None
                    else (ElementOf(Given(each.value, each.path)),)
                ),
            )
            for each in found
        ]
        if len(parts) == 1:
            display = fold.concatenated(walk, display, Answer(parts[0], None, request.frame))
        else:
            more = tuple(ElementOf(Given(part)) for part in parts)
            display = Display("list", (), (*display.items, *display.more, *more))
    return [Answer(display, None, request.frame)]


HANDLERS: dict[str, Handler] = {
    "chained": _chained,
    "enumerate": _enumerate,
    "filter": _filtered,
    "iterator": _iterator,
    "map": _applied,
    "next": _next,
    "range": _range,
    "zip": _zipped,
}
