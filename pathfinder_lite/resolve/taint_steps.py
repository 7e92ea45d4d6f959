"""Taint steps: operations whose result is tainted when an operand is.

What keeps a value as it is (assignment, fields, containers, calls of project functions) needs no
step here: a tainted value goes through it like any other. The steps are for what makes a new
value: text building, arithmetic, and calls whose result the model rows leave open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, RECEIVER, Node, NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import exceptions
from pathfinder_lite.resolve.library import owner_types
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
    Generator,
    Given,
    Instance,
    Lazy,
    Method,
    NodeRef,
    Operand,
    Partial,
    Produced,
    Record,
    Ref,
    SuperObject,
    Table,
    Tainted,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk, hop

_NESTED = 4
"""Levels of containers in containers that are searched for a tainted element."""

_HARMLESS = frozenset(
    f"builtins.{name}" for name in ("bool", "int", "float", "complex", "NoneType")
)


def within(walk: Walk, a: Answer, depth: int = _NESTED) -> Iterator[Answer]:
    """The tainted values an answer is or holds."""
    value = a.value
    if isinstance(value, Tainted):
        yield a
        return
    if depth == 0:
        return
    for operand in _parts(walk, value, a.frame):
        for each in walk.argument(operand, a.frame):
            yield from within(walk, each, depth - 1)
    if isinstance(value, Generator):
        for each in walk.iterate(value, a.frame, a.path):
            yield from within(walk, each, depth - 1)


def _parts(walk: Walk, value: Value, frame: Frame) -> list[Operand]:
    match value:
        case Display(_, items, more, source):
            rest: list[Operand] = [] if source is None else [ElementOf(source)]
            return [*items, *more, *rest]
        case Table(entries=entries, more=more, sources=sources):
            found = [operand for _, operand in entries]
            for key, operand in more:
                found += [key, operand]
            return [*found, *sources]
        case Record(_, fields):
            return [operand for _, operand in fields]
        case Instance() if exceptions.is_exception(walk, value):
            return list(exceptions.arguments_of(walk, value))
        case Instance(arguments=arguments) if arguments is not None and _is_library(walk, value):
            given = (*arguments.positional, *(o for _, o in arguments.keywords))
            home = value.frame
            return [binding.pin(o, home) for o in given] if home is not None else []
        case _:
            return []


def _is_library(walk: Walk, value: Instance) -> bool:
    """Whether the object gets its text from a library base, such as an exception."""
    line = walk.order(value.type)
    return any(isinstance(c, External) and c.path != "builtins.object" for c in line)


def _from(
    walk: Walk, nodes: list[NodeId], node: NodeId, frame: Frame, note: str, iterated: bool = False
) -> Answers:
    """What the result of an operation is tainted by; of a dict that is iterated, its keys."""
    found: Answers = []
    for operand in nodes:
        if operand == NONE:
            continue
        for a in walk.resolve(operand, frame):
            keys = iterated and isinstance(a.value, Table)
            held = walk.iterate(a.value, a.frame, a.path) if keys else [a]
            for b in (c for each in held for c in within(walk, each)):
                found.append(Answer(b.value, hop(b.path, frame.scope, node, note), a.frame))
    return found


def _is_open(a: Answer) -> bool:
    """Whether an answer says too little to exclude that it holds an operand."""
    match a.value:
        case Unknown() | Produced():
            return True
        case Typed(name):
            return name not in _HARMLESS
        case Table(entries, more, _, _, open_ended):
            return open_ended and not entries and not more
        case _:
            return False


def _binary(walk: Walk, shape: v.Binary, node: NodeId, frame: Frame, answers: Answers) -> Answers:
    return _built(walk, [shape.left, shape.right], node, frame, answers)


def _built(
    walk: Walk, operands: list[NodeId], node: NodeId, frame: Frame, answers: Answers
) -> Answers:
    """A text or number made of operands, where the result is not known."""
    if answers and not any(_is_open(a) for a in answers):
        return answers
    found = _from(walk, operands, node, frame, "built")
    return [*(a for a in answers if not isinstance(a.value, Unknown)), *found] if found else answers


def _boolean(walk: Walk, shape: v.Boolean, node: NodeId, frame: Frame, answers: Answers) -> Answers:
    """What ``and`` gives of its earlier operands is empty."""
    if shape.operator == "or":
        return answers
    last = (frame.scope, shape.operands[-1])
    return [
        a
        for a in answers
        if not isinstance(a.value, Tainted) or (a.path and a.path.hop[:2] == last)
    ]


def _unary(walk: Walk, shape: v.Unary, node: NodeId, frame: Frame, answers: Answers) -> Answers:
    if shape.operator == "not":
        return answers
    return answers + _from(walk, [shape.operand], node, frame, "built")


def _format(walk: Walk, shape: v.Format, node: NodeId, frame: Frame, answers: Answers) -> Answers:
    return _built(walk, list(shape.parts), node, frame, answers)


def _formatted(
    walk: Walk, shape: v.Formatted, node: NodeId, frame: Frame, answers: Answers
) -> Answers:
    if answers and not any(_is_open(a) for a in answers):
        return answers
    return answers + _from(walk, [shape.value, shape.spec], node, frame, "via")


def _slice(walk: Walk, shape: v.Slice, node: NodeId, frame: Frame, answers: Answers) -> Answers:
    return answers + _direct(walk, shape.base, node, frame)


def _item(walk: Walk, shape: v.Item, node: NodeId, frame: Frame, answers: Answers) -> Answers:
    if any(isinstance(a.value, Tainted) for a in answers):
        return answers
    return answers + _direct(walk, shape.base, node, frame)


def _direct(walk: Walk, base: NodeId, node: NodeId, frame: Frame) -> Answers:
    if base == NONE:
        return []
    return [
        Answer(a.value, hop(a.path, frame.scope, node, "part"), a.frame)
        for a in walk.resolve(base, frame)
        if isinstance(a.value, Tainted)
    ]


def _call(walk: Walk, shape: v.Call, node: NodeId, frame: Frame, answers: Answers) -> Answers:
    """A call whose result is open is tainted by its arguments, unless it is listed as clean."""
    name = _method_name(walk, shape, frame)
    if name in walk.library.taint.clean_methods:
        return [a for a in answers if not _is_receivers(walk, shape, a, frame)]
    if answers and not any(_is_open(a) for a in answers):
        return answers
    callees = walk.resolve(shape.callee, frame)
    if not any(_passes_on(walk, a.value) for a in callees):
        return answers
    operands = [*shape.positional, *(each for _, each in shape.keywords)]
    plain = [_unstarred(walk, each, frame) for each in operands]
    found = _from(walk, plain, node, frame, "through", name in walk.library.taint.iterating)
    for a in callees:
        found += _held(walk, a, node, frame)
        if isinstance(a.value, Method) and isinstance(a.value.receiver, Record):
            owner = a._replace(value=a.value.receiver)
            found += [
                Answer(b.value, hop(b.path, frame.scope, node, "through"), a.frame)
                for b in within(walk, owner)
            ]
    found += _called_back(walk, plain, found, node, frame)
    return answers + found


def _called_back(
    walk: Walk, operands: list[NodeId], known: Answers, node: NodeId, frame: Frame
) -> Answers:
    """What project functions that a library call was handed give it, with what it holds."""
    found: Answers = []
    given = Given(known[0].value, known[0].path) if known else Given(Unknown("callback"))
    for operand in operands:
        for a in walk.resolve(operand, frame):
            function = a.value.function if isinstance(a.value, Bound) else a.value
            if not isinstance(function, Function):
                continue
            taken = len(walk.scope(function.scope).parameters) - isinstance(a.value, Bound)
            arguments = Arguments((given,) * taken, star_at=taken)
            for b in walk.apply(a.value, arguments, NodeRef(frame.scope, node), a.frame, a.path):
                found += within(walk, b)
    return found


def handed_by_library(
    walk: Walk,
    callee: External,
    arguments: Arguments,
    site: NodeRef,
    frame: Frame,
    known: Answers,
) -> Answers:
    """What a library function passes on that another one calls, as ``map`` does.

    Its operands are no expressions of the call's, so the step for calls does not see them.
    """
    operands = arguments.positional
    if all(isinstance(o, Lazy) for o in operands) or not _passes_on(walk, callee):
        return []
    if known and not any(_is_open(a) for a in known):
        return []
    return [
        Answer(b.value, hop(b.path, site.scope, site.node, "through"), a.frame)
        for operand in operands
        for a in walk.argument(operand, frame)
        for b in within(walk, a)
    ]


def _held(walk: Walk, callee: Answer, node: NodeId, frame: Frame) -> Answers:
    """What the arguments that a partial application already holds taint its result by."""
    if not isinstance(callee.value, Partial):
        return []
    held = callee.value.arguments
    return [
        Answer(c.value, hop(c.path, frame.scope, node, "through"), callee.frame)
        for operand in (*held.positional, *(each for _, each in held.keywords))
        for b in walk.argument(operand, callee.frame)
        for c in within(walk, b)
    ]


def _unstarred(walk: Walk, node: NodeId, frame: Frame) -> NodeId:
    shape = walk.node(node, frame)
    return shape.value if isinstance(shape, v.Star) else node


def _method_name(walk: Walk, shape: v.Call, frame: Frame) -> str:
    callee = walk.node(shape.callee, frame)
    return callee.name if isinstance(callee, v.Attribute) else ""


def _is_receivers(walk: Walk, shape: v.Call, a: Answer, frame: Frame) -> bool:
    """Whether a tainted answer is that of calling a method of a tainted object."""
    return isinstance(a.value, Tainted) and any(
        c.value == a.value for c in walk.resolve(shape.callee, frame)
    )


def _passes_on(walk: Walk, callee: Value) -> bool:
    """Whether the result of calling a value may hold its arguments."""
    clean = walk.library.taint.clean
    match callee:
        case External(path):
            return path not in clean
        case Method(Display() | Table() | Class(), _):
            return False
        case Method(receiver, name):
            return not any(f"{owner}.{name}" in clean for owner in owner_types(walk, receiver))
        case Function() | Class() | Instance() | SuperObject() | Descriptor():
            return False
        case Bound(inner, _) | Partial(inner, _):
            return _passes_on(walk, inner)
        case Constant() | Typed():
            return False
        case _:
            return True


def _affected(
    walk: Walk, shape: v.Affected, node: NodeId, frame: Frame, answers: Answers
) -> Answers:
    """An object that is no project object, after a call that keeps an argument in it."""
    call = walk.node(shape.call, frame)
    if not isinstance(call, v.Call) or not any(_is_open(a) for a in answers):
        return answers
    stored: list[NodeId] = []
    if shape.slot == RECEIVER:
        if _method_name(walk, call, frame) in walk.library.taint.storing:
            stored = [*call.positional, *(each for _, each in call.keywords)]
    else:
        for a in walk.resolve(call.callee, frame):
            if isinstance(a.value, External):
                pair = walk.library.taint.filling.get(a.value.path)
                if pair is not None and pair[1] == shape.slot and pair[0] < len(call.positional):
                    stored.append(call.positional[pair[0]])
    plain = [_unstarred(walk, each, frame) for each in stored]
    return answers + _from(walk, plain, node, frame, "stored")


def _with_item(
    walk: Walk, shape: v.WithItem, node: NodeId, frame: Frame, answers: Answers
) -> Answers:
    """An unknown object after ``object[key] = value`` holds at least that."""
    if shape.value == NONE or not any(_is_open(a) for a in answers):
        return answers
    if not _from(walk, [shape.value], node, frame, "stored"):
        return answers
    kept: Answers = []
    for key in walk.resolve(shape.key, frame):
        operand = Ref(shape.value, key.frame)
        if isinstance(key.value, Constant):
            table = Table(((key.value.value, operand),), open_ended=True)
        else:
            table = Table((), ((Ref(shape.key, key.frame), operand),), open_ended=True)
        kept.append(Answer(table, None, key.frame))
    return answers + kept


def _with_attribute(
    walk: Walk, shape: v.WithAttribute, node: NodeId, frame: Frame, answers: Answers
) -> Answers:
    """An unknown object after ``object.name = value`` has at least that field."""
    if shape.value == NONE or not any(_is_open(a) for a in answers):
        return answers
    if not _from(walk, [shape.value], node, frame, "stored"):
        return answers
    fields = ((shape.name, Ref(shape.value, frame)),)
    return [*answers, Answer(Record("object", fields, open_ended=True), None, frame)]


Step = Callable[..., Answers]

STEPS: dict[type[Node], Step] = {
    v.Binary: _binary,
    v.Boolean: _boolean,
    v.Unary: _unary,
    v.Format: _format,
    v.Formatted: _formatted,
    v.Slice: _slice,
    v.Item: _item,
    v.Call: _call,
    v.Affected: _affected,
    v.WithItem: _with_item,
    v.WithAttribute: _with_attribute,
}
"""What is added to the values of which kind of node."""
