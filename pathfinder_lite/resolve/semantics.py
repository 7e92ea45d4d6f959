"""Behaviours that model rows name: how builtins and their kin compute their result.

A handler takes a request and answers like any other part of the walk. Which library name has
which behaviour is in the tables; no handler knows a library.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from pathfinder_lite.facts import values as v
from pathfinder_lite.models.library import FunctionModel
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import classes, containers, fold
from pathfinder_lite.resolve.limits import DISPLAY_ITEMS
from pathfinder_lite.resolve.operands import combinations, given, operand_answers
from pathfinder_lite.resolve.options import option_handlers
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Bound,
    Class,
    Constant,
    Descriptor,
    Display,
    ElementOf,
    External,
    Frame,
    Function,
    Given,
    Instance,
    ItemOf,
    Lazy,
    Member,
    Module,
    NodeRef,
    Operand,
    Partial,
    Produced,
    Record,
    Ref,
    Stored,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.pure import PURE_FUNCTIONS
from pathfinder_lite.resolve.requests import Request, arguments_of_site
from pathfinder_lite.resolve.walk import Answers, Walk

__all__ = ["HANDLERS", "Request", "arguments_of_site", "ordered"]

_IDENTITY = External("<identity>")
_CALLABLE = (Function, Class, Bound, Partial, Descriptor)


def _decorator(walk: Walk, request: Request) -> Answers:
    """``@d`` and ``@d(...)`` that hand back what they decorate."""
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        value = a.value if isinstance(a.value, _CALLABLE) else _IDENTITY
        answers.append(Answer(value, a.path, a.frame))
    return answers or [Answer(_IDENTITY, None, request.frame)]


def _decorator_factory(walk: Walk, request: Request) -> Answers:
    return [Answer(_IDENTITY, None, request.frame)]


def _descriptor(walk: Walk, request: Request) -> Answers:
    kind = request.model.returns
    return [
        Answer(Descriptor(kind, a.value), a.path, a.frame)
        for a in operand_answers(walk, request.arguments, 0, request.frame)
    ]


def _partial(walk: Walk, request: Request) -> Answers:
    held = request.arguments
    if not held.positional:
        return [Answer(Unknown("partial"), None, request.frame)]
    rest = binding.fixed(
        replace(held, positional=held.positional[1:], star_at=max(0, held.star_at - 1)),
        request.frame,
    )
    return [
        Answer(Partial(a.value, rest), a.path, a.frame)
        for a in walk.argument(held.positional[0], request.frame)
    ]


def _pure(walk: Walk, request: Request) -> Answers:
    """A function without effects, computed on constants by the function itself."""
    unknown = Answer(Unknown(f"result of {request.name}"), None, request.frame)
    states = combinations(walk, request.arguments, request.frame)
    function = PURE_FUNCTIONS.get(request.name)
    if states is None or function is None:
        return [unknown]
    answers: Answers = []
    for positional, keywords, f in states:
        values = [fold.python_value(walk, a.value, a.frame) for a in positional]
        named = {k: fold.python_value(walk, a.value, a.frame) for k, a in keywords.items()}
        path = next((a.path for a in (*positional, *keywords.values()) if a.path), None)
        if any(each is NotImplemented for each in (*values, *named.values())):
            answers.append(unknown._replace(frame=f))
            continue
        answers.append(Answer(_run(function, values, named), path, f))
    return answers


def _run(function: Callable[..., Any], values: list[Any], named: dict[str, Any]) -> Value:
    try:
        return fold.from_python(function(*values, **named))
    except (TypeError, ValueError, LookupError, ArithmeticError, AttributeError, SyntaxError):
        return Unknown("computed")


def _text(walk: Walk, request: Request) -> Answers:
    if len(request.arguments.positional) > 1:
        return _pure(walk, request)
    found = given(walk, request.arguments, 0, "object", request.frame)
    if found is None:
        return [Answer(Constant.of(""), None, request.frame)]
    return [Answer(fold.text_of(walk, a), a.path, a.frame) for a in found]


def _truth(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        truth = walk.truth(a.value)
        value: Value = Unknown("bool") if truth is None else Constant.of(truth)
        answers.append(Answer(value, None, a.frame))
    return answers or [Answer(Constant.of(False), None, request.frame)]


def _length(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        value: Value = Typed("builtins.int") if items is None else Constant.of(len(items))
        if isinstance(a.value, Constant) and isinstance(a.value.value, str | bytes):
            value = Constant.of(len(a.value.value))
        answers.append(Answer(value, None, a.frame))
    return answers


def _collection(walk: Walk, request: Request) -> Answers:
    """``list(x)`` and the like; the kind is what the row returns."""
    kind = request.model.returns
    found = operand_answers(walk, request.arguments, 0, request.frame)
    if not request.arguments.positional and not request.arguments.star:
        return [Answer(Display(kind), None, request.frame)]
    answers: Answers = []
    for a in found:
        items = containers.listed(walk, a.value, a.frame)
        if items is not None:
            if kind in ("set", "frozenset"):
                items = _distinct(walk, items, a.frame)
            answers.append(Answer(Display(kind, items), a.path, a.frame))
        else:
            more: tuple[Operand, ...] = (ElementOf(Given(a.value, a.path)),)
            answers.append(Answer(Display(kind, (), more), a.path, a.frame))
    return answers


def _distinct(walk: Walk, items: tuple[Operand, ...], frame: Frame) -> tuple[Operand, ...]:
    kept: dict[object, Operand] = {}
    for operand in items:
        values = tuple(a.value for a in walk.argument(operand, frame))
        kept.setdefault(values, operand)
    return tuple(kept.values())


def _mapping(walk: Walk, request: Request) -> Answers:
    """``dict(...)`` and its kin."""
    arguments, frame = request.arguments, request.frame
    kind = request.model.returns or "dict"
    states: list[tuple[Table, Frame]] = [(Table(kind=kind), frame)]
    for operand in (*arguments.positional, *arguments.double_star):
        grown = []
        for table, f in states:
            for a in walk.argument(operand, f):
                source = Given(a.value, a.path)
                grown.append((containers.updated(walk, table, a.value, source, a.frame), a.frame))
        states = grown
    answers = []
    for table, f in states:
        for keyword, operand in arguments.keywords:
            table = containers.with_entry(table, keyword, binding.pin(operand, frame))
        answers.append(Answer(table, None, f))
    return answers


def _default_mapping(walk: Walk, request: Request) -> Answers:
    arguments = request.arguments
    factory = binding.positional_operand(arguments, 0)
    rest = replace(arguments, positional=arguments.positional[1:], star_at=0)
    made = _mapping(walk, replace(request, arguments=rest))
    default = None if factory is None else binding.pin(factory, request.frame)
    return [
        Answer(replace(a.value, default=default), a.path, a.frame)
        for a in made
        if isinstance(a.value, Table)
    ]


def _chained_mapping(walk: Walk, request: Request) -> Answers:
    sources = [binding.pin(o, request.frame) for o in reversed(request.arguments.positional)]
    plain = tuple(s for s in sources if isinstance(s, Lazy | Ref | Given))
    return [Answer(Table(kind="ChainMap", sources=plain), None, request.frame)]


def _key_table(walk: Walk, request: Request) -> Answers:
    """``dict.fromkeys(keys, value)``."""
    answers: Answers = []
    value: Operand | None = binding.positional_operand(request.arguments, 1)
    pinned = Given(Constant.of(None)) if value is None else binding.pin(value, request.frame)
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        table = Table(open_ended=items is None)
        for operand in items or ():
            for key in walk.argument(operand, a.frame):
                if isinstance(key.value, Constant):
                    table = containers.with_entry(table, key.value.value, pinned)
        answers.append(Answer(table, None, a.frame))
    return answers


def ordered(
    walk: Walk, value: Value, arguments: Arguments, frame: Frame
) -> Display | None:
    """The elements in sorted order, when they and their keys are constants; None otherwise."""
    items = containers.listed(walk, value, frame)
    if items is None:
        return None
    keyed = _keys(walk, items, arguments, frame)
    if keyed is None:
        return None
    reverse = given(walk, arguments, -1, "reverse", frame)
    backwards = reverse is not None and walk.truth(reverse[0].value) is True
    try:
        pairs = sorted(keyed, key=lambda pair: pair[0], reverse=backwards)
    except TypeError:
        return None
    return Display("list", tuple(operand for _, operand in pairs))


def _keys(
    walk: Walk, items: tuple[Operand, ...], arguments: Arguments, frame: Frame
) -> list[tuple[Any, Operand]] | None:
    function = given(walk, arguments, -1, "key", frame)
    keyed: list[tuple[Any, Operand]] = []
    for operand in items:
        found = walk.argument(operand, frame)
        if len(found) != 1:
            return None
        subject = found[0]
        if function is not None:
            call = Arguments((Given(subject.value, subject.path),), star_at=1)
            site = NodeRef(frame.scope, v.NodeId(0))
            found = walk.apply(function[0].value, call, site, frame, None)
            if len(found) != 1:
                return None
        value = fold.python_value(walk, found[0].value, found[0].frame)
        if value is NotImplemented:
            return None
        keyed.append((value, operand))
    return keyed


def _sorted(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        found = ordered(walk, a.value, request.arguments, a.frame)
        if found is None:
            found = Display("list", (), (ElementOf(Given(a.value, a.path)),))
        answers.append(Answer(found, a.path, a.frame))
    return answers


def _reversed(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        more: tuple[Operand, ...] = (ElementOf(Given(a.value, a.path)),)
        value = Display("list", (), more) if items is None else Display("list", items[::-1])
        answers.append(Answer(value, a.path, a.frame))
    return answers


def _extreme(walk: Walk, request: Request) -> Answers:
    """``min`` / ``max``: the row returns which end of the order."""
    arguments = request.arguments
    answers: Answers = []
    if len(arguments.positional) > 1:
        items = tuple(binding.pin(o, request.frame) for o in arguments.positional)
        subjects = [Answer(Display("list", items), None, request.frame)]
    else:
        subjects = operand_answers(walk, arguments, 0, request.frame)
    plain = Arguments(keywords=tuple(k for k in arguments.keywords if k[0] == "key"))
    for a in subjects:
        found = ordered(walk, a.value, plain, a.frame)
        if found is not None and found.items:
            end = found.items[0 if request.model.returns == "first" else -1]
            answers.extend(walk.argument(end, a.frame))
        else:
            answers.extend(walk.iterate(a.value, a.frame, a.path))
            answers.extend(given(walk, arguments, -1, "default", a.frame) or ())
    return answers


def _quantifier(walk: Walk, request: Request) -> Answers:
    """``any`` / ``all``: the row returns the truth that decides at once."""
    absorbing = request.model.returns == "any"
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        verdicts: set[bool | None] = {None} if items is None else set()
        for operand in items or ():
            truths = {walk.truth(b.value) for b in walk.argument(operand, a.frame)}
            verdicts.add(next(iter(truths)) if len(truths) == 1 else None)
        if absorbing in verdicts:
            value: Value = Constant.of(absorbing)
        else:
            value = Unknown("quantifier") if None in verdicts else Constant.of(not absorbing)
        answers.append(Answer(value, None, a.frame))
    return answers


def _zip(walk: Walk, request: Request) -> Answers:
    """Rows of several collections, or single ones that are not known in bulk."""
    columns: list[tuple[Operand, ...]] = []
    frame = request.frame
    for operand in request.arguments.positional:
        found = walk.argument(operand, frame)
        items = containers.listed(walk, found[0].value, found[0].frame) if found else None
        if len(found) != 1 or items is None:
            rows: list[Operand] = []
            for each in request.arguments.positional:
                pinned = binding.pin(each, request.frame)
                if isinstance(pinned, Lazy | Ref | Given):
                    rows.append(ElementOf(pinned))
            more: tuple[Operand, ...] = (Given(Display("tuple", tuple(rows))),)
            return [Answer(Display("list", (), more), None, request.frame)]
        columns.append(items)
        frame = found[0].frame
    items = tuple(Given(Display("tuple", row)) for row in zip(*columns, strict=False))
    return [Answer(Display("list", items), None, frame)]


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
        for rows in _zip(walk, replace(request, arguments=rest, frame=f.frame)):
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
    answers: Answers = []
    default = given(walk, request.arguments, 1, "", request.frame) or []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        items = containers.listed(walk, a.value, a.frame)
        if isinstance(a.value, Instance):
            for b in walk.attribute(a.value, "__next__", a.frame, None):
                answers.extend(walk.apply(b.value, Arguments(), request.site, b.frame, None))
            continue
        if items is not None:
            answers.extend(walk.argument(items[0], a.frame) if items else default)
        else:
            answers.extend([*walk.iterate(a.value, a.frame, a.path), *default])
    return answers


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
    for operand in request.arguments.positional:
        found = walk.argument(operand, request.frame)
        parts = [
            each.value if isinstance(each.value, Display) else
            Display("list", containers.listed(walk, each.value, each.frame) or (), (
                () if containers.listed(walk, each.value, each.frame) is not None
                else (ElementOf(Given(each.value, each.path)),)
            ))
            for each in found
        ]
        if len(parts) == 1:
            display = fold.concatenated(walk, display, parts[0], request.frame)
        else:
            more = tuple(ElementOf(Given(part)) for part in parts)
            display = Display("list", (), (*display.items, *display.more, *more))
    return [Answer(display, None, request.frame)]


def _get_attribute(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    default = given(walk, request.arguments, 2, "", request.frame)
    for owner in operand_answers(walk, request.arguments, 0, request.frame):
        for key in operand_answers(walk, request.arguments, 1, owner.frame):
            if not (isinstance(key.value, Constant) and isinstance(key.value.value, str)):
                answers.append(Answer(Unknown("getattr"), None, key.frame))
                continue
            found = walk.attribute(owner.value, key.value.value, key.frame, owner.path)
            known = [a for a in found if not _is_missing(walk, a.value)]
            answers.extend(known)
            if default is not None and (not known or _is_loose(owner.value)):
                answers.extend(Answer(d.value, d.path, key.frame) for d in default)
            elif not known:
                answers.extend(found)
    return answers


def _is_missing(walk: Walk, value: Value) -> bool:
    """Whether an attribute lookup came to nothing that exists for sure."""
    return isinstance(value, Unknown) and value.reason.startswith(("field ", "class attribute "))


def _is_loose(value: Value) -> bool:
    return isinstance(value, Unknown | Typed | Produced)


def _has_attribute(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for owner in operand_answers(walk, request.arguments, 0, request.frame):
        for key in operand_answers(walk, request.arguments, 1, owner.frame):
            value: Value = Unknown("hasattr")
            if isinstance(key.value, Constant) and not _is_loose(owner.value):
                found = walk.attribute(owner.value, str(key.value.value), key.frame, None)
                missing = [_is_missing(walk, a.value) for a in found]
                if all(missing):
                    value = Constant.of(False)
                elif not any(isinstance(a.value, Unknown) for a in found):
                    value = Constant.of(True)
            answers.append(Answer(value, None, key.frame))
    return answers


def _type_of(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        match a.value:
            case Instance(type=type_) | Member(type=type_):
                value: Value = type_
            case Constant(type_name=kind):
                value = External(f"builtins.{kind}")
            case Produced(path):
                value = External(path)
            case _:
                value = Unknown("type")
        answers.append(Answer(value, None, a.frame))
    return answers


def _variables(walk: Walk, request: Request) -> Answers:
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        if isinstance(a.value, Record):
            answers.append(Answer(Table(a.value.fields, open_ended=a.value.open_ended), None, a.frame))
            continue
        names: list[str] = []
        if isinstance(a.value, Instance):
            names = _stored_names(a.value)
            names += classes.field_names(walk, a.value.type)
            names += _own_fields(walk, a.value)
        elif isinstance(a.value, Module):
            facts = walk.program.facts(a.value.index)
            names = sorted(facts.scopes[0].bindings) if facts else []
        elif isinstance(a.value, Class):
            names = sorted(walk.scope(a.value.scope).bindings)
        table = Table(open_ended=not names)
        for name in dict.fromkeys(names):
            found = walk.attribute(a.value, name, a.frame, None)
            if len(found) == 1:
                table = containers.with_entry(table, name, Given(found[0].value, found[0].path))
        answers.append(Answer(table, None, a.frame))
    return answers


def _stored_names(value: Instance) -> list[str]:
    found: set[str] = set()
    version = value.history
    while version is not None:
        if isinstance(version.event, Stored):
            found.add(version.event.name)
        version = version.earlier
    return sorted(found)


def _own_fields(walk: Walk, value: Instance) -> list[str]:
    found = []
    for type_ in walk.order(value.type):
        if isinstance(type_, Class):
            for node in walk.scope(type_.scope).bindings.values():
                shape = walk.scope(type_.scope).nodes[node]
                if isinstance(shape, v.FunctionRef):
                    facts = walk.program.facts(type_.scope.module)
                    assert facts is not None
                    stores = facts.scopes[shape.scope].attribute_stores
                    found += [store.name for store in stores]
    return sorted(set(found))


def _globals(walk: Walk, request: Request) -> Answers:
    facts = walk.program.facts(request.site.scope.module)
    table = Table()
    origin = walk.module_frame(request.site.scope.module)
    for name, node in sorted(facts.scopes[0].bindings.items()) if facts else ():
        table = containers.with_entry(table, name, Ref(node, origin))
    return [Answer(replace(table, open_ended=True), None, request.frame)]


def _record(walk: Walk, request: Request) -> Answers:
    """``SimpleNamespace(**fields)``."""
    fields = [(n, binding.pin(o, request.frame)) for n, o in request.arguments.keywords]
    frame, open_ended = request.frame, False
    for operand in (*request.arguments.double_star, *request.arguments.positional):
        for a in walk.argument(operand, frame)[:1]:
            keys = containers.listed(walk, a.value, a.frame)
            open_ended = open_ended or keys is None
            for key in keys or ():
                if isinstance(key, Given) and isinstance(key.value, Constant):
                    name = str(key.value.value)
                    fields.append((name, ItemOf(Given(a.value, a.path), key.value.value)))
            frame = a.frame
    return [Answer(Record(request.model.returns, tuple(fields), open_ended), None, frame)]


def _record_class(walk: Walk, request: Request) -> Answers:
    """``namedtuple(name, fields)``: a partial application of the record constructor."""
    answers: Answers = []
    for a in given(walk, request.arguments, 1, "field_names", request.frame) or ():
        value = fold.python_value(walk, a.value, a.frame)
        if isinstance(value, str):
            names = value.replace(",", " ").split()
        elif isinstance(value, list | tuple):
            names = [str(each[0]) if isinstance(each, tuple) else str(each) for each in value]
        else:
            answers.append(Answer(Unknown("namedtuple"), None, a.frame))
            continue
        defaults = given(walk, request.arguments, -1, "defaults", a.frame) or []
        held: list[tuple[str, Operand]] = [("\0fields", Given(fold.from_python(names)))]
        if defaults:
            held.append(("\0defaults", Given(defaults[0].value, defaults[0].path)))
        maker = Partial(External("<named-record>"), Arguments(keywords=tuple(held)))
        answers.append(Answer(maker, None, a.frame))
    return answers or [Answer(Unknown("namedtuple"), None, request.frame)]


def _named_record(walk: Walk, request: Request) -> Answers:
    keywords = dict(request.arguments.keywords)
    declared = keywords.pop("\0fields", None)
    defaults = keywords.pop("\0defaults", None)
    assert isinstance(declared, Given)
    names = fold.python_value(walk, declared.value, request.frame)
    arguments = replace(request.arguments, keywords=tuple(keywords.items()))
    fields: list[tuple[str, Operand]] = []
    filled: tuple[Operand, ...] = ()
    if isinstance(defaults, Given):
        filled = containers.listed(walk, defaults.value, request.frame) or ()
    for index, name in enumerate(names):
        operand = binding.positional_operand(arguments, index)
        operand = operand or binding.keyword_operand(arguments, name)
        if operand is None:
            at = index - (len(names) - len(filled))
            operand = filled[at] if 0 <= at < len(filled) else Given(Unknown("field"))
        fields.append((name, binding.pin(operand, request.frame)))
    return [Answer(Record("namedtuple", tuple(fields)), None, request.frame)]


def _replaced(walk: Walk, request: Request) -> Answers:
    """``dataclasses.replace(object, **changes)`` and ``namedtuple._replace``."""
    arguments = request.arguments
    subjects = operand_answers(walk, arguments, 0, request.frame)
    if request.receiver is not None:
        subjects = [Answer(request.receiver, None, request.frame)]
    answers: Answers = []
    for a in subjects:
        value = a.value
        for name, operand in arguments.keywords:
            pinned = binding.pin(operand, request.frame)
            if isinstance(value, Instance):
                value = value.at(walk.frames.version(Stored(name, pinned), value.history))
            elif isinstance(value, Record):
                fields = tuple((n, pinned if n == name else o) for n, o in value.fields)
                value = replace(value, fields=fields)
        answers.append(Answer(value, a.path, a.frame))
    return answers


def _as_table(walk: Walk, request: Request) -> Answers:
    """``asdict`` and ``_asdict``: the fields of an object as a dict."""
    subjects = operand_answers(walk, request.arguments, 0, request.frame)
    if request.receiver is not None:
        subjects = [Answer(request.receiver, None, request.frame)]
    answers: Answers = []
    for a in subjects:
        if isinstance(a.value, Record):
            answers.append(Answer(Table(a.value.fields), None, a.frame))
        elif isinstance(a.value, Instance):
            table = Table()
            for name in classes.field_names(walk, a.value.type):
                for found in walk.attribute(a.value, name, a.frame, None)[:1]:
                    table = containers.with_entry(table, name, Given(found.value, found.path))
            answers.append(Answer(table, None, a.frame))
        else:
            answers.append(Answer(Unknown("asdict"), None, a.frame))
    return answers


def _module(walk: Walk, request: Request) -> Answers:
    """``importlib.import_module(name)``."""
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        value: Value = Unknown("module")
        if isinstance(a.value, Constant) and isinstance(a.value.value, str):
            dotted = a.value.value
            level = len(dotted) - len(dotted.lstrip("."))
            importer = request.site.scope.module
            if level:
                dotted = walk.program.absolute(importer, dotted.lstrip("."), level)
            index = walk.program.find(dotted, importer)
            value = Module(index) if index is not None else External(dotted)
        answers.append(Answer(value, None, a.frame))
    return answers


def _isinstance(walk: Walk, request: Request) -> Answers:
    from pathfinder_lite.resolve import conditions

    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        for b in operand_answers(walk, request.arguments, 1, a.frame):
            verdict = conditions.instance_check(walk, a.value, b.value, b.frame)
            value: Value = Unknown("isinstance") if verdict is None else Constant.of(verdict)
            answers.append(Answer(value, None, b.frame))
    return answers


def _getter(walk: Walk, request: Request) -> Answers:
    """``itemgetter(keys)`` / ``attrgetter(names)``: applied, the row says which."""
    made = request.receiver
    assert isinstance(made, Produced)
    if made.site is None or made.frame is None:
        return [Answer(Unknown("getter"), None, request.frame)]
    wanted = arguments_of_site(walk, made.site, made.frame)
    if wanted is None or len(wanted.positional) != 1:
        return [Answer(Unknown("getter"), None, request.frame)]
    answers: Answers = []
    for key in walk.argument(wanted.positional[0], made.frame):
        for a in operand_answers(walk, request.arguments, 0, request.frame):
            if not isinstance(key.value, Constant):
                answers.append(Answer(Unknown("getter"), None, a.frame))
            elif request.model.returns == "item":
                answers.extend(walk.item(a.value, key.value.value, a.frame, a.path))
            else:
                states = [a]
                for part in str(key.value.value).split("."):
                    states = [
                        c for b in states for c in walk.attribute(b.value, part, b.frame, b.path)
                    ]
                answers.extend(states)
    return answers


def _called(walk: Walk, request: Request) -> Answers:
    """A function that calls its callback and gives what that returns."""
    callback = request.model.callback
    assert callback is not None
    answers: Answers = []
    for f in given(walk, request.arguments, *callback.function, request.frame) or ():
        start = callback.rest_from
        rest = request.arguments.positional[start:] if start >= 0 else ()
        keywords = tuple(
            k for k in request.arguments.keywords if k[0] != callback.function[1]
        )
        arguments = Arguments(
            rest, keywords, request.arguments.star, len(rest), request.arguments.double_star
        )
        answers.extend(walk.apply(f.value, arguments, request.site, f.frame, f.path))
    return answers


def _awaited(walk: Walk, request: Request) -> Answers:
    """``asyncio.run(coroutine)``."""
    found = operand_answers(walk, request.arguments, 0, request.frame)
    return [b for a in found for b in walk.awaited(a)]


def _gathered(walk: Walk, request: Request) -> Answers:
    """``asyncio.gather(*coroutines)``: their results in order."""
    items: list[Operand] = []
    for operand in request.arguments.positional:
        found = [b for a in walk.argument(operand, request.frame) for b in walk.awaited(a)]
        if len(found) == 1:
            items.append(Given(found[0].value, found[0].path))
        else:
            held = Display("list", (), tuple(Given(a.value, a.path) for a in found))
            items.append(ElementOf(Given(held)))
    more: list[Operand] = []
    for star in request.arguments.star:
        for a in walk.argument(star, request.frame):
            listed = containers.listed(walk, a.value, a.frame)
            for element in listed or ():
                for c in walk.argument(element, a.frame):
                    done = walk.awaited(c)
                    if len(done) == 1:
                        items.append(Given(done[0].value, done[0].path))
            if listed is None:
                for c in walk.iterate(a.value, a.frame, a.path):
                    more.extend(Given(b.value, b.path) for b in walk.awaited(c))
    return [Answer(Display("list", tuple(items), tuple(more)), None, request.frame)]


def _receiver(walk: Walk, request: Request) -> Answers:
    """A method that gives its own object."""
    assert request.receiver is not None
    return [Answer(request.receiver, None, request.frame)]


def _dynamic_class(walk: Walk, request: Request) -> Answers:
    if len(request.arguments.positional) == 1:
        return _type_of(walk, request)
    return [Answer(Unknown("type()"), None, request.frame)]


HANDLERS: dict[str, Callable[[Walk, Request], Answers]] = {
    "any-all": _quantifier,
    "as-table": _as_table,
    "awaited": _awaited,
    "called": _called,
    "chained": _chained,
    "chained-mapping": _chained_mapping,
    "collection": _collection,
    "decorator": _decorator,
    "decorator-factory": _decorator_factory,
    "default-mapping": _default_mapping,
    "descriptor": _descriptor,
    "enumerate": _enumerate,
    "extreme": _extreme,
    "filter": _filtered,
    "gathered": _gathered,
    "get-attribute": _get_attribute,
    "getter": _getter,
    "globals": _globals,
    "has-attribute": _has_attribute,
    "is-instance": _isinstance,
    "iterator": _iterator,
    "key-table": _key_table,
    "length": _length,
    "map": _applied,
    "mapping": _mapping,
    "module": _module,
    "named-record": _named_record,
    "next": _next,
    "partial": _partial,
    "pure": _pure,
    "range": _range,
    "receiver": _receiver,
    "record": _record,
    "record-class": _record_class,
    "replaced": _replaced,
    "reversed": _reversed,
    "sorted": _sorted,
    "text": _text,
    "truth": _truth,
    "type": _dynamic_class,
    "variables": _variables,
    "zip": _zip,
    **option_handlers(),
}
