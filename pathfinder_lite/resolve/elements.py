"""Elements of values: by key or position, by slice and by unpacking."""

from __future__ import annotations

from typing import Any

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.models.library import FunctionModel
from pathfinder_lite.resolve import (
    carried,
    classes,
    declared_types,
    fold,
    library,
    missing_entries,
)
from pathfinder_lite.resolve.containers import all_entries, listed, same_key
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Class,
    Constant,
    Display,
    ElementOf,
    External,
    Frame,
    Given,
    Instance,
    Literal,
    Member,
    Method,
    NodeRef,
    Operand,
    Path,
    Produced,
    Record,
    Table,
    Tainted,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.sharing import shared
from pathfinder_lite.resolve.walk import Answers, Walk

_SEQUENCES = ("list", "tuple", "deque")
OPTION_SECTION = "configparser.SectionProxy"
"""The kind of tables whose keys are options, which are the same in capitals and small letters."""


def item_node(walk: Walk, value: v.Item, node: NodeId, frame: Frame) -> Answers:
    """``base[key]``."""
    answers: Answers = []
    for a in walk.resolve(value.base, frame):
        for key in walk.resolve(value.key, a.frame):
            if isinstance(key.value, Constant):
                found = walk.item(a.value, key.value.value, key.frame, a.path)
            else:
                found = _unknown_key(walk, a.value, key, node)
            answers.extend(b._replace(value=shared(b.value)) for b in found)
    return answers + carried.carried_item(walk, value, answers, frame)


def identity(walk: Walk, value: Value, frame: Frame) -> object:
    """What a key is compared by: a member of an enumeration, a tuple of constants, a constant.

    ``NotImplemented`` for other values, which may be equal to anything.
    """
    if isinstance(value, Member):
        return value
    if isinstance(value, Display) and value.kind != "tuple":
        return NotImplemented
    return fold.python_value(walk, value, frame)


def under_computed_key(
    walk: Walk, table: Table, wanted: object, frame: Frame
) -> tuple[Answers, bool | None]:
    """Elements under a key that is no plain constant, and whether there is one."""
    answers: Answers = []
    for key_operand, operand in reversed(table.more):
        keys = [identity(walk, k.value, k.frame) for k in walk.argument(key_operand, frame)]
        if all(key is not NotImplemented for key in keys) and keys == [wanted]:
            return [*answers, *walk.argument(operand, frame)], True
        if any(key is NotImplemented or key == wanted for key in keys):
            answers.extend(walk.argument(operand, frame))
    return answers, None if answers or table.open_ended or table.sources else False


def _unknown_key(walk: Walk, value: Value, key: Answer, node: NodeId) -> Answers:
    """Any element, when the key is not a known constant."""
    frame = key.frame
    match value:
        case Table() if (wanted := identity(walk, key.value, frame)) is not NotImplemented:
            found, has = under_computed_key(walk, value, wanted, frame)
            return found if has is not None else [*found, Answer(Unknown("element"), None, frame)]
        case Table():
            found = [
                a
                for _, operand in all_entries(walk, value, frame)
                for a in walk.argument(operand, frame)
            ]
            found += [a for _, operand in value.more for a in walk.argument(operand, frame)]
            unpacked = [a for source in value.sources for a in walk.argument(source, frame)]
            found += [a for a in unpacked if isinstance(a.value, Tainted)]
            return _or_unknown(found, frame)
        case Display():
            return _or_unknown(walk.iterate(value, frame, None), frame)
        case Instance():
            return _dunder_item(walk, value, Given(key.value, key.path), frame)
        case Produced() | External() if plain := _item_type(walk, value):
            return [Answer(walk.library_object(plain), None, frame)]
        case External() | Class():
            return [Answer(value, None, frame)]
        case _:
            return [Answer(Unknown("element"), None, frame)]


def _or_unknown(found: Answers, frame: Frame) -> Answers:
    """Elements seen, and others that were not; where elements are declared there are no others."""
    if found and all(declared_types.is_declared(a.value) for a in found):
        return found
    return [*found, Answer(Unknown("element"), None, frame)]


def _dunder_item(walk: Walk, value: Instance, key: Operand, frame: Frame) -> Answers:
    site = value.site or value.type.definition
    answers: Answers = []
    for a in walk.attribute(value, "__getitem__", frame, None):
        answers.extend(walk.apply(a.value, Arguments((key,), star_at=1), site, a.frame, None))
    return [Answer(b.value, b.path, frame) for b in answers] or [
        Answer(Unknown("element"), None, frame)
    ]


def item(walk: Walk, value: Value, key: Literal, frame: Frame, path: Path | None) -> Answers:
    """``value[key]`` for a constant key."""
    match value:
        case Table():
            return _table_item(walk, value, key, frame)
        case Display(kind=kind) if kind in _SEQUENCES and isinstance(key, int):
            return _position(walk, value, key, frame)
        case Produced() | External() | Record() if _item_row(walk, value) is not None:
            getter = Method(value, "__getitem__")
            arguments = Arguments((Given(Constant.of(key)),), star_at=1)
            site = NodeRef(frame.scope, NodeId(0))
            return walk.apply(getter, arguments, site, frame, path)
        case Record():
            return _record_item(walk, value, key, frame)
        case Constant(value=str() | bytes() as text) if isinstance(key, int):
            if -len(text) <= key < len(text):
                return [Answer(Constant.of(text[key]), path, frame)]
            return []
        case Instance():
            return _instance_item(walk, value, key, frame)
        case Class() if classes.is_enumeration(walk, value) and isinstance(key, str):
            return walk.attribute(value, key, frame, path)
        case Class() | External(path="typing.Generic"):
            return [Answer(value, path, frame)]
        case _:
            return _no_item(frame)


def _record_item(walk: Walk, value: Record, key: Literal, frame: Frame) -> Answers:
    if value.kind == "namedtuple" and isinstance(key, int):
        if -len(value.fields) <= key < len(value.fields):
            return walk.argument(value.fields[key][1], frame)
        return []
    found = [operand for name, operand in value.fields if name == key]
    return walk.argument(found[-1], frame) if found else _no_item(frame)


def _instance_item(walk: Walk, value: Instance, key: Literal, frame: Frame) -> Answers:
    ordered = listed(walk, value, frame)
    if ordered is not None and isinstance(key, int):
        return walk.argument(ordered[key], frame) if key < len(ordered) else []
    if classes.defines(walk, value.type, "__missing__"):
        return missing_entries.item(walk, value, key, frame)
    if isinstance(key, str) and "typing.TypedDict" in classes.library_bases(walk, value.type):
        return declared_types.of_field(walk, value.type, key, frame) or _no_item(frame)
    return _dunder_item(walk, value, Given(Constant.of(key)), frame)


def _item_row(walk: Walk, value: Value) -> FunctionModel | None:
    """What a table says of ``value[key]``."""
    for owner in library.owner_types(walk, value):
        row = walk.library.functions.get(f"{owner}.__getitem__")
        if row is not None:
            return row
    return None


def _item_type(walk: Walk, value: Value) -> str:
    """The type of all elements, when it is all that a table says of them."""
    row = _item_row(walk, value)
    return row.returns if row is not None and not row.semantics else ""


def _no_item(frame: Frame) -> Answers:
    return [Answer(Unknown("element"), None, frame)]


def _table_item(walk: Walk, value: Table, key: Literal, frame: Frame) -> Answers:
    if value.kind == OPTION_SECTION and isinstance(key, str):
        key = key.lower()
    for known, operand in reversed(value.entries):
        if same_key(known, key):
            return walk.argument(operand, frame)
    answers: Answers = []
    for source in reversed(value.sources):
        for a in walk.argument(source, frame):
            if isinstance(a.value, Table):
                found = _table_item(walk, a.value, key, a.frame)
                if found:
                    return found
            else:
                held = isinstance(a.value, Tainted)
                answers.append(a if held else Answer(Unknown("element"), None, frame))
    answers.extend(_under_computed_keys(walk, value, key, frame))
    if value.default is not None and not answers:
        for a in walk.argument(value.default, frame):
            site = NodeRef(frame.scope, NodeId(0))
            answers.extend(walk.apply(a.value, Arguments(), site, a.frame, a.path))
    if value.open_ended and not answers:
        answers.append(Answer(Unknown("element"), None, frame))
    return answers


def _under_computed_keys(walk: Walk, value: Table, key: Literal, frame: Frame) -> Answers:
    """Elements under keys that are, or may be, the wanted one."""
    return [
        a
        for key_operand, operand in value.more
        for k in walk.argument(key_operand, frame)
        if not isinstance(k.value, Constant) or same_key(k.value.value, key)
        for a in walk.argument(operand, k.frame)
    ]


def _position(walk: Walk, value: Display, index: int, frame: Frame) -> Answers:
    items = value.items
    if value.source is not None:
        if 0 <= index < len(items):
            return walk.argument(items[index], frame)
        answers: Answers = []
        for a in walk.argument(value.source, frame):
            shifted = index - len(items) if index >= 0 else index
            answers.extend(walk.item(a.value, shifted, a.frame, a.path))
        return answers
    if not value.more:
        if -len(items) <= index < len(items):
            return walk.argument(items[index], frame)
        return []
    if 0 <= index < len(items):
        return walk.argument(items[index], frame)
    found = [a for operand in value.more for a in walk.argument(operand, frame)]
    if index < 0:
        found += [a for operand in items for a in walk.argument(operand, frame)]
    return found


def unpacked(walk: Walk, answer: Answer, index: int) -> Answers:
    """The element an unpacking target gets."""
    value, frame = answer.value, answer.frame
    ordered = listed(walk, value, frame)
    if ordered is not None:
        if -len(ordered) <= index < len(ordered):
            return walk.argument(ordered[index], frame)
        return []
    if isinstance(value, Display):
        return _position(walk, value, index, frame)
    if isinstance(value, Produced):
        returned = walk.library.parts(value.path)
        if -len(returned) <= index < len(returned) and returned[index]:
            return [Answer(walk.library_object(returned[index]), None, frame)]
    return walk.iterate(value, frame, answer.path)


def unpacked_rest(walk: Walk, value: v.UnpackedRest, node: NodeId, frame: Frame) -> Answers:
    """What a starred target gets."""
    answers: Answers = []
    for a in walk.resolve(value.value, frame):
        ordered = listed(walk, a.value, a.frame)
        if ordered is not None:
            end = len(ordered) - value.after
            answers.append(Answer(Display("list", ordered[value.before : end]), None, a.frame))
        else:
            more: tuple[Operand, ...] = (ElementOf(Given(a.value, a.path)),)
            answers.append(Answer(Display("list", (), more), None, a.frame))
    return answers


def slice_node(walk: Walk, value: v.Slice, node: NodeId, frame: Frame) -> Answers:
    """``base[lower:upper:step]``; without a base the slice object itself."""
    if value.base == NONE:
        return [Answer(Typed("builtins.slice"), None, frame)]
    answers: Answers = []
    for a in walk.resolve(value.base, frame):
        bounds = [_bound(walk, each, a.frame) for each in (value.lower, value.upper, value.step)]
        if isinstance(a.value, Instance) and classes.defines(walk, a.value.type, "__getitem__"):
            answers.extend(_dunder_item(walk, a.value, Given(Typed("builtins.slice")), a.frame))
            continue
        if any(b is NotImplemented for b in bounds):
            kind = a.value.kind if isinstance(a.value, Display) else "list"
            rest = Display(kind, (), (ElementOf(Given(a.value, a.path)),))
            unknown = isinstance(a.value, Constant) or not isinstance(a.value, Display)
            answers.append(Answer(Unknown("slice") if unknown else rest, None, a.frame))
            continue
        window = slice(*bounds)
        answers.extend(_sliced(walk, a, window))
    return answers


def spliced(walk: Walk, a: Answer, window: v.Slice, node: NodeId) -> Answers:
    """A list after ``list[window] = value``, or ``del list[window]`` when ``node`` is ``NONE``."""
    bounds = [_bound(walk, each, a.frame) for each in (window.lower, window.upper, window.step)]
    value = a.value
    if not isinstance(value, Display):
        return [a]
    own = listed(walk, value, a.frame)
    replacements = [Answer(Display("list"), None, a.frame)]
    if node != NONE:
        replacements = walk.resolve(node, a.frame)
    answers: Answers = []
    for other in replacements:
        added = listed(walk, other.value, other.frame)
        if own is None or added is None or NotImplemented in bounds:
            rest = ElementOf(Given(other.value, other.path))
            more = tuple(dict.fromkeys((*value.items, *value.more, rest)))
            answers.append(Answer(Display(value.kind, (), more, value.source), a.path, other.frame))
            continue
        items = list(own)
        try:
            items[slice(*bounds)] = added
        except ValueError:
            continue
        answers.append(Answer(Display(value.kind, tuple(items)), a.path, other.frame))
    return answers


def _sliced(walk: Walk, a: Answer, window: slice) -> Answers:
    value = a.value
    if isinstance(value, Constant):
        if isinstance(value.value, str | bytes):
            try:
                return [Answer(Constant.of(value.value[window]), a.path, a.frame)]
            except ValueError:
                return []
        return []
    ordered = listed(walk, value, a.frame)
    if ordered is not None:
        kind = value.kind if isinstance(value, Display) else "tuple"
        return [Answer(Display(kind, ordered[window]), a.path, a.frame)]
    if isinstance(value, Display):
        more: tuple[Operand, ...] = (ElementOf(Given(value, a.path)),)
        return [Answer(Display(value.kind, (), more), a.path, a.frame)]
    return [Answer(Unknown("slice"), None, a.frame)]


def _bound(walk: Walk, node: NodeId, frame: Frame) -> Any:
    if node == NONE:
        return None
    found = walk.resolve(node, frame)
    value = found[0].value if len(found) == 1 else None
    if isinstance(value, Constant) and (value.value is None or isinstance(value.value, int)):
        return value.value
    return NotImplemented
