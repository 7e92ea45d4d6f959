"""What sequences, sets and dicts hold: their elements in order, their keys and entries."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.resolve import classes, generators
from pathfinder_lite.resolve.limits import DISPLAY_ITEMS
from pathfinder_lite.resolve.origins import (
    Arguments,
    Class,
    Constant,
    Display,
    Frame,
    Generator,
    Given,
    Instance,
    ItemOf,
    Literal,
    Member,
    Operand,
    Record,
    Ref,
    Table,
    Tainted,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Walk


def with_entry(table: Table, key: Literal, operand: Operand | None) -> Table:
    """``table[key] = operand``; None deletes."""
    entries: list[tuple[Literal, Operand]] = []
    placed = operand is None
    for known, held in table.entries:
        if not same_key(known, key):
            entries.append((known, held))
        elif operand is not None:
            entries.append((known, operand))
            placed = True
    if operand is not None and not placed:
        entries.append((key, operand))
    return Table(
        tuple(entries), table.more, table.kind, table.default, table.open_ended, table.sources
    )


def with_any_entry(table: Table, new: tuple[tuple[Operand, Operand], ...]) -> Table:
    """A dict that may have more entries; any of its own may have been replaced by them."""
    held = [(Given(Constant.of(key)), operand) for key, operand in table.entries]
    return replace(table, entries=(), more=tuple(dict.fromkeys((*held, *table.more, *new))))


def same_key(one: Literal, other: Literal) -> bool:
    """Equality of dict keys: ``1`` and ``True`` are one key, ``"1"`` another."""
    return one == other and isinstance(one, str | bytes) == isinstance(other, str | bytes)


def updated(walk: Walk, table: Table, other: Value, source: Operand, frame: Frame) -> Table:
    """``table`` after ``update(other)``."""
    if isinstance(other, Table):
        for key, operand in all_entries(walk, other, frame):
            table = with_entry(table, key, operand)
        more = (*table.more, *other.more)
        open_ended = table.open_ended or other.open_ended
        return Table(table.entries, more, table.kind, table.default, open_ended, table.sources)
    if isinstance(other, Tainted):
        # Any of its keys may be one that is there already.
        held = [(Given(Constant.of(key)), operand) for key, operand in table.entries]
        more = (*table.more, *held, (Given(Unknown("key")), source))
        return Table((), more, table.kind, table.default, True, table.sources)
    pairs = listed(walk, other, frame)
    if pairs is not None:
        for pair in pairs:
            first = _only(walk, pair, 0, frame)
            if isinstance(pair, Ref | Given) and isinstance(first, Constant):
                table = with_entry(table, first.value, ItemOf(pair, 1))
            elif isinstance(pair, Ref | Given):
                more = (*table.more, (ItemOf(pair, 0), ItemOf(pair, 1)))
                table = Table(
                    table.entries, more, table.kind, table.default, table.open_ended, table.sources
                )
        return table
    return Table(table.entries, table.more, table.kind, table.default, True, table.sources)


def _only(walk: Walk, pair: Operand, index: int, frame: Frame) -> Value | None:
    if not isinstance(pair, Ref | Given):
        return None
    found = walk.argument(ItemOf(pair, index), frame)
    return found[0].value if len(found) == 1 else None


def all_entries(
    walk: Walk, table: Table, frame: Frame, met: frozenset[tuple[Operand, Frame]] = frozenset()
) -> list[tuple[Literal, Operand]]:
    """The entries of a dict, those of the dicts it was made from included; later ones win.

    ``met`` are the sources on the way here, for a dict can be made from itself in a cycle.
    """
    entries: dict[Literal, Operand] = {}
    for source in table.sources:
        if (source, frame) in met:
            continue
        for a in walk.argument(source, frame)[:1]:
            if isinstance(a.value, Table):
                on_the_way = met | {(source, frame)}
                entries.update(all_entries(walk, a.value, a.frame, on_the_way))
    entries.update(table.entries)
    return list(entries.items())


def listed(walk: Walk, value: Value, frame: Frame) -> tuple[Operand, ...] | None:
    """The elements of a collection in order when all of them are known, else None."""
    match value:
        case Display(_, items, (), None):
            return items
        case Display(_, _, (), _):
            return _with_sources(walk, value, frame)
        case Table() if not value.more and not value.open_ended:
            entries = all_entries(walk, value, frame)
            unpacked = [a for source in value.sources for a in walk.argument(source, frame)]
            if not all(isinstance(a.value, Table) for a in unpacked):
                return None
            return tuple(Given(Constant.of(key)) for key, _ in entries)
        case Constant(value=str() | bytes() as text) if len(text) <= DISPLAY_ITEMS:
            return tuple(Given(Constant.of(each)) for each in text)
        case Record(kind="namedtuple", fields=fields):
            return tuple(operand for _, operand in fields)
        case Class() if classes.is_enumeration(walk, value):
            members = classes.members(walk, value)
            return tuple(Given(Member(value, name, operand)) for name, operand in members)
        case Instance():
            return _fields_in_order(walk, value, frame)
        case Generator():
            return generators.in_order(walk, value)
        case _:
            return None


def _with_sources(walk: Walk, value: Display, frame: Frame) -> tuple[Operand, ...] | None:
    """The elements of a list and of those it was made from, which in a cycle are itself."""
    items = value.items
    seen: set[tuple[Operand, Frame]] = set()
    inner: Value = value
    while isinstance(inner, Display) and inner.source is not None:
        found = walk.argument(inner.source, frame)
        if (inner.source, frame) in seen or len(found) != 1 or inner.more:
            return None
        seen.add((inner.source, frame))
        inner, frame = found[0].value, found[0].frame
        if isinstance(inner, Display):
            items += inner.items
    rest = () if isinstance(inner, Display) and not inner.more else listed(walk, inner, frame)
    return None if rest is None else items + rest


def _fields_in_order(walk: Walk, value: Instance, frame: Frame) -> tuple[Operand, ...] | None:
    if "__iter__" in walk.members(value.type):
        return _given_by_iterator(walk, value, frame)
    if "typing.NamedTuple" not in classes.library_bases(walk, value.type):
        return None
    found: list[Operand] = []
    for name in classes.field_names(walk, value.type):
        values = walk.attribute(value, name, frame, None)
        if len(values) != 1:
            return None
        found.append(Given(values[0].value, values[0].path))
    return tuple(found)


def _given_by_iterator(walk: Walk, value: Instance, frame: Frame) -> tuple[Operand, ...] | None:
    """What a generator that an object iterates by yields, where that is known in order."""
    site = value.site or value.type.definition
    found = [
        b
        for a in walk.attribute(value, "__iter__", frame, None)
        for b in walk.apply(a.value, Arguments(), site, a.frame, None)
    ]
    if len(found) != 1 or not isinstance(found[0].value, Generator):
        return None
    return listed(walk, found[0].value, found[0].frame)


def table_has(walk: Walk, table: Table, key: Literal, frame: Frame) -> bool | None:
    """Whether a dict has a key; None when that is not known."""
    if any(same_key(known, key) for known, _ in table.entries):
        return True
    unsure = bool(table.more) or table.open_ended
    for source in table.sources:
        for a in walk.argument(source, frame):
            if not isinstance(a.value, Table):
                unsure = True
                continue
            inner = table_has(walk, a.value, key, a.frame)
            if inner:
                return True
            unsure = unsure or inner is None
    return None if unsure else False
