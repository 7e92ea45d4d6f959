"""``match`` patterns (PEP 634) as conditions on the subject."""

from __future__ import annotations

from astroid import nodes

from pathfinder_lite.facts.values import (
    Attribute,
    Boolean,
    Compare,
    Const,
    HasShape,
    IsInstanceOf,
    Item,
    NodeId,
    Positional,
    Rest,
    Unknown,
    Unpacked,
    UnpackedRest,
)
from pathfinder_lite.frontend.summarise.evaluator import Evaluator
from pathfinder_lite.frontend.summarise.targets import assign

_MATCHED_WHOLE = frozenset({
    "bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str",
    "tuple",
})  # fmt: skip
"""Classes whose one positional pattern is matched by the subject itself."""


def pattern_condition(evaluator: Evaluator, pattern: nodes.Pattern, subject: NodeId) -> NodeId:
    """A node that is true when ``pattern`` accepts ``subject``; its captures are bound."""
    match pattern:
        case nodes.MatchValue():
            expected = evaluator.evaluate(pattern.value)
            return evaluator.node(Compare("==", subject, expected), pattern)
        case nodes.MatchSingleton():
            expected = evaluator.node(Const(pattern.value), pattern)
            return evaluator.node(Compare("is", subject, expected), pattern)
        case nodes.MatchAs():
            return _capture(evaluator, pattern, subject)
        case nodes.MatchOr():
            return _alternatives(evaluator, pattern, subject)
        case nodes.MatchSequence():
            return _sequence(evaluator, pattern, subject)
        case nodes.MatchMapping():
            return _mapping(evaluator, pattern, subject)
        case nodes.MatchClass():
            return _class(evaluator, pattern, subject)
        case _:
            return evaluator.node(Unknown("pattern"), pattern)


def _capture(evaluator: Evaluator, pattern: nodes.MatchAs, subject: NodeId) -> NodeId:
    if pattern.pattern is None:
        test = evaluator.node(Const(True), pattern)
    else:
        test = pattern_condition(evaluator, pattern.pattern, subject)
    if pattern.name is not None:
        assign(evaluator, pattern.name, subject)
    return test


def _alternatives(evaluator: Evaluator, pattern: nodes.MatchOr, subject: NodeId) -> NodeId:
    """The first alternative that accepts binds; all of them bind the same names."""
    body = evaluator.body
    before = dict(body.environment)
    tests, ends = [], []
    for part in pattern.patterns:
        body.environment = dict(before)
        tests.append(pattern_condition(evaluator, part, subject))
        ends.append(body.environment)
    body.environment = ends[-1]
    for test, end in zip(tests[-2::-1], ends[-2::-1], strict=True):
        body.environment = body.choose(test, True, end, body.environment)
    return evaluator.node(Boolean("or", tuple(tests)), pattern)


def _all_of(evaluator: Evaluator, pattern: nodes.Pattern, tests: list[NodeId]) -> NodeId:
    if len(tests) == 1:
        return tests[0]
    return evaluator.node(Boolean("and", tuple(tests)), pattern)


def _sequence(evaluator: Evaluator, pattern: nodes.MatchSequence, subject: NodeId) -> NodeId:
    count = len(pattern.patterns)
    star = next((i for i, p in enumerate(pattern.patterns) if isinstance(p, nodes.MatchStar)), None)
    least = count if star is None else count - 1
    tests = [evaluator.node(HasShape(subject, "sequence", least, star is not None), pattern)]
    for index, part in enumerate(pattern.patterns):
        if isinstance(part, nodes.MatchStar):
            if part.name is not None:
                rest = evaluator.node(UnpackedRest(subject, index, count - index - 1), part)
                assign(evaluator, part.name, rest)
            continue
        position = index if star is None or index < star else index - count
        element = evaluator.node(Unpacked(subject, position), part)
        tests.append(pattern_condition(evaluator, part, element))
    return _all_of(evaluator, pattern, tests)


def _mapping(evaluator: Evaluator, pattern: nodes.MatchMapping, subject: NodeId) -> NodeId:
    tests = [evaluator.node(HasShape(subject, "mapping", 0, True), pattern)]
    keys: list[NodeId] = []
    for key, part in zip(pattern.keys, pattern.patterns, strict=True):
        keys.append(evaluator.evaluate(key))
        tests.append(evaluator.node(Compare("in", keys[-1], subject), key))
        element = evaluator.node(Item(subject, keys[-1]), key)
        tests.append(pattern_condition(evaluator, part, element))
    if pattern.rest is not None:
        rest = evaluator.node(Rest(subject, tuple(keys)), pattern.rest)
        assign(evaluator, pattern.rest, rest)
    return _all_of(evaluator, pattern, tests)


def _class(evaluator: Evaluator, pattern: nodes.MatchClass, subject: NodeId) -> NodeId:
    expected = evaluator.evaluate(pattern.cls)
    tests = [evaluator.node(IsInstanceOf(subject, expected), pattern)]
    for index, part in enumerate(pattern.patterns):
        element = evaluator.node(Positional(subject, expected, index), part)
        tests.append(pattern_condition(evaluator, part, element))
    for attribute, part in zip(pattern.kwd_attrs, pattern.kwd_patterns, strict=True):
        element = evaluator.node(Attribute(subject, attribute), part)
        tests.append(pattern_condition(evaluator, part, element))
    return _all_of(evaluator, pattern, tests)
