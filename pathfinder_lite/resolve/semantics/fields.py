"""Library objects that are known by their fields: futures, variables, declared fields, options."""

from __future__ import annotations

from pathfinder_lite.resolve import containers, fold
from pathfinder_lite.resolve.operands import combinations, given
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Display,
    ElementOf,
    Given,
    Method,
    Operand,
    Produced,
    Record,
    Table,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import Handler, Request, arguments_of_site
from pathfinder_lite.resolve.walk import Answers, Walk


def _holder(walk: Walk, request: Request) -> Answers:
    """An object that holds one value, if it is given one; the row returns ``type:field``."""
    kind, _, name = request.model.returns.partition(":")
    fields: tuple[tuple[str, Operand], ...] = ()
    for position, keyword in request.model.alternatives:
        found = given(walk, request.arguments, position, keyword, request.frame)
        if found is not None:
            held = Display("list", (), tuple(Given(a.value, a.path) for a in found))
            operand = held.more[0] if len(held.more) == 1 else ElementOf(Given(held))
            fields = ((name, operand),)
    return [Answer(Record(kind, fields), None, request.frame)]


def _field(walk: Walk, request: Request) -> Answers:
    """A method that gives a field of its object, or the default it is handed."""
    receiver, wanted = request.receiver, request.model.returns
    if isinstance(receiver, Record):
        for name, operand in receiver.fields:
            if name == wanted:
                return walk.argument(operand, request.frame)
    for position, keyword in request.model.alternatives:
        found = given(walk, request.arguments, position, keyword, request.frame)
        if found is not None:
            return found
    return [Answer(Unknown(f"field {wanted}"), None, request.frame)]


def _token(walk: Walk, request: Request) -> Answers:
    """What setting a context variable gives: an object that remembers the old value."""
    fields: tuple[tuple[str, Operand], ...] = ()
    if isinstance(request.receiver, Record):
        fields = tuple(("old_value", operand) for _, operand in request.receiver.fields)
    return [Answer(Record(request.model.returns, fields), None, request.frame)]


def _in_place(walk: Walk, request: Request) -> Answers:
    """A method that answers as a method of builtin containers does; the row returns its name."""
    receiver = request.receiver
    if not isinstance(receiver, Display | Table):
        return [Answer(Unknown(f"result of {request.name}"), None, request.frame)]
    plain: Value = Table(
        receiver.entries, receiver.more, "dict", receiver.default, receiver.open_ended,
        receiver.sources,
    ) if isinstance(receiver, Table) else Display(
        "list", receiver.items, receiver.more, receiver.source
    )  # fmt: skip
    method = Method(plain, request.model.returns)
    arguments = request.arguments if isinstance(receiver, Table) else Arguments()
    return walk.apply(method, arguments, request.site, request.frame, None)


def _declared_field(walk: Walk, request: Request) -> Answers:
    """The default of a declared field: given, or made by the factory the row's callback names."""
    made, unknown = request.receiver, [Answer(Unknown("field default"), None, request.frame)]
    if not isinstance(made, Produced) or made.site is None or made.frame is None:
        return unknown
    arguments = arguments_of_site(walk, made.site, made.frame)
    if arguments is None:
        return unknown
    for position, keyword in request.model.alternatives:
        default = given(walk, arguments, position, keyword, made.frame)
        if default is not None:
            return [Answer(a.value, a.path, request.frame) for a in default]
    callback = request.model.callback
    if callback is None:
        return unknown
    answers: Answers = []
    for a in given(walk, arguments, *callback.function, made.frame) or ():
        found = walk.apply(a.value, Arguments(), made.site, a.frame, None)
        answers.extend(Answer(b.value, b.path, request.frame) for b in found)
    return answers or unknown


def _counted(walk: Walk, request: Request) -> Answers:
    """``Counter.most_common``: keys and counts, the most frequent first."""
    counts = fold.python_value(walk, request.receiver or Unknown(""), request.frame)
    limit = _constant_argument(walk, request, 0, "n")
    if not isinstance(counts, dict) or not all(isinstance(n, int) for n in counts.values()):
        return [Answer(Unknown("most_common"), None, request.frame)]
    rows = sorted(counts.items(), key=lambda row: row[1], reverse=True)
    kept = rows[: limit if isinstance(limit, int) else None]
    return [Answer(fold.from_python(kept), None, request.frame)]


def _counter(walk: Walk, request: Request) -> Answers:
    """``Counter(iterable)``: constant elements counted."""
    states = combinations(walk, request.arguments, request.frame) or []
    answers: Answers = []
    for positional, _, frame in states:
        source = fold.python_value(walk, positional[0].value, frame) if positional else ()
        table = Table(kind=request.model.returns, open_ended=source is NotImplemented)
        counts: dict[object, int] = {}
        for each in () if source is NotImplemented else source:
            counts[each] = counts.get(each, 0) + 1
        if isinstance(source, dict):
            counts = dict(source)
        for key, count in counts.items():
            value = fold.from_python(key)
            if isinstance(value, Constant):
                table = containers.with_entry(table, value.value, Given(Constant.of(count)))
        answers.append(Answer(table, None, frame))
    unknown = Table(kind=request.model.returns, open_ended=True)
    return answers or [Answer(unknown, None, request.frame)]


def _constant_argument(walk: Walk, request: Request, position: int, keyword: str) -> object:
    found = given(walk, request.arguments, position, keyword, request.frame) or []
    one = found[0].value if len(found) == 1 else None
    return one.value if isinstance(one, Constant) else None


HANDLERS: dict[str, Handler] = {
    "counter": _counter,
    "declared-field": _declared_field,
    "field": _field,
    "holder": _holder,
    "in-place": _in_place,
    "most-common": _counted,
    "token": _token,
}
