"""Narrowing: what the type tests on the way to a place say of a value.

A test stands in the path condition of the call it guards: ``isinstance``, ``type(x) is T`` and
class patterns, in branches, assertions, early exits and filters of comprehensions alike. Where a
test holds, an unknown value is an object of the tested type, and alternatives of other types
cannot be there; where it fails, those of the type cannot.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import ALWAYS
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import declared_types, type_expressions
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Constant,
    External,
    Frame,
    Function,
    Instance,
    Produced,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk

_GUARDS = ("TypeGuard", "TypeIs")
_VERSIONS = (
    v.Affected, v.WithAttribute, v.WithItem, v.WithComputedAttribute, v.Kept, v.WithArgument,
)  # fmt: skip


class _Test(NamedTuple):
    """``subject`` is of one of the types ``expected``, or of exactly one of them.

    ``home`` is the context ``expected`` stands in, None for that of the test.
    """

    subject: NodeId
    expected: tuple[NodeId, ...]
    exact: bool
    holds: bool
    home: Frame | None = None


def under(walk: Walk, node: NodeId, condition: int, frame: Frame) -> Answers:
    """The values of a node at a place that a path condition leads to."""
    found = walk.resolve(node, frame)
    if condition == ALWAYS:
        return found
    tests = list(_tests(walk, node, condition, frame))
    return _under(walk, node, tests, found, frame) if tests else found


def of_callee(walk: Walk, call: NodeId, callee: NodeId, frame: Frame) -> Answers:
    """What a call calls, told by what was tested before it where the receiver is unknown."""
    found = walk.resolve(callee, frame)
    if not any(isinstance(a.value, Unknown) for a in found):
        return found
    return handed(walk, call, callee, found, frame)


def handed(walk: Walk, call: NodeId, node: NodeId, found: Answers, frame: Frame) -> Answers:
    """The values of a node that a call is handed, where some of them are unknown."""
    site = walk.program.site(frame.scope.module, frame.scope.scope, call)
    if site is None or site.condition == ALWAYS:
        return found
    tests = list(_tests(walk, node, site.condition, frame))
    return _under(walk, node, tests, found, frame) if tests else found


def _under(walk: Walk, node: NodeId, tests: list[_Test], found: Answers, frame: Frame) -> Answers:
    for test in tests:
        if _same(walk, node, test.subject, frame):
            found = _narrowed(walk, test, found)
    shape = walk.node(_root(walk, node, frame), frame)
    if not isinstance(shape, v.Attribute):
        return found
    plain = walk.resolve(shape.base, frame)
    bases = _under(walk, shape.base, tests, plain, frame)
    if bases == plain:
        return found
    return [b for a in bases for b in walk.attribute(a.value, shape.name, a.frame, a.path)]


def _tests(walk: Walk, node: NodeId, condition: int, frame: Frame) -> Iterator[_Test]:
    """The type tests of a node in a path condition, the first of them first."""
    scope = walk.scope(frame.scope)
    owners = _owners(walk, node, frame)
    links = []
    while condition != ALWAYS:
        links.append(scope.conditions[condition])
        condition = links[-1].previous
    for link in reversed(links):
        test = _test(walk, link.node, link.holds, owners, frame)
        if test is not None:
            yield test


def _owners(walk: Walk, node: NodeId, frame: Frame) -> list[NodeId]:
    """A node and those it is an attribute of; to resolve a test of anything else is of no use."""
    owners = [node]
    while isinstance(shape := walk.node(_root(walk, owners[-1], frame), frame), v.Attribute):
        owners.append(shape.base)
    return owners


def _test(
    walk: Walk, node: NodeId, holds: bool, owners: list[NodeId], frame: Frame
) -> _Test | None:
    def concerned(subject: NodeId) -> bool:
        return any(_same(walk, each, subject, frame) for each in owners)

    match walk.node(node, frame):
        case v.IsInstanceOf(subject, expected) if concerned(subject):
            return _Test(subject, (expected,), False, holds)
        case v.Call(callee, (subject, *rest)) if concerned(subject):
            if len(rest) == 1 and _is_builtin(walk, callee, "isinstance", frame):
                return _Test(subject, (rest[0],), False, holds)
            return _guard(walk, callee, subject, holds, frame)
        case v.Compare("is" | "==", left, right):
            for side, expected in ((left, right), (right, left)):
                tested = _type_of(walk, side, frame)
                if tested is not None and concerned(tested):
                    return _Test(tested, (expected,), True, holds)
            return None
        case v.Boolean("or", operands):
            return _any_of(walk, operands, holds, owners, frame)
        case _:
            return None


def _guard(walk: Walk, callee: NodeId, subject: NodeId, holds: bool, frame: Frame) -> _Test | None:
    """A call of a function that is annotated as a type test (PEP 647, PEP 742)."""
    for a in walk.resolve(callee, frame):
        if not isinstance(a.value, Function):
            continue
        definition = walk.node(a.value.definition.node, a.value.static)
        returns = definition.returns if isinstance(definition, v.FunctionRef) else v.NONE
        shape = walk.node(returns, a.value.static) if returns != v.NONE else None
        if isinstance(shape, v.Item):
            kind = walk.node(shape.base, a.value.static)
            if getattr(kind, "name", "") in _GUARDS:
                exact = getattr(kind, "name", "") == "TypeGuard"
                return _Test(subject, (shape.key,), exact, holds, a.value.static)
    return None


def _any_of(
    walk: Walk, operands: tuple[NodeId, ...], holds: bool, owners: list[NodeId], frame: Frame
) -> _Test | None:
    """``isinstance(x, A) or isinstance(x, B)``."""
    tests = [_test(walk, each, holds, owners, frame) for each in operands]
    first = tests[0]
    if first is None:
        return None
    expected: list[NodeId] = []
    for test in tests:
        if test is None or not _same(walk, test.subject, first.subject, frame):
            return None
        expected.extend(test.expected)
    return _Test(first.subject, tuple(expected), any(t.exact for t in tests if t), holds)


def _is_builtin(walk: Walk, callee: NodeId, name: str, frame: Frame) -> bool:
    if walk.node(callee, frame) != v.Name(name):
        return False
    return any(a.value == External(f"builtins.{name}") for a in walk.resolve(callee, frame))


def _type_of(walk: Walk, node: NodeId, frame: Frame) -> NodeId | None:
    """``x`` of ``type(x)`` and ``x.__class__``."""
    match walk.node(node, frame):
        case v.Call(callee, (subject,)) if _is_builtin(walk, callee, "type", frame):
            return subject
        case v.Attribute(subject, "__class__"):
            return subject
        case _:
            return None


def _root(walk: Walk, node: NodeId, frame: Frame) -> NodeId:
    """The node an object's chain of versions starts from; its type stays what it is."""
    while isinstance(shape := walk.node(node, frame), _VERSIONS):
        node = shape.base
    return node


def _same(walk: Walk, one: NodeId, other: NodeId, frame: Frame) -> bool:
    """Whether two nodes are one object, or one field of one object."""
    one, other = _root(walk, one, frame), _root(walk, other, frame)
    if one == other:
        return True
    first, second = walk.node(one, frame), walk.node(other, frame)
    if isinstance(first, v.Attribute) and isinstance(second, v.Attribute):
        return first.name == second.name and _same(walk, first.base, second.base, frame)
    return isinstance(first, v.Name) and first == second


def _narrowed(walk: Walk, test: _Test, found: Answers) -> Answers:
    """The alternatives that a test leaves."""
    kept: Answers = []
    for a in found:
        types = list(_types(walk, test, test.home or a.frame))
        verdicts = [_is_of(walk, a.value, each, a.frame) for each in types]
        if not test.holds:
            if True not in verdicts or test.exact:
                kept.append(a)
        elif declared_types.is_opaque(walk, a.value) or _is_wider(walk, a.value, types):
            made = [
                Answer(o, None, a.frame)
                for each in types
                for o in type_expressions.objects_of(walk, each)
            ]
            kept.extend(made or [a])
        elif True in verdicts or None in verdicts or not types:
            kept.append(a)
    return kept or found


def _types(walk: Walk, test: _Test, frame: Frame) -> Iterator[Value]:
    for node in test.expected:
        shape = walk.node(node, frame)
        sides: tuple[NodeId, ...] = (node,)
        if isinstance(shape, v.Binary) and shape.operator == "|":
            sides = (shape.left, shape.right)
        for side in sides:
            for a in walk.resolve(side, frame):
                yield from type_expressions.members(walk, a)


def _is_wider(walk: Walk, value: Value, types: list[Value]) -> bool:
    """Whether a value is only known as some object of an ancestor of every tested type."""
    if not declared_types.is_declared(value) or not types:
        return False
    for type_ in types:
        line = walk.order(type_) if isinstance(type_, Class) else ()
        if isinstance(value, Instance):
            above = any(isinstance(c, Class) and c.scope == value.type.scope for c in line[1:])
        else:
            own = getattr(value, "path", getattr(value, "type_name", ""))
            above = External(own) in line
            if isinstance(type_, External):
                above = own in walk.library.ancestry(_canonical(walk, type_.path))[1:]
        if not above:
            return False
    return True


def _is_of(walk: Walk, value: Value, type_: Value, frame: Frame) -> bool | None:
    """Whether a value is an object of a type; None when that cannot be told."""
    if isinstance(value, Produced) and not declared_types.is_opaque(walk, value):
        if isinstance(type_, External):
            return _canonical(walk, type_.path) in walk.library.ancestry(value.path)
        return False if isinstance(type_, Class) else None
    if isinstance(value, Typed) and isinstance(type_, External):
        return _canonical(walk, type_.path) in walk.library.ancestry(value.type_name) or None
    if isinstance(value, Constant) and value.value is None:
        return type_ == External("types.NoneType")
    return walk.instance_check(value, type_, frame)


def _canonical(walk: Walk, path: str) -> str:
    """The name a library type is defined under."""
    name = walk.library_name(path)
    return name.path if isinstance(name, External) else path
