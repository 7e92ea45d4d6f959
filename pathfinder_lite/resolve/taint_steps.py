"""Taint steps: operations whose result is tainted when an operand is.

What keeps a value as it is (assignment, fields, containers, calls of project functions) needs no
step here: a tainted value goes through it like any other. The steps are for what makes a new
value: text building, arithmetic, and calls whose result the model rows leave open.
"""

from __future__ import annotations

from collections.abc import Callable

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, RECEIVER, Node, NodeId
from pathfinder_lite.resolve import restored, text_escapes
from pathfinder_lite.resolve.library import owner_types
from pathfinder_lite.resolve.object_exits import exits
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Bound,
    Class,
    Constant,
    Descriptor,
    Display,
    External,
    Frame,
    Function,
    Given,
    Instance,
    Lazy,
    Method,
    NodeRef,
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
from pathfinder_lite.resolve.taint_parts import is_open, tainted_by, within
from pathfinder_lite.resolve.walk import Answers, Walk, hop

_OF_ALL_ENTRIES = frozenset({"copy", "items", "keys", "popitem", "values"})
_DICTS = frozenset({"builtins.dict", "collections.OrderedDict", "collections.UserDict"})


def _binary(walk: Walk, shape: v.Binary, node: NodeId, frame: Frame, answers: Answers) -> Answers:
    found = _built(walk, [shape.left, shape.right], node, frame, answers)
    if shape.operator == "%" and any(is_open(a) for a in answers):
        found += text_escapes.shown(walk, shape.right, frame)
    return found


def _built(
    walk: Walk, operands: list[NodeId], node: NodeId, frame: Frame, answers: Answers
) -> Answers:
    """A text or number made of operands, where the result is not known."""
    if answers and not any(is_open(a) for a in answers):
        return answers
    found = tainted_by(walk, operands, node, frame, "built")
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
    return answers + tainted_by(walk, [shape.operand], node, frame, "built")


def _format(walk: Walk, shape: v.Format, node: NodeId, frame: Frame, answers: Answers) -> Answers:
    parts = text_escapes.unescaped(walk, shape.parts, frame)
    return _built(walk, parts, node, frame, answers)


def _formatted(
    walk: Walk, shape: v.Formatted, node: NodeId, frame: Frame, answers: Answers
) -> Answers:
    if answers and not any(is_open(a) for a in answers):
        return answers
    return answers + tainted_by(walk, [shape.value, shape.spec], node, frame, "via")


def _slice(walk: Walk, shape: v.Slice, node: NodeId, frame: Frame, answers: Answers) -> Answers:
    if text_escapes.is_constant_start(walk, shape, frame):
        return answers
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
        return [
            a._replace(value=Unknown("clean")) if _is_receivers(walk, shape, a, frame) else a
            for a in answers
        ]
    if name in _OF_ALL_ENTRIES:
        callees = walk.resolve(shape.callee, frame)
        answers = answers + _unpacked_into(walk, callees, node, frame)
    if answers and not any(is_open(a) for a in answers):
        return answers
    callees = walk.resolve(shape.callee, frame)
    answers = answers + restored.by_call(walk, shape, callees, node, frame)
    if not any(passes_on(walk, a.value) for a in callees):
        return answers
    operands = [*shape.positional, *(each for _, each in shape.keywords)]
    plain = [_unstarred(walk, each, frame) for each in operands]
    found = tainted_by(walk, plain, node, frame, "through", name in walk.library.taint.iterating)
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


def _unpacked_into(walk: Walk, callees: Answers, node: NodeId, frame: Frame) -> Answers:
    """What a dict holds of a tainted mapping that it was made from: ``f(**request.GET.dict())``."""
    return [
        Answer(b.value, hop(b.path, frame.scope, node, "part"), b.frame)
        for a in callees
        if isinstance(a.value, Method) and isinstance(a.value.receiver, Table)
        for source in a.value.receiver.sources
        for b in walk.argument(source, a.frame)
        if isinstance(b.value, Tainted)
    ]


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
    if all(isinstance(o, Lazy) for o in operands) or not passes_on(walk, callee):
        return []
    if known and not any(is_open(a) for a in known):
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


def passes_on(walk: Walk, callee: Value) -> bool:
    """Whether the result of calling a value may hold its arguments."""
    clean = walk.library.taint.clean
    match callee:
        case External(path):
            return path not in clean
        case Method(Class(), name):
            return name in walk.library.taint.making
        case Method(Display() | Table(), _):
            return False
        case Method(receiver, name):
            return not any(f"{owner}.{name}" in clean for owner in owner_types(walk, receiver))
        case Function() | Class() | Instance() | SuperObject() | Descriptor():
            return False
        case Bound(inner, _) | Partial(inner, _):
            return passes_on(walk, inner)
        case Constant() | Typed():
            return False
        case _:
            return True


def _affected(
    walk: Walk, shape: v.Affected, node: NodeId, frame: Frame, answers: Answers
) -> Answers:
    """An object that is no project object, after a call that keeps an argument in it."""
    call = walk.node(shape.call, frame)
    if not isinstance(call, v.Call) or not any(is_open(a) for a in answers):
        return answers
    stored: list[NodeId] = []
    if shape.slot == RECEIVER:
        if _method_name(walk, call, frame) in walk.library.taint.storing:
            stored = [*call.positional, *(each for _, each in call.keywords)]
    else:
        for a in walk.resolve(call.callee, frame):
            if isinstance(a.value, External):
                written, target = walk.library.taint.filling.get(a.value.path, ("", ""))
                if shape.slot == 0 and a.value.path in walk.library.taint.wrapping:
                    stored += _written_through(walk, shape.call, frame)
                if _is_at(call, shape.slot, target):
                    at = range(len(call.positional))
                    stored += [call.positional[i] for i in at if written in ("*", i)]
        answers = answers + _left_by_callee(walk, shape, frame, answers)
    plain = [_unstarred(walk, each, frame) for each in stored]
    return answers + tainted_by(walk, plain, node, frame, "stored")


def _left_by_callee(walk: Walk, shape: v.Affected, frame: Frame, answers: Answers) -> Answers:
    """What functions of the project put into a library's object that they are handed."""
    return [
        Answer(b.value, hop(b.path, frame.scope, shape.call, "stored"), frame)
        for a in answers
        if isinstance(a.value, Produced)
        for exit_, entered in exits(walk, a.value, shape.call, shape.slot, frame)
        if exit_ is not None and entered is not None
        for b in walk.resolve(exit_, entered)
        if isinstance(b.value, Tainted)
    ]


def _written_through(walk: Walk, made: NodeId, frame: Frame) -> list[NodeId]:
    """What the body writes, at any time, to an object that hands it on."""
    place = NodeRef(frame.scope, made)
    found: list[NodeId] = []
    nodes = walk.scope(frame.scope).nodes
    for call in nodes:
        method = nodes[call.callee] if isinstance(call, v.Call) else None
        if not isinstance(call, v.Call) or not isinstance(method, v.Attribute):
            continue
        if method.name in walk.library.taint.storing and any(
            isinstance(a.value, Produced) and a.value.site == place
            for a in walk.resolve(method.base, frame)
        ):
            found += [*call.positional, *(each for _, each in call.keywords)]
    return found


def _is_at(call: v.Call, slot: int, target: int | str) -> bool:
    """Whether an argument, counted over positions and then keywords, is the one named."""
    keyword = slot - len(call.positional)
    return slot == target or (keyword >= 0 and call.keywords[keyword][0] == target)


def _with_item(
    walk: Walk, shape: v.WithItem, node: NodeId, frame: Frame, answers: Answers
) -> Answers:
    """An unknown object after ``object[key] = value`` holds at least that."""
    if shape.value == NONE or not any(_takes_items(walk, a) for a in answers):
        return answers
    if not tainted_by(walk, [shape.value], node, frame, "stored"):
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


def _takes_items(walk: Walk, a: Answer) -> bool:
    """Whether an object is one of a library, or keeps its items as the dict it is derived from."""
    value = a.value
    if is_open(a) or isinstance(value, External):
        return True
    if not isinstance(value, Instance) or "__setitem__" in walk.members(value.type):
        return False
    return any(isinstance(c, External) and c.path in _DICTS for c in walk.order(value.type))


def _with_attribute(
    walk: Walk, shape: v.WithAttribute, node: NodeId, frame: Frame, answers: Answers
) -> Answers:
    """An unknown object after ``object.name = value`` has at least that field."""
    if shape.value == NONE or not any(is_open(a) for a in answers):
        return answers
    if not tainted_by(walk, [shape.value], node, frame, "stored"):
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
