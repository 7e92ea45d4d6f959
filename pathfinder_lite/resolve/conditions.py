"""Path conditions: whether what was tested on the way to a place can have come out so.

A value that reaches a place must satisfy what was tested on the way. Where the test reads the
very node the value came through, the node is *pinned* to that value while the test is decided,
so `if host == "0.0.0.0": raise` rules the value out behind it.
"""

from __future__ import annotations

from collections.abc import Mapping

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import ALWAYS
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.apply import enter, unwrapped
from pathfinder_lite.resolve.comparisons import compared
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Frame,
    Given,
    Lazy,
    NodeRef,
    Ref,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.returning import returning
from pathfinder_lite.resolve.truth import connective
from pathfinder_lite.resolve.type_tests import instance_test
from pathfinder_lite.resolve.walk import Answers, Walk

Pins = Mapping[NodeId, Answer]


def mentions(walk: Walk, condition: NodeId, node: NodeId, frame: Frame) -> bool:
    """Whether a condition reads a node directly."""
    nodes = walk.scope(frame.scope).nodes
    pending, seen = [condition], {condition}
    while pending:
        current = pending.pop()
        if current == node:
            return True
        # Operands come before what is made of them, so nothing earlier can lead to the node.
        fresh = [n for n in _operands(nodes[current]) if n >= node and n not in seen]
        seen.update(fresh)
        pending.extend(fresh)
    return False


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
    return _evaluated(walk, condition, frame, pins, {})


def _evaluated(
    walk: Walk, condition: NodeId, frame: Frame, pins: Pins, known: dict[NodeId, bool | None]
) -> bool | None:
    """The same; conditions share parts, each of which is worked out once."""
    if condition not in known:
        known[condition] = _worked_out(walk, condition, frame, pins, known)
    return known[condition]


def _worked_out(
    walk: Walk, condition: NodeId, frame: Frame, pins: Pins, known: dict[NodeId, bool | None]
) -> bool | None:
    if condition in pins:
        return walk.truth(pins[condition].value)
    shape = walk.node(condition, frame)
    match shape:
        case v.Unary("not", operand):
            inner = _evaluated(walk, operand, frame, pins, known)
            return None if inner is None else not inner
        case v.Boolean(op, operands):
            return connective(op, [_evaluated(walk, o, frame, pins, known) for o in operands])
        case v.Gate(test, then, otherwise):
            chosen = _evaluated(walk, test, frame, pins, known)
            sides = [_evaluated(walk, s, frame, pins, known) for s in (then, otherwise)]
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
                compared(walk, op, a, b)
                for a in _pinned(walk, left, frame, pins)
                for b in _pinned(walk, right, frame, pins)
            ]
        case v.Attribute(base, name):
            return [
                b
                for a in _pinned(walk, base, frame, pins)
                for b in walk.attribute(a.value, name, a.frame, a.path)
            ]
        case v.Call():
            return _pinned_call(walk, shape, node, frame, pins)
        case v.IsInstanceOf(subject, expected):
            return [
                instance_test(walk, a, b)
                for a in _pinned(walk, subject, frame, pins)
                for b in walk.resolve(expected, frame)
            ]
        case v.Returns(call):
            return returning(walk, _pinned_targets(walk, call, frame, pins))
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


def comes_back(walk: Walk, call: NodeId, operand: NodeId, a: Answer) -> bool:
    """Whether a call that is handed a value may come back."""
    targets = _pinned_targets(walk, call, a.frame, {operand: a})
    for entered, frame in targets:
        if entered is None or walk.scope(entered.scope).exit_condition == v.NONE:
            return True
        if any(walk.truth(b.value) is not False for b in returning(walk, [(entered, frame)])):
            return True
    return not targets


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


def argument_pins(walk: Walk, frame: Frame, value: Value) -> list[dict[NodeId, Answer]]:
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
