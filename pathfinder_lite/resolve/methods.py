"""Methods of constants, containers and descriptors, called or applied in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers, fold, library
from pathfinder_lite.resolve.limits import TEXT_LENGTH
from pathfinder_lite.resolve.operands import combinations, operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Descriptor,
    Display,
    ElementOf,
    Frame,
    Given,
    ItemOf,
    Lazy,
    Method,
    NodeRef,
    Operand,
    Path,
    Table,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk

_PURE_METHODS = frozenset({
    "capitalize", "casefold", "center", "count", "decode", "encode", "endswith", "expandtabs",
    "find", "format", "format_map", "hex", "index", "isalnum", "isalpha", "isascii", "isdecimal",
    "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle",
    "isupper", "join", "ljust", "lower", "lstrip", "partition", "removeprefix", "removesuffix",
    "replace", "rfind", "rindex", "rjust", "rpartition", "rsplit", "rstrip", "split",
    "splitlines", "startswith", "strip", "swapcase", "title", "translate", "upper", "zfill",
    "bit_length", "is_integer", "conjugate",
})  # fmt: skip
_SHARED_DECORATORS = frozenset({"register", "setter", "getter", "deleter"})


def call(
    walk: Walk, method: Method, arguments: Arguments, site: NodeRef, frame: Frame, path: Path | None
) -> Answers:
    """A method call on a value that is no instance of a project class."""
    receiver, name = method.receiver, method.name
    match receiver:
        case Constant():
            return _on_constant(walk, receiver, name, arguments, frame, path)
        case Display():
            return _on_display(walk, receiver, name, arguments, frame)
        case Table():
            return _on_table(walk, receiver, name, arguments, frame)
        case Descriptor() if name in _SHARED_DECORATORS:
            return _on_descriptor(walk, receiver, name, arguments, frame)
        case _:
            return library.call_method(walk, method, arguments, site, frame, path)


def _on_descriptor(
    walk: Walk, receiver: Descriptor, name: str, arguments: Arguments, frame: Frame
) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, arguments, 0, frame):
        changed = replace(receiver, setter=a.value) if name == "setter" else receiver
        answers.append(Answer(changed, a.path, a.frame))
    return answers


def _on_constant(
    walk: Walk,
    receiver: Constant,
    name: str,
    arguments: Arguments,
    frame: Frame,
    path: Path | None,
) -> Answers:
    """Pure methods of str, bytes and numbers are computed."""
    unknown = [Answer(Unknown(f"{receiver.type_name}.{name}"), None, frame)]
    if name not in _PURE_METHODS or not hasattr(receiver.value, name):
        return unknown
    if name in ("format", "format_map"):
        return _format(walk, receiver, name, arguments, frame, path)
    states = combinations(walk, arguments, frame)
    if states is None:
        return unknown
    answers: Answers = []
    for positional, keywords, f in states:
        values = [fold.python_value(walk, a.value, a.frame) for a in positional]
        named = {k: fold.python_value(walk, a.value, a.frame) for k, a in keywords.items()}
        known = NotImplemented not in (*map(_identity, values), *map(_identity, named.values()))
        result: Value = Unknown(f"{receiver.type_name}.{name}")
        if known and not _too_wide(name, values):
            result = _computed(getattr(receiver.value, name), values, named)
        answers.append(Answer(result, path or _path(positional), f))
    return answers


def _identity(value: object) -> object:
    return NotImplemented if value is NotImplemented else None


def _path(positional: list[Answer]) -> Path | None:
    return next((a.path for a in positional if a.path is not None), None)


def _too_wide(name: str, values: list[object]) -> bool:
    return name in ("center", "ljust", "rjust", "zfill", "expandtabs") and any(
        isinstance(value, int) and value > TEXT_LENGTH for value in values
    )


def _computed(
    function: Callable[..., object], values: list[object], named: dict[str, object]
) -> Value:
    try:
        return fold.from_python(function(*values, **named))
    except (TypeError, ValueError, LookupError, ArithmeticError, AttributeError):
        return Unknown("computed")


def _format(
    walk: Walk,
    receiver: Constant,
    name: str,
    arguments: Arguments,
    frame: Frame,
    path: Path | None,
) -> Answers:
    states = combinations(walk, replace(arguments, double_star=()), frame)
    template = receiver.value
    unknown = Answer(Unknown("str.format"), None, frame)
    if states is None or not isinstance(template, str):
        return [unknown]
    answers: Answers = []
    for positional, keywords, f in states:
        extra: dict[str, object] = {}
        for operand in arguments.double_star:
            found = walk.argument(operand, f)
            value = fold.python_value(walk, found[0].value, f) if len(found) == 1 else None
            if isinstance(value, dict):
                extra.update(value)
        values = [_formattable(walk, a) for a in positional]
        named = {k: _formattable(walk, a) for k, a in keywords.items()} | extra
        try:
            if name == "format_map":
                text = template.format_map(values[0])  # type: ignore[arg-type]
            else:
                text = template.format(*values, **named)
        except (_NotKnown, TypeError, ValueError, LookupError, AttributeError):
            answers.append(unknown._replace(frame=f))
            continue
        origin = _path(positional) or _path(list(keywords.values())) or path
        answers.append(Answer(fold.constant_or_unknown(text), origin, f))
    return answers


class _NotKnown(Exception):
    """Formatting touched a value that is not known."""


class _Opaque:
    """Stands for a value that is not known; formatting it is refused."""

    def __format__(self, spec: str) -> str:
        raise _NotKnown

    def __str__(self) -> str:
        raise _NotKnown

    def __getattr__(self, name: str) -> object:
        raise _NotKnown


def _formattable(walk: Walk, a: Answer) -> object:
    value = fold.python_value(walk, a.value, a.frame)
    if value is not NotImplemented:
        return value
    text = fold.text_of(walk, a)
    return text.value if isinstance(text, Constant) else _Opaque()


def _on_display(
    walk: Walk, receiver: Display, name: str, arguments: Arguments, frame: Frame
) -> Answers:
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
                return [Answer(_computed(function, [value], {}), None, frame)]
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
        return [Answer(Display("set", (), more), None, frame)]
    answers: Answers = []
    for positional, _, f in states:
        others = [fold.python_value(walk, a.value, a.frame) for a in positional]
        if any(each is NotImplemented for each in others):
            answers.append(Answer(Unknown("set"), None, f))
        else:
            answers.append(Answer(_computed(getattr(set(own), name), others, {}), None, f))
    return answers


def _on_table(
    walk: Walk, receiver: Table, name: str, arguments: Arguments, frame: Frame
) -> Answers:
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
            return walk.iterate(pairs, frame, None)
        case _:
            return [Answer(Unknown(f"dict.{name}"), None, frame)]


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
        else:
            values = _view(walk, receiver, "values", key.frame)
            answers.extend(walk.iterate(values, key.frame, None))
        if has is not True and name != "__getitem__":
            default = operand_answers(walk, arguments, 1, key.frame)
            keyword = binding.keyword_operand(arguments, "default")
            if keyword is not None:
                default = walk.argument(keyword, key.frame)
            answers.extend(default or [Answer(Constant.of(None), None, key.frame)])
        if not known and not answers:
            answers.append(Answer(Unknown("element"), None, key.frame))
    return answers


def store_item(value: Value, key: Value, key_operand: Operand, operand: Operand | None) -> Value:
    """A container after ``value[key] = operand``; ``None`` deletes."""
    if isinstance(value, Table):
        if isinstance(key, Constant):
            return containers.with_entry(value, key.value, operand)
        if operand is None:
            return value
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
    if isinstance(value, Display):
        return _mutate_display(walk, a, value, name, arguments)
    if isinstance(value, Table):
        return [Answer(_mutate_table(walk, value, name, arguments, frame), a.path, frame)]
    return [a]


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
        case "append" | "add" | "put" | "put_nowait" if operand is not None:
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
        case "reverse" if ordered is not None:
            changed = Display(value.kind, ordered[::-1])
        case "sort":
            changed = library.sorted_display(walk, value, arguments, frame)
        case _:
            pass
    return [Answer(changed, a.path, frame)]


def _appended(
    value: Display, ordered: tuple[Operand, ...] | None, operand: Operand
) -> Display:
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
    for other in walk.argument(operand, a.frame):
        added = containers.listed(walk, other.value, other.frame)
        own = containers.listed(walk, value, other.frame)
        if added is not None and own is not None:
            items = (*added[::-1], *own) if name == "extendleft" else (*own, *added)
            answers.append(Answer(Display(value.kind, items), a.path, other.frame))
        else:
            added_later = ElementOf(Given(other.value, None))
            more = tuple(dict.fromkeys((*value.more, added_later)))
            answers.append(Answer(replace(value, more=more), a.path, other.frame))
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


def _mutate_table(
    walk: Walk, value: Table, name: str, arguments: Arguments, frame: Frame
) -> Table:
    match name:
        case "clear":
            return Table(kind=value.kind, default=value.default)
        case "update":
            return _updated(walk, value, arguments, frame)
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
                if isinstance(other.value, Table):
                    more = [(Given(Constant.of(k)), o) for k, o in other.value.entries]
                    value = replace(value, more=(*value.more, *more))
    for name, operand in arguments.keywords:
        value = containers.with_entry(value, name, binding.pin(operand, frame))
    return value


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
