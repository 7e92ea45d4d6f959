"""Sequences, sets and dicts after stores and after their own methods."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers
from pathfinder_lite.resolve.methods import option_files
from pathfinder_lite.resolve.methods.containers import last_wanted
from pathfinder_lite.resolve.operands import operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Display,
    ElementOf,
    Frame,
    Given,
    Operand,
    Record,
    Table,
    Tainted,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.semantics import sequences
from pathfinder_lite.resolve.walk import Answers, Walk


def store_item(value: Value, key: Value, key_operand: Operand, operand: Operand | None) -> Value:
    """A container after ``value[key] = operand``; ``None`` deletes."""
    if isinstance(value, Table):
        if isinstance(key, Constant):
            return containers.with_entry(value, key.value, operand)
        if operand is None:
            return value
        if isinstance(key, Tainted | Unknown):
            return containers.with_any_entry(value, ((key_operand, operand),))
        return replace(value, more=tuple(dict.fromkeys((*value.more, (key_operand, operand)))))
    if isinstance(value, Display):
        if isinstance(key, Constant) and isinstance(key.value, int) and not value.more:
            items = list(value.items)
            index = key.value
            if -len(items) <= index < len(items):
                if operand is None:
                    del items[index]
                else:
                    items[index] = operand
                return replace(value, items=tuple(items))
        if operand is not None:
            known = tuple(dict.fromkeys((*value.items, *value.more, operand)))
            return replace(value, items=(), more=known)
    return value


def mutate(walk: Walk, a: Answer, name: str, arguments: Arguments) -> Answers:
    """A container after one of its own methods; the container itself where nothing changes."""
    value, frame = a.value, a.frame
    if isinstance(value, Display | Table | Record):
        row = walk.library.method(value.kind, name)
        if row is not None:
            name = row[1].changes
    if isinstance(value, Record):
        return _mutate_record(walk, a, value, name, arguments)
    if isinstance(value, Display):
        return _mutate_display(walk, a, value, name, arguments)
    if isinstance(value, Table):
        return [Answer(_mutate_table(walk, value, name, arguments, frame), a.path, frame)]
    return [a]


def _mutate_record(
    walk: Walk, a: Answer, value: Record, name: str, arguments: Arguments
) -> Answers:
    """``store f``: the first argument goes into field ``f``; ``restore f``: its old value does."""
    word, _, field = name.partition(" ")
    operand = _first(arguments, a.frame)
    if word not in ("store", "restore") or operand is None:
        return [a]
    if word == "restore":
        for token in walk.argument(operand, a.frame):
            if isinstance(token.value, Record):
                operand = dict(token.value.fields).get("old_value", operand)
    kept = tuple(f for f in value.fields if f[0] != field)
    return [Answer(replace(value, fields=(*kept, (field, operand))), a.path, a.frame)]


_ALTERNATIVES = 8
"""What may be added to a list is told apart up to here; beyond, it is one list of any of them."""


def _first(arguments: Arguments, frame: Frame, position: int = 0) -> Operand | None:
    operand = binding.positional_operand(arguments, position)
    return None if operand is None else binding.pin(operand, frame)


def _mutate_display(
    walk: Walk, a: Answer, value: Display, name: str, arguments: Arguments
) -> Answers:
    frame = a.frame
    operand = _first(arguments, frame)
    ordered = containers.listed(walk, value, frame)
    changed: Value = value
    match name:
        case "append" | "add" if operand is not None:
            changed = _appended(value, ordered, operand)
        case "appendleft" if operand is not None and ordered is not None:
            changed = Display(value.kind, (operand, *ordered))
        case "insert":
            changed = _inserted(walk, value, ordered, arguments, frame)
        case "extend" | "update" | "extendleft" if operand is not None:
            return _extended(walk, a, value, operand, name)
        case "clear":
            changed = Display(value.kind)
        case "pop" | "popleft" | "remove" | "discard" if ordered is not None:
            changed = _shortened(walk, value, ordered, name, arguments, frame)
        case "popleft" if value.items:
            changed = replace(value, items=value.items[1:])
        case "rotate" if ordered:
            changed = _rotated(walk, value, ordered, arguments, frame)
        case "shuffle":
            changed = Display(value.kind, (), (*value.items, *value.more), value.source)
        case "reverse" if ordered is not None:
            changed = Display(value.kind, ordered[::-1])
        case "sort":
            found = sequences.ordered(walk, value, arguments, frame)
            changed = found or Display(value.kind, (), (*value.items, *value.more))
        case _:
            pass
    return [Answer(changed, a.path, frame)]


def _rotated(
    walk: Walk, value: Display, ordered: tuple[Operand, ...], arguments: Arguments, frame: Frame
) -> Display:
    steps = operand_answers(walk, arguments, 0, frame)
    by = steps[0].value if len(steps) == 1 else Constant.of(1)
    if not isinstance(by, Constant) or not isinstance(by.value, int):
        return Display(value.kind, (), ordered)
    at = -by.value % len(ordered)
    return Display(value.kind, ordered[at:] + ordered[:at])


def _appended(value: Display, ordered: tuple[Operand, ...] | None, operand: Operand) -> Display:
    """One more element; an operand that is there already comes from a loop, so order is lost."""
    if ordered is not None and operand not in ordered:
        return Display(value.kind, (*ordered, operand))
    known = tuple(dict.fromkeys((*(ordered or value.items), *value.more, operand)))
    return Display(value.kind, (), known, None if ordered is not None else value.source)


def _inserted(
    walk: Walk,
    value: Display,
    ordered: tuple[Operand, ...] | None,
    arguments: Arguments,
    frame: Frame,
) -> Display:
    operand = _first(arguments, frame, 1)
    if operand is None:
        return value
    index = operand_answers(walk, arguments, 0, frame)
    position = index[0].value if len(index) == 1 else None
    known = isinstance(position, Constant) and isinstance(position.value, int)
    if ordered is None or not known:
        return Display(value.kind, (), (*value.items, *value.more, operand))
    items = list(ordered)
    assert isinstance(position, Constant) and isinstance(position.value, int)
    items.insert(position.value, operand)
    return Display(value.kind, tuple(items))


def _extended(walk: Walk, a: Answer, value: Display, operand: Operand, name: str) -> Answers:
    answers: Answers = []
    any_of: list[Operand] = []
    others = walk.argument(operand, a.frame)
    many = len(others) > _ALTERNATIVES
    for other in others:
        added = containers.listed(walk, other.value, other.frame)
        own = containers.listed(walk, value, other.frame)
        if added is not None and own is not None and not many:
            items = (*added[::-1], *own) if name == "extendleft" else (*own, *added)
            answers.append(Answer(Display(value.kind, items), a.path, other.frame))
        elif many or other.frame is a.frame:
            any_of.append(ElementOf(Given(other.value, None)))
        else:
            more = tuple(dict.fromkeys((*value.more, ElementOf(Given(other.value, None)))))
            answers.append(Answer(replace(value, more=more), a.path, other.frame))
    if any_of:
        more = tuple(dict.fromkeys((*value.more, *any_of)))
        answers.append(Answer(replace(value, more=more), a.path, a.frame))
    return answers


def _shortened(
    walk: Walk,
    value: Display,
    ordered: tuple[Operand, ...],
    name: str,
    arguments: Arguments,
    frame: Frame,
) -> Display:
    items = list(ordered)
    found = operand_answers(walk, arguments, 0, frame)
    wanted = found[0].value if len(found) == 1 else None
    if name in ("pop", "popleft"):
        index = 0 if name == "popleft" else -1
        if isinstance(wanted, Constant) and isinstance(wanted.value, int):
            index = wanted.value
        if -len(items) <= index < len(items):
            del items[index]
        return Display(value.kind, tuple(items))
    for position, operand in enumerate(items):
        values = {each.value for each in walk.argument(operand, frame)}
        if values == {wanted}:
            del items[position]
            return Display(value.kind, tuple(items))
    return value


def _mutate_table(walk: Walk, value: Table, name: str, arguments: Arguments, frame: Frame) -> Table:
    match name:
        case "clear":
            return Table(kind=value.kind, default=value.default)
        case "update":
            return _updated(walk, value, arguments, frame)
        case "popitem" | "move_to_end":
            return _reordered(walk, value, name, arguments, frame)
        case "read-text" | "read-file" | "set-option" | "add-section":
            return option_files.changed(walk, value, name, arguments, frame)
        case "pop" | "setdefault":
            return _popped_or_set(walk, value, name, arguments, frame)
        case _:
            return value


def _updated(walk: Walk, value: Table, arguments: Arguments, frame: Frame) -> Table:
    for operand in (*arguments.positional[:1], *arguments.double_star):
        found = walk.argument(operand, frame)
        if len(found) == 1:
            other = found[0]
            value = containers.updated(walk, value, other.value, operand, other.frame)
        else:
            value = replace(value, open_ended=True)
            for other in found:
                if isinstance(other.value, Tainted):
                    held = Given(other.value, other.path)
                    value = containers.updated(walk, value, other.value, held, other.frame)
                if isinstance(other.value, Table):
                    more = [(Given(Constant.of(k)), o) for k, o in other.value.entries]
                    value = replace(value, more=(*value.more, *more))
    for name, operand in arguments.keywords:
        value = containers.with_entry(value, name, binding.pin(operand, frame))
    return value


def _reordered(walk: Walk, value: Table, name: str, arguments: Arguments, frame: Frame) -> Table:
    """``popitem`` and ``move_to_end``, with their ``last``."""
    entries = list(value.entries)
    at_end = last_wanted(walk, arguments, 0 if name == "popitem" else 1, frame)
    if not entries or at_end is None:
        return value
    if name == "popitem":
        del entries[-1 if at_end else 0]
        return replace(value, entries=tuple(entries))
    keys = [a.value for a in operand_answers(walk, arguments, 0, frame)]
    moved = [e for e in entries if Constant.of(e[0]) in keys]
    kept = [e for e in entries if e not in moved]
    return replace(value, entries=tuple(kept + moved if at_end else moved + kept))


def _popped_or_set(
    walk: Walk, value: Table, name: str, arguments: Arguments, frame: Frame
) -> Table:
    found = operand_answers(walk, arguments, 0, frame)
    key = found[0].value if len(found) == 1 else None
    if not isinstance(key, Constant):
        return value
    if name == "pop":
        return containers.with_entry(value, key.value, None)
    has = containers.table_has(walk, value, key.value, frame)
    default = _first(arguments, frame, 1)
    if has is True:
        return value
    operand: Operand = Given(Constant.of(None)) if default is None else default
    if has is False:
        return containers.with_entry(value, key.value, operand)
    return replace(value, more=(*value.more, (Given(key), operand)))
