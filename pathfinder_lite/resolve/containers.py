"""Sequences, sets and dicts: displays, elements, iteration, unpacking, comprehensions."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve import classes
from pathfinder_lite.resolve.frames import resume
from pathfinder_lite.resolve.limits import DISPLAY_ITEMS, WIDTH
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Class,
    Constant,
    Display,
    ElementOf,
    External,
    Frame,
    Generator,
    Given,
    Instance,
    ItemOf,
    Literal,
    Member,
    Method,
    NodeRef,
    Operand,
    Path,
    Produced,
    Record,
    Ref,
    Table,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk

_SEQUENCES = ("list", "tuple", "deque")


def display(walk: Walk, value: v.Sequence, node: NodeId, frame: Frame) -> Answers:
    """A tuple, list or set display; star elements are unpacked where they are known."""
    alternatives: list[tuple[tuple[Operand, ...], tuple[Operand, ...], Frame]] = [((), (), frame)]
    for element in value.elements:
        shape = walk.node(element, frame)
        if not isinstance(shape, v.Star):
            alternatives = [
                (items, (*more, Ref(element, f)), f) if more else ((*items, Ref(element, f)), (), f)
                for items, more, f in alternatives
            ]
            continue
        widened = []
        for items, more, f in alternatives:
            for a in walk.resolve(shape.value, f):
                known = listed(walk, a.value, a.frame)
                if known is not None and not more:
                    widened.append(((*items, *known), (), a.frame))
                else:
                    rest = ElementOf(Ref(shape.value, a.frame))
                    widened.append((items, (*more, rest), a.frame))
        alternatives = widened[:WIDTH]
    return [Answer(Display(value.kind, items, more), None, f) for items, more, f in alternatives]


def mapping(walk: Walk, value: v.Mapping, node: NodeId, frame: Frame) -> Answers:
    """A dict display."""
    table = Table()
    current = frame
    if len(value.entries) > DISPLAY_ITEMS:
        walk.limits.hit("display items")
        return [Answer(Table(open_ended=True), None, frame)]
    for key, element in value.entries:
        operand = Ref(element, current)
        if key == NONE:
            for a in walk.resolve(element, current)[:1]:
                table = updated(walk, table, a.value, Ref(element, a.frame), a.frame)
                current = a.frame
            continue
        shape = walk.node(key, current)
        if isinstance(shape, v.Const):
            table = with_entry(table, shape.value, operand)
            continue
        keys = walk.resolve(key, current)
        if len(keys) == 1 and isinstance(keys[0].value, Constant):
            table = with_entry(table, keys[0].value.value, operand)
            current = keys[0].frame
        else:
            more = (*table.more, (Ref(key, current), operand))
            table = Table(table.entries, more, table.kind, table.default, table.open_ended)
    return [Answer(table, None, current)]


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


def same_key(one: Literal, other: Literal) -> bool:
    """Equality of dict keys: ``1`` and ``True`` are one key, ``"1"`` another."""
    return one == other and isinstance(one, str | bytes) == isinstance(other, str | bytes)


def updated(walk: Walk, table: Table, other: Value, source: Operand, frame: Frame) -> Table:
    """``table`` after ``update(other)``."""
    if isinstance(other, Table):
        for key, operand in _all_entries(walk, other, frame):
            table = with_entry(table, key, operand)
        more = (*table.more, *other.more)
        open_ended = table.open_ended or other.open_ended
        return Table(table.entries, more, table.kind, table.default, open_ended, table.sources)
    pairs = listed(walk, other, frame)
    if pairs is not None:
        for pair in pairs:
            key = _only(walk, pair, 0, frame)
            if isinstance(pair, Ref | Given) and isinstance(key, Constant):
                table = with_entry(table, key.value, ItemOf(pair, 1))
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


def _all_entries(
    walk: Walk, table: Table, frame: Frame
) -> list[tuple[Literal, Operand]]:
    entries: dict[Literal, Operand] = {}
    for source in table.sources:
        for a in walk.argument(source, frame)[:1]:
            if isinstance(a.value, Table):
                entries.update(_all_entries(walk, a.value, a.frame))
    entries.update(table.entries)
    return list(entries.items())


def listed(walk: Walk, value: Value, frame: Frame) -> tuple[Operand, ...] | None:
    """The elements of a collection in order when all of them are known, else None."""
    match value:
        case Display(_, items, (), None):
            return items
        case Display(_, items, (), source) if source is not None:
            found = walk.argument(source, frame)
            inner = listed(walk, found[0].value, found[0].frame) if len(found) == 1 else None
            return None if inner is None else items + inner
        case Table() if not value.more and not value.open_ended:
            entries = _all_entries(walk, value, frame)
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
            return _yielded_in_order(walk, value)
        case _:
            return None


def _fields_in_order(walk: Walk, value: Instance, frame: Frame) -> tuple[Operand, ...] | None:
    if "typing.NamedTuple" not in classes.library_bases(walk, value.type):
        return None
    found: list[Operand] = []
    for name in classes.field_names(walk, value.type):
        values = walk.attribute(value, name, frame, None)
        if len(values) != 1:
            return None
        found.append(Given(values[0].value, values[0].path))
    return tuple(found)


def _yielded_in_order(walk: Walk, value: Generator) -> tuple[Operand, ...] | None:
    """What straight-line generators yield; None as soon as a loop or condition is involved."""
    scope = walk.scope(value.frame.scope)
    if scope.conditions or any(isinstance(n, v.Loop) for n in scope.nodes):
        return None
    if any(isinstance(scope.nodes[y], v.Iterate) for y in scope.yields):
        return None
    return tuple(Ref(node, value.frame) for node in scope.yields)


def item_node(walk: Walk, value: v.Item, node: NodeId, frame: Frame) -> Answers:
    """``base[key]``."""
    answers: Answers = []
    for a in walk.resolve(value.base, frame):
        for key in walk.resolve(value.key, a.frame):
            if isinstance(key.value, Constant):
                answers.extend(walk.item(a.value, key.value.value, key.frame, a.path))
            else:
                answers.extend(_unknown_key(walk, a.value, key, node))
    return answers


def _under_member(walk: Walk, table: Table, wanted: Member, frame: Frame) -> Answers:
    """Elements under a member of an enumeration; keys that may be it count as well."""
    answers: Answers = []
    for key_operand, operand in table.more:
        keys = [k.value for k in walk.argument(key_operand, frame)]
        if keys == [wanted]:
            return walk.argument(operand, frame)
        if wanted in keys or not all(isinstance(k, Member) for k in keys):
            answers.extend(walk.argument(operand, frame))
    return [*answers, Answer(Unknown("element"), None, frame)]


def _unknown_key(walk: Walk, value: Value, key: Answer, node: NodeId) -> Answers:
    """Any element, when the key is not a known constant."""
    frame = key.frame
    match value:
        case Table() if isinstance(key.value, Member) and not value.entries:
            return _under_member(walk, value, key.value, frame)
        case Table():
            found = [
                a for _, operand in _all_entries(walk, value, frame)
                for a in walk.argument(operand, frame)
            ]
            found += [a for _, operand in value.more for a in walk.argument(operand, frame)]
            return [*found, Answer(Unknown("element"), None, frame)]
        case Display():
            return [*walk.iterate(value, frame, None), Answer(Unknown("element"), None, frame)]
        case Instance():
            return _dunder_item(walk, value, Given(key.value, key.path), frame)
        case External() | Class():
            return [Answer(value, None, frame)]
        case _:
            return [Answer(Unknown("element"), None, frame)]


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
        case Produced(kind) | External(kind) | Record(kind) if _has_items(walk, kind):
            getter = Method(value, "__getitem__")
            arguments = Arguments((Given(Constant.of(key)),), star_at=1)
            site = NodeRef(frame.scope, NodeId(0))
            return walk.apply(getter, arguments, site, frame, path)
        case Record(kind="namedtuple", fields=fields) if isinstance(key, int):
            if -len(fields) <= key < len(fields):
                return walk.argument(fields[key][1], frame)
            return []
        case Record(fields=fields):
            found = [o for name, o in fields if name == key]
            return walk.argument(found[-1], frame) if found else _no_item(frame)
        case Constant(value=str() | bytes() as text) if isinstance(key, int):
            if -len(text) <= key < len(text):
                return [Answer(Constant.of(text[key]), path, frame)]
            return []
        case Instance():
            ordered = listed(walk, value, frame)
            if ordered is not None and isinstance(key, int):
                return walk.argument(ordered[key], frame) if key < len(ordered) else []
            return _dunder_item(walk, value, Given(Constant.of(key)), frame)
        case Class() if classes.is_enumeration(walk, value) and isinstance(key, str):
            return walk.attribute(value, key, frame, path)
        case Class() | External(path="typing.Generic"):
            return [Answer(value, path, frame)]
        case _:
            return _no_item(frame)


def _has_items(walk: Walk, kind: str) -> bool:
    return walk.library.method(kind, "__getitem__") is not None


def _no_item(frame: Frame) -> Answers:
    return [Answer(Unknown("element"), None, frame)]


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


def _table_item(walk: Walk, value: Table, key: Literal, frame: Frame) -> Answers:
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
                answers.append(Answer(Unknown("element"), None, frame))
    for key_operand, operand in value.more:
        for k in walk.argument(key_operand, frame):
            if not isinstance(k.value, Constant) or same_key(k.value.value, key):
                answers.extend(walk.argument(operand, k.frame))
    if value.default is not None and not answers:
        for a in walk.argument(value.default, frame):
            site = NodeRef(frame.scope, NodeId(0))
            answers.extend(walk.apply(a.value, Arguments(), site, a.frame, a.path))
    if value.open_ended and not answers:
        answers.append(Answer(Unknown("element"), None, frame))
    return answers


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


def iterate(walk: Walk, value: Value, frame: Frame, path: Path | None) -> Answers:
    """The elements of a value, as alternatives."""
    ordered = None if isinstance(value, Generator) else listed(walk, value, frame)
    if ordered is not None:
        return [a for operand in ordered[:WIDTH] for a in walk.argument(operand, frame)]
    match value:
        case Display():
            operands = [*value.items, *value.more]
            if value.source is not None:
                operands.append(ElementOf(value.source))
            return [a for operand in operands for a in walk.argument(operand, frame)]
        case Table():
            keys: list[Operand] = [Given(Constant.of(k)) for k, _ in _all_entries(walk, value, frame)]
            keys += [k for k, _ in value.more]
            found = [a for operand in keys for a in walk.argument(operand, frame)]
            return [*found, Answer(Unknown("key"), None, frame)] if value.open_ended else found
        case Generator():
            entered = resume(walk, value.frame, frame)
            scope = walk.scope(entered.scope)
            return [
                Answer(a.value, a.path, frame)
                for node in scope.yields
                for a in walk.resolve(node, entered)
            ]
        case Instance():
            return _iterated_instance(walk, value, frame)
        case _:
            return [Answer(Unknown("element"), None, frame)]


def _iterated_instance(walk: Walk, value: Instance, frame: Frame) -> Answers:
    site = value.site or value.type.definition
    answers: Answers = []
    for a in walk.attribute(value, "__iter__", frame, None):
        for b in walk.apply(a.value, Arguments(), site, a.frame, None):
            if isinstance(b.value, Instance):
                for c in walk.attribute(b.value, "__next__", b.frame, None):
                    answers.extend(walk.apply(c.value, Arguments(), site, c.frame, None))
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
        returned = walk.library.elements.get(value.path, ())
        if -len(returned) <= index < len(returned):
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
    """``base[lower:upper:step]``."""
    answers: Answers = []
    for a in walk.resolve(value.base, frame):
        bounds = [_bound(walk, each, a.frame) for each in (value.lower, value.upper, value.step)]
        if any(b is NotImplemented for b in bounds):
            kind = a.value.kind if isinstance(a.value, Display) else "list"
            rest = Display(kind, (), (ElementOf(Given(a.value, a.path)),))
            unknown = isinstance(a.value, Constant) or not isinstance(a.value, Display)
            answers.append(Answer(Unknown("slice") if unknown else rest, None, a.frame))
            continue
        window = slice(*bounds)
        answers.extend(_sliced(walk, a, window))
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


def _bound(walk: Walk, node: NodeId, frame: Frame) -> object:
    if node == NONE:
        return None
    found = walk.resolve(node, frame)
    value = found[0].value if len(found) == 1 else None
    if isinstance(value, Constant) and (value.value is None or isinstance(value.value, int)):
        return value.value
    return NotImplemented


def comprehension(walk: Walk, value: v.Comprehension, node: NodeId, frame: Frame) -> Answers:
    """A comprehension: element by element where the sources are known, else in bulk."""
    rounds = _rounds(walk, value, frame)
    if value.kind == "dict":
        table = Table(open_ended=rounds is None)
        for f in rounds or [frame]:
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
        return [Answer(Display(kind, (), (Ref(value.element, frame),)), None, frame)]
    items = tuple(Ref(value.element, f) for f in rounds)
    return [Answer(Display(kind, items), None, frame)]


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
