"""Conditions: truth, comparisons, gates, and whether a path condition can hold.

A value that reaches a place must satisfy what was tested on the way. Where the test reads the
very node the value came through, the node is *pinned* to that value while the test is decided,
so `if host == "0.0.0.0": raise` rules the value out behind it.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import ALWAYS
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import classes, containers, fold
from pathfinder_lite.resolve.apply import enter, unwrapped
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
    Member,
    Method,
    Module,
    Namespace,
    NodeRef,
    Partial,
    Produced,
    Record,
    Ref,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk

_ALWAYS_TRUE = (
    Function, Class, Module, Namespace, Bound, Method, Partial, Descriptor, Member, Record,
)  # fmt: skip
_COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
_SENTINEL = "builtins.object"
_BUILTIN_TYPES: dict[str, type | tuple[type, ...]] = {
    "builtins.str": str,
    "builtins.bytes": bytes,
    "builtins.int": int,
    "builtins.float": float,
    "builtins.bool": bool,
}
Pins = Mapping[NodeId, Answer]


def truth(value: Value) -> bool | None:
    """Whether a value counts as true; None when that is not known."""
    match value:
        case Constant(constant):
            return bool(constant)
        case Display(_, items, more, source):
            if items:
                return True
            return None if more or source is not None else False
        case Table(entries, more, _, _, open_ended, sources):
            if entries:
                return True
            return None if more or open_ended or sources else False
        case _ if isinstance(value, _ALWAYS_TRUE):
            return True
        case _:
            return None


def instance_truth(walk: Walk, value: Instance) -> bool | None:
    """``__bool__``, else ``__len__``; objects without them are true."""
    site = value.site or value.type.definition
    frame = value.frame or value.type.static
    for name in ("__bool__", "__len__"):
        if name in walk.members(value.type):
            verdicts = {
                walk.truth(b.value)
                for a in walk.attribute(value, name, frame, None)
                for b in walk.apply(a.value, Arguments(), site, a.frame, None)
            }
            return next(iter(verdicts)) if len(verdicts) == 1 else None
    if classes.has_unknown_base(walk, value.type) or classes.library_bases(walk, value.type):
        return None
    return True


def gate(walk: Walk, value: v.Gate, frame: Frame) -> Answers:
    """γ: the side the condition selects in this context, both when nothing decides it."""
    choice = frame.assumed(value.condition)
    if choice is not None:
        return walk.resolve(value.then if choice else value.otherwise, frame)
    decisions = decided(walk, value.condition, frame)
    answers: Answers = []
    for holds, each in decisions:
        sides = (True, False) if holds is None else (holds,)
        for side in sides:
            node = value.then if side else value.otherwise
            chosen = walk.frames.assume(each, value.condition, int(side))
            for a in walk.resolve(node, chosen):
                if holds is not None or _consistent(walk, value.condition, node, side, a, chosen):
                    answers.append(a)
    return answers


def _consistent(
    walk: Walk, condition: NodeId, node: NodeId, side: bool, a: Answer, frame: Frame
) -> bool:
    """Whether the condition can have come out this way for the value taken."""
    if not mentions(walk, condition, node, frame):
        return True
    verdict = evaluate(walk, condition, frame, {node: a})
    return verdict is None or verdict == side


def decided(walk: Walk, condition: NodeId, frame: Frame) -> list[tuple[bool | None, Frame]]:
    """The truth of a condition per context that it splits this one into."""
    found = [(walk.truth(a.value), a.frame) for a in walk.resolve(condition, frame)]
    known = [pair for pair in found if pair[0] is not None]
    if not known:
        return [(None, frame)]
    by_frame: dict[Frame, set[bool | None]] = {}
    for holds, each in found:
        by_frame.setdefault(each, set()).add(holds)
    return [
        (next(iter(verdicts)) if len(verdicts) == 1 else None, each)
        for each, verdicts in by_frame.items()
    ]


def mentions(walk: Walk, condition: NodeId, node: NodeId, frame: Frame) -> bool:
    """Whether a condition reads a node directly."""
    if condition == node:
        return True
    shape = walk.node(condition, frame)
    return any(mentions(walk, each, node, frame) for each in _operands(shape))


def _operands(shape: v.Node) -> tuple[NodeId, ...]:
    match shape:
        case v.Compare(_, left, right):
            return (left, right)
        case v.Unary(_, operand) | v.NonEmpty(operand) | v.IsInstanceOf(operand, _):
            return (operand,)
        case v.Boolean(_, operands):
            return operands
        case v.Gate(condition, then, otherwise):
            return (condition, then, otherwise)
        case v.Call(callee, positional, keywords):
            return (callee, *positional, *(node for _, node in keywords))
        case v.Attribute(base, _):
            return (base,)
        case v.Returns(call):
            return (call,)
        case _:
            return ()


def evaluate(walk: Walk, condition: NodeId, frame: Frame, pins: Pins) -> bool | None:
    """The truth of a condition when some nodes are known to have certain values."""
    if condition in pins:
        return walk.truth(pins[condition].value)
    shape = walk.node(condition, frame)
    match shape:
        case v.Unary("not", operand):
            inner = evaluate(walk, operand, frame, pins)
            return None if inner is None else not inner
        case v.Boolean(op, operands):
            return _connective(op, [evaluate(walk, o, frame, pins) for o in operands])
        case v.Gate(test, then, otherwise):
            chosen = evaluate(walk, test, frame, pins)
            sides = [evaluate(walk, s, frame, pins) for s in (then, otherwise)]
            if chosen is not None:
                return sides[0] if chosen else sides[1]
            return sides[0] if sides[0] == sides[1] else None
        case _:
            verdicts = {walk.truth(a.value) for a in _pinned(walk, condition, frame, pins)}
            return next(iter(verdicts)) if len(verdicts) == 1 else None


def _pinned(walk: Walk, node: NodeId, frame: Frame, pins: Pins) -> Answers:
    """The values of a node with pins in force, as far down as its operands show."""
    if node in pins:
        return [Answer(pins[node].value, pins[node].path, frame)]
    shape = walk.node(node, frame)
    if not any(mentions(walk, each, pin, frame) for each in _operands(shape) for pin in pins):
        return walk.resolve(node, frame)
    match shape:
        case v.Compare(op, left, right):
            return [
                _compared(walk, op, a, b)
                for a in _pinned(walk, left, frame, pins)
                for b in _pinned(walk, right, frame, pins)
            ]
        case v.Attribute(base, name):
            return [
                b
                for a in _pinned(walk, base, frame, pins)
                for b in walk.attribute(a.value, name, a.frame, a.path)
            ]
        case v.Call(callee, positional, keywords):
            return _pinned_call(walk, shape, node, frame, pins)
        case v.IsInstanceOf(subject, expected):
            return [
                _instance_test(walk, a, b)
                for a in _pinned(walk, subject, frame, pins)
                for b in walk.resolve(expected, frame)
            ]
        case v.Returns(call):
            return _returns(walk, _pinned_targets(walk, call, frame, pins))
        case v.Unary("not", operand):
            return [_negated(walk, a) for a in _pinned(walk, operand, frame, pins)]
        case _:
            return walk.resolve(node, frame)


def _negated(walk: Walk, a: Answer) -> Answer:
    holds = walk.truth(a.value)
    return a._replace(value=Unknown("not") if holds is None else Constant.of(not holds))


def _pinned_arguments(walk: Walk, call: v.Call, frame: Frame, pins: Pins) -> Arguments:
    def operand(node: NodeId) -> Lazy | Given:
        if node in pins:
            return Given(pins[node].value, pins[node].path)
        return Lazy(node)

    positional = tuple(operand(node) for node in call.positional)
    keywords = tuple((name, operand(node)) for name, node in call.keywords if name)
    return Arguments(positional, keywords, star_at=len(positional))


def _pinned_call(walk: Walk, call: v.Call, node: NodeId, frame: Frame, pins: Pins) -> Answers:
    arguments = _pinned_arguments(walk, call, frame, pins)
    site = NodeRef(frame.scope, node)
    return [
        b
        for a in _pinned(walk, call.callee, frame, pins)
        for b in walk.apply(a.value, arguments, site, a.frame, a.path)
    ]


def _pinned_targets(
    walk: Walk, call: NodeId, frame: Frame, pins: Pins
) -> list[tuple[Frame | None, Frame]]:
    shape = walk.node(call, frame)
    if not isinstance(shape, v.Call):
        return []
    arguments = _pinned_arguments(walk, shape, frame, pins)
    site = NodeRef(frame.scope, call)
    found: list[tuple[Frame | None, Frame]] = []
    for a in walk.resolve(shape.callee, frame):
        for function, bound in unwrapped(walk, a.value, arguments, site, a.frame):
            if function is None:
                found.append((None, a.frame))
            else:
                found.append((enter(walk, function, bound, site, a.frame), a.frame))
    return found


def _connective(op: str, operands: list[bool | None]) -> bool | None:
    absorbing = op == "or"
    if absorbing in operands:
        return absorbing
    return None if None in operands else not absorbing


def reachable(walk: Walk, condition: int, frame: Frame, pins: Pins) -> bool:
    """Whether a path condition can hold in a context, given the pinned values."""
    scope = walk.scope(frame.scope)
    while condition != ALWAYS:
        link = scope.conditions[condition]
        assumed = frame.assumed(link.node)
        if assumed is not None and bool(assumed) != link.holds:
            return False
        verdict = evaluate(walk, link.node, frame, pins)
        if verdict is not None and verdict != link.holds:
            return False
        condition = link.previous
    return True


def boolean(walk: Walk, value: v.Boolean, node: NodeId, frame: Frame) -> Answers:
    """``and`` / ``or``: the operand that decides, with short circuit."""
    stop = value.operator == "or"
    answers: Answers = []
    pending = [frame]
    for position, operand in enumerate(value.operands):
        last = position == len(value.operands) - 1
        following: list[Frame] = []
        for each in pending:
            for a in walk.resolve(operand, each):
                holds = walk.truth(a.value)
                if last or holds is stop:
                    answers.append(a)
                elif holds is None:
                    answers.append(a)
                    following.append(a.frame)
                else:
                    following.append(a.frame)
        pending = list(dict.fromkeys(following))
    return answers


def compare(walk: Walk, value: v.Compare, node: NodeId, frame: Frame) -> Answers:
    """One comparison over all alternatives."""
    return [
        _compared(walk, value.operator, a, b)
        for a in walk.resolve(value.left, frame)
        for b in walk.resolve(value.right, a.frame)
    ]


def _compared(walk: Walk, op: str, a: Answer, b: Answer) -> Answer:
    result = _verdict(walk, op, a, b)
    value: Value = Unknown("comparison") if result is None else Constant.of(result)
    return Answer(value, a.path or b.path, b.frame)


def _verdict(walk: Walk, op: str, a: Answer, b: Answer) -> bool | None:
    left, right = a.value, b.value
    if op == "is":
        return _identical(left, right)
    if op == "in":
        return _contained(walk, left, b)
    if op == "==" and (isinstance(left, Instance) or isinstance(right, Instance)):
        return _instances_equal(walk, a, b)
    if op == "==" and isinstance(left, Member) and isinstance(right, Member):
        return left.type.scope == right.type.scope and left.name == right.name
    left, right = _comparable(walk, left, a.frame), _comparable(walk, right, b.frame)
    one, other = (fold.python_value(walk, each, b.frame) for each in (left, right))
    if one is NotImplemented or other is NotImplemented:
        return _differ_by_kind(op, left, right)
    try:
        return bool(_COMPARISONS[op](one, other))
    except (TypeError, KeyError):
        return False if op == "==" else None


def _instances_equal(walk: Walk, a: Answer, b: Answer) -> bool | None:
    """``__eq__``, else identity; generated ones are left open."""
    for owner, other in ((a, b), (b, a)):
        value = owner.value
        if not isinstance(value, Instance):
            continue
        if "__eq__" in walk.members(value.type):
            site = value.site or value.type.definition
            arguments = Arguments((Given(other.value, other.path),), star_at=1)
            verdicts = {
                walk.truth(d.value)
                for c in walk.attribute(value, "__eq__", b.frame, None)
                for d in walk.apply(c.value, arguments, site, c.frame, None)
            }
            return next(iter(verdicts)) if len(verdicts) == 1 else None
        if classes.makes_fields(walk, value.type) or classes.library_bases(walk, value.type):
            return None
    left, right = a.value, b.value
    if isinstance(left, Instance) and isinstance(right, Instance):
        if left.site is None or right.site is None:
            return None
        return left.site == right.site and left.frame is right.frame
    return None if isinstance(left, Unknown | Typed) or isinstance(right, Unknown | Typed) else False


def _comparable(walk: Walk, value: Value, frame: Frame) -> Value:
    if isinstance(value, Member):
        bases = classes.library_bases(walk, value.type)
        if any(base in classes.VALUE_ENUMERATIONS for base in bases):
            return fold.plain(walk, value, frame)
    return value


def _differ_by_kind(op: str, left: Value, right: Value) -> bool | None:
    """Functions, classes and modules equal nothing but themselves."""
    if op != "==":
        return None
    if left == right and isinstance(left, Function | Class | Module | External | Member):
        return True
    kinds = (Function, Class, Module, Member)
    if isinstance(left, kinds) and isinstance(right, (*kinds, Constant)):
        return False
    if isinstance(right, kinds) and isinstance(left, Constant):
        return False
    return None


def _identical(left: Value, right: Value) -> bool | None:
    if isinstance(left, Constant) and isinstance(right, Constant):
        return left == right
    if left == right and isinstance(left, Function | Class | Module | Member | External):
        return True
    sentinels = [x for x in (left, right) if isinstance(x, Produced) and x.path == _SENTINEL]
    if sentinels and not isinstance(left, Unknown | Typed) and not isinstance(right, Unknown | Typed):
        return left == right
    definite = (
        Function, Class, Module, Member, Instance, Display, Table, Bound, Record, Constant,
        Partial, Descriptor,
    )  # fmt: skip
    nothing = Constant.of(None)
    for one, other in ((left, right), (right, left)):
        if one == nothing:
            if isinstance(other, definite):
                return False
            if isinstance(other, Produced) and other.path[:1].isalpha():
                return None
    if isinstance(left, Member) and isinstance(right, Member):
        return left.type.scope == right.type.scope and left.name == right.name
    if isinstance(left, Class | Function) and isinstance(right, Class | Function):
        return False
    return None


def _contained(walk: Walk, left: Value, b: Answer) -> bool | None:
    container = b.value
    if isinstance(left, Constant):
        if isinstance(container, Table):
            return containers.table_has(walk, container, left.value, b.frame)
        if isinstance(container, Constant):
            try:
                return bool(left.value in container.value)  # type: ignore[operator]
            except TypeError:
                return None
    if isinstance(container, Instance):
        return _dunder_contains(walk, left, container, b.frame)
    ordered = containers.listed(walk, container, b.frame)
    unsure = ordered is None
    if ordered is None and isinstance(container, Display):
        ordered = container.items
    for operand in ordered or ():
        found = {_like(a.value, left) for a in walk.argument(operand, b.frame)}
        if found == {left} and isinstance(left, Constant | Member | Class | Function):
            return True
        known = isinstance(left, Constant) and all(isinstance(f, Constant) for f in found)
        if left in found or not known:
            unsure = True
    return None if unsure else False


def _like(value: Value, other: Value) -> Value:
    """``other`` itself where both are equal constants of different types."""
    equal = isinstance(value, Constant) and isinstance(other, Constant)
    return other if equal and value.value == other.value else value


def _dunder_contains(
    walk: Walk, left: Value, container: Instance, frame: Frame
) -> bool | None:
    site = container.site or container.type.definition
    arguments = Arguments((Given(left),), star_at=1)
    verdicts = {
        walk.truth(c.value)
        for b in walk.attribute(container, "__contains__", frame, None)
        for c in walk.apply(b.value, arguments, site, b.frame, None)
    }
    return next(iter(verdicts)) if len(verdicts) == 1 else None


def non_empty(walk: Walk, value: v.NonEmpty, node: NodeId, frame: Frame) -> Answers:
    """Whether an iteration has a first element."""
    answers: Answers = []
    for a in walk.resolve(value.value, frame):
        ordered = containers.listed(walk, a.value, a.frame)
        if ordered is not None:
            result: Value = Constant.of(bool(ordered))
        elif isinstance(a.value, Display) and a.value.items:
            result = Constant.of(True)
        else:
            result = Unknown("iteration")
        answers.append(Answer(result, None, a.frame))
    return answers


def is_instance_of(walk: Walk, value: v.IsInstanceOf, node: NodeId, frame: Frame) -> Answers:
    """A class pattern."""
    return [
        _instance_test(walk, a, b)
        for a in walk.resolve(value.value, frame)
        for b in walk.resolve(value.expected, a.frame)
    ]


def _instance_test(walk: Walk, a: Answer, b: Answer) -> Answer:
    verdict = instance_check(walk, a.value, b.value, b.frame)
    value: Value = Unknown("isinstance") if verdict is None else Constant.of(verdict)
    return Answer(value, None, b.frame)


def instance_check(walk: Walk, value: Value, expected: Value, frame: Frame) -> bool | None:
    """``isinstance(value, expected)``; None when that is not known."""
    if isinstance(expected, Display):
        verdicts = [
            instance_check(walk, value, a.value, frame)
            for operand in expected.items
            for a in walk.argument(operand, frame)
        ]
        return _connective("or", verdicts)
    if isinstance(value, Unknown | Typed | Produced):
        return None
    if isinstance(expected, Class):
        if isinstance(value, Instance | Member):
            line = walk.order(value.type)
            if any(isinstance(c, Class) and c.scope == expected.scope for c in line):
                return True
            return None if value_type_open(walk, value.type) else False
        return False
    if isinstance(expected, External):
        return _library_check(walk, value, expected.path)
    return None


def value_type_open(walk: Walk, type_: Class) -> bool:
    """Whether a class has ancestors that could not be resolved."""
    return classes.has_unknown_base(walk, type_)


def _library_check(walk: Walk, value: Value, path: str) -> bool | None:
    if isinstance(value, Constant):
        expected = _BUILTIN_TYPES.get(path)
        if expected is not None:
            return isinstance(value.value, expected)
        return False if path.startswith("builtins.") else None
    kinds: dict[str, tuple[str, ...]] = {
        "builtins.list": ("list",),
        "builtins.tuple": ("tuple",),
        "builtins.set": ("set",),
    }
    if isinstance(value, Display) and path.startswith("builtins."):
        return value.kind in kinds.get(path, ())
    if isinstance(value, Table) and path.startswith("builtins."):
        return path == "builtins.dict"
    if isinstance(value, Instance):
        bases = classes.library_bases(walk, value.type)
        if path in bases:
            return True
        return None if bases or value_type_open(walk, value.type) else False
    return None


def returns(walk: Walk, value: v.Returns, node: NodeId, frame: Frame) -> Answers:
    """Whether control comes back from a call."""
    found: list[tuple[Frame | None, Frame]] = []
    for target in walk.targets(value.call, frame):
        if isinstance(target.value, External):
            model = walk.library.functions.get(target.value.path)
            if model is not None and model.never_returns:
                return [Answer(Constant.of(False), None, target.frame)]
        if isinstance(target.value, Method) and target.function is None:
            owner = target.value.receiver
            name = getattr(owner, "path", "")
            model = walk.library.functions.get(f"{name}.{target.value.name}")
            if model is not None and model.never_returns:
                return [Answer(Constant.of(False), None, target.frame)]
        found.append((target.entered, target.frame))
    return _returns(walk, found)


def _returns(walk: Walk, targets: list[tuple[Frame | None, Frame]]) -> Answers:
    answers: Answers = []
    for entered, frame in targets:
        verdict: Value = Unknown("returns")
        if entered is not None:
            verdict = _comes_back(walk, entered)
        answers.append(Answer(verdict, None, frame))
    return answers or [Answer(Unknown("returns"), None, f) for _, f in targets[:1]]


def _comes_back(walk: Walk, entered: Frame) -> Value:
    scope = walk.scope(entered.scope)
    if scope.never_returns:
        return Constant.of(False)
    if scope.exit_condition == v.NONE:
        return Constant.of(True) if scope.kind == "lambda" else Unknown("returns")
    verdicts = {walk.truth(a.value) for a in walk.resolve(scope.exit_condition, entered)}
    if len(verdicts) == 1 and None not in verdicts:
        return Constant.of(next(iter(verdicts)))
    return Unknown("returns")


def argument_pins(
    walk: Walk, frame: Frame, value: Value
) -> list[dict[NodeId, Answer]]:
    """For a call context: caller nodes handed over that can be ``value``, each as pins."""
    arguments, parent = frame.arguments, frame.parent
    if arguments is None or parent is None:
        return []
    found = []
    for operand in (*arguments.positional, *(o for _, o in arguments.keywords)):
        if isinstance(operand, Lazy | Ref):
            home = parent if isinstance(operand, Lazy) else operand.frame
            if home.scope != parent.scope:
                continue
            for a in walk.resolve(operand.node, parent):
                if a.value == value:
                    found.append({operand.node: a})
                    break
    return found
