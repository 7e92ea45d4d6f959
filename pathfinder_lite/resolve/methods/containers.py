"""What methods of sequences, sets and dicts give."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.resolve import containers, fold
from pathfinder_lite.resolve.elements import identity, under_computed_key
from pathfinder_lite.resolve.methods.constants import computed
from pathfinder_lite.resolve.operands import combinations, given, operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Display,
    Frame,
    Given,
    ItemOf,
    Operand,
    Table,
    Unknown,
)
from pathfinder_lite.resolve.walk import Answers, Walk


def on_display(
    walk: Walk, receiver: Display, name: str, arguments: Arguments, frame: Frame
) -> Answers:
    """A method of a sequence or set."""
    ordered = containers.listed(walk, receiver, frame)
    match name:
        case "pop" | "popleft":
            return _popped(walk, receiver, name, arguments, frame)
        case "copy":
            return [Answer(receiver, None, frame)]
        case "index" | "count" if ordered is not None:
            items = fold.python_value(walk, receiver, frame)
            wanted = operand_answers(walk, arguments, 0, frame)
            if isinstance(items, list | tuple) and len(wanted) == 1:
                value = fold.python_value(walk, wanted[0].value, frame)
                function = getattr(items, name)
                return [Answer(computed(function, [value], {}), None, frame)]
        case "union" | "intersection" | "difference" | "symmetric_difference":
            return _set_method(walk, receiver, name, arguments, frame)
        case "issubset" | "issuperset" | "isdisjoint":
            return _set_method(walk, receiver, name, arguments, frame)
        case "__getitem__" | "__contains__":
            found = operand_answers(walk, arguments, 0, frame)
            return [
                b
                for a in found
                if isinstance(a.value, Constant)
                for b in walk.item(receiver, a.value.value, a.frame, a.path)
            ]
        case "__iter__":
            return [Answer(receiver, None, frame)]
        case _:
            pass
    return [Answer(Unknown(f"{receiver.kind}.{name}"), None, frame)]


def _popped(
    walk: Walk, receiver: Display, name: str, arguments: Arguments, frame: Frame
) -> Answers:
    if name == "popleft":
        return walk.item(replace(receiver, kind="list"), 0, frame, None)
    if receiver.kind == "set":
        return walk.iterate(receiver, frame, None)
    found = operand_answers(walk, arguments, 0, frame)
    index = found[0].value if len(found) == 1 else Constant.of(-1)
    if isinstance(index, Constant) and isinstance(index.value, int):
        return walk.item(receiver, index.value, frame, None)
    return walk.iterate(receiver, frame, None)


def _set_method(
    walk: Walk, receiver: Display, name: str, arguments: Arguments, frame: Frame
) -> Answers:
    own = fold.python_value(walk, receiver, frame)
    states = combinations(walk, arguments, frame)
    if own is NotImplemented or states is None:
        more = (*receiver.items, *receiver.more)
        if name == "intersection" and len(states or ()) == 1:
            # What all have in common is in those of which everything is known.
            for a in states[0][0] if states else ():
                if fold.python_value(walk, a.value, a.frame) is not NotImplemented:
                    return [a._replace(frame=frame)]
        return [Answer(Display("set", (), more), None, frame)]
    answers: Answers = []
    for positional, _, f in states:
        others = [fold.python_value(walk, a.value, a.frame) for a in positional]
        if any(each is NotImplemented for each in others):
            answers.append(Answer(Unknown("set"), None, f))
        else:
            answers.append(Answer(computed(getattr(set(own), name), others, {}), None, f))
    return answers


def on_table(walk: Walk, receiver: Table, name: str, arguments: Arguments, frame: Frame) -> Answers:
    """A method of a dict."""
    match name:
        case "get" | "pop" | "setdefault" | "__getitem__":
            return _looked_up(walk, receiver, name, arguments, frame)
        case "copy":
            return [Answer(receiver, None, frame)]
        case "keys" | "__iter__":
            return [Answer(_view(walk, receiver, "keys", frame), None, frame)]
        case "values" | "items":
            return [Answer(_view(walk, receiver, name, frame), None, frame)]
        case "popitem":
            pairs = _view(walk, receiver, "items", frame)
            ordered = containers.listed(walk, pairs, frame)
            at_end = last_wanted(walk, arguments, 0, frame)
            if ordered and at_end is not None:
                return walk.argument(ordered[-1 if at_end else 0], frame)
            return walk.iterate(pairs, frame, None)
        case _:
            return [Answer(Unknown(f"dict.{name}"), None, frame)]


def last_wanted(walk: Walk, arguments: Arguments, position: int, frame: Frame) -> bool | None:
    """The ``last`` argument of methods that act on either end; True when it is not given."""
    found = given(walk, arguments, position, "last", frame)
    return True if found is None else walk.truth(found[0].value) if len(found) == 1 else None


def _view(walk: Walk, table: Table, name: str, frame: Frame) -> Display:
    keys = containers.listed(walk, table, frame)
    known = keys is not None
    if keys is None:
        keys = tuple(Given(Constant.of(key)) for key, _ in table.entries)
    items: list[Operand] = []
    more: list[Operand] = []
    for key in keys:
        assert isinstance(key, Given) and isinstance(key.value, Constant)
        element = ItemOf(Given(table), key.value.value)
        items.append(_viewed(name, key, element))
    if not known:
        more.extend(_viewed(name, key, operand) for key, operand in table.more)
        if table.open_ended or table.sources:
            more.append(Given(Unknown("element")))
    return Display("list", tuple(items) if known else (), tuple(more) if known else (*items, *more))


def _viewed(name: str, key: Operand, element: Operand) -> Operand:
    if name == "keys":
        return key
    if name == "values":
        return element
    return Given(Display("tuple", (key, element)))


def _looked_up(
    walk: Walk, receiver: Table, name: str, arguments: Arguments, frame: Frame
) -> Answers:
    """``get``, ``pop`` and ``setdefault``: the element, or the default where it may be missing."""
    answers: Answers = []
    plain = replace(receiver, default=None)
    table = receiver if name == "__getitem__" else plain
    for key in operand_answers(walk, arguments, 0, frame):
        known = isinstance(key.value, Constant)
        has: bool | None = None
        if isinstance(key.value, Constant):
            has = containers.table_has(walk, plain, key.value.value, key.frame)
            if has is not False or name == "__getitem__":
                answers.extend(walk.item(table, key.value.value, key.frame, None))
        elif (wanted := identity(walk, key.value, key.frame)) is not NotImplemented:
            found, has = under_computed_key(walk, receiver, wanted, key.frame)
            answers.extend(found)
        else:
            values = _view(walk, receiver, "values", key.frame)
            answers.extend(walk.iterate(values, key.frame, None))
        if has is not True and name != "__getitem__":
            default = operand_answers(walk, arguments, 1, key.frame)
            for name_ in ("default", "fallback"):
                default = given(walk, arguments, -1, name_, key.frame) or default
            answers.extend(default or [Answer(Constant.of(None), None, key.frame)])
        if not known and not answers:
            answers.append(Answer(Unknown("element"), None, key.frame))
    return answers
