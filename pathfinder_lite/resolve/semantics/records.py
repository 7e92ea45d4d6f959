"""Objects that are nothing but their fields."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import classes, containers, fold
from pathfinder_lite.resolve.operands import given, operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Class,
    Constant,
    Display,
    ElementOf,
    External,
    Given,
    Instance,
    ItemOf,
    Operand,
    Partial,
    Record,
    Stored,
    Table,
    Unknown,
)
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk


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
    """The fields of an object as a dict, or what else the row returns: ``tuple``, ``names``."""
    subjects = operand_answers(walk, request.arguments, 0, request.frame)
    if request.receiver is not None:
        subjects = [Answer(request.receiver, None, request.frame)]
    answers: Answers = []
    for a in subjects:
        fields = _fields(walk, a)
        if fields is None:
            answers.append(Answer(Unknown("fields"), None, a.frame))
        elif request.model.returns == "tuple":
            items = tuple(operand for _, operand in fields)
            answers.append(Answer(Display("tuple", items), None, a.frame))
        elif request.model.returns == "names":
            names = tuple(Given(_described(name)) for name, _ in fields)
            answers.append(Answer(Display("tuple", names), None, a.frame))
        else:
            answers.append(Answer(Table(tuple(fields)), None, a.frame))
    return answers


def _fields(walk: Walk, a: Answer) -> list[tuple[str, Operand]] | None:
    """The fields of an object, by name and in order; None when it is no such object."""
    match a.value:
        case Record(fields=fields):
            return list(fields)
        case Instance(type=type_):
            found: list[tuple[str, Operand]] = []
            for name in classes.field_names(walk, type_):
                values = walk.attribute(a.value, name, a.frame, None)
                held = tuple(Given(b.value, b.path) for b in values)
                one = held[0] if len(held) == 1 else ElementOf(Given(Display("list", (), held)))
                found.append((name, one))
            return found
        case Class():
            return [(n, Given(Unknown("field"))) for n in classes.field_names(walk, a.value)]
        case _:
            return None


def _described(name: str) -> Record:
    return Record("dataclasses.Field", (("name", Given(Constant.of(name))),), open_ended=True)


HANDLERS: dict[str, Handler] = {
    "as-table": _as_table,
    "named-record": _named_record,
    "record": _record,
    "record-class": _record_class,
    "replaced": _replaced,
}
