"""Selecting a call's arguments for constraints: positions, keywords, elements, signatures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pathfinder_lite.query.constraints import accepts, spellings_of
from pathfinder_lite.query.matches import UNKNOWN_RECEIVER
from pathfinder_lite.query.signatures import parameter_names
from pathfinder_lite.query.sites import Site
from pathfinder_lite.query.written import (
    place_of_argument,
    source_of,
    written_at,
    written_names,
)
from pathfinder_lite.queryir.matchers import ArgumentKey, ArgumentTests, Constraint
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.containers import listed, table_has
from pathfinder_lite.resolve.operands import given
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Display,
    Frame,
    Operand,
    Partial,
    Record,
    Table,
    Value,
)
from pathfinder_lite.resolve.resolver import Resolver

Key = ArgumentKey | str


@dataclass(frozen=True, slots=True)
class Context:
    """One alternative of what is called: the callee, and the frame in which it is that.

    ``skip`` leading arguments are the receiver, as in ``Class.method(object, …)``.
    """

    callee: Value
    frame: Frame
    skip: int = 0


@dataclass(frozen=True, slots=True)
class Satisfied:
    """Joint alternatives of the tested arguments that pass every test.

    ``evidence`` is the answer of the first test on a value, and ``place`` its argument in words.
    ``frame`` is the context all of them hold in. ``rejected`` are the answers for the same
    arguments that do not pass. ``confidence`` is below one when a test could not be decided.
    """

    evidence: Answer | None
    place: str
    frame: Frame
    rejected: tuple[Answer, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class _Call:
    """What the selection of arguments reads."""

    resolver: Resolver
    site: Site
    arguments: Arguments
    names: tuple[str, ...]


def satisfying(
    resolver: Resolver, site: Site, context: Context, tests: ArgumentTests
) -> Iterator[Satisfied]:
    """The joint alternatives of all tested arguments that satisfy every test."""
    start = Satisfied(None, "", context.frame)
    pending: list[tuple[Key, Constraint]] = [*tests.positional, *tests.keyword]
    if not pending:
        yield start
        return
    arguments = binding.of_call(resolver, site.call, context.frame)
    if context.skip:
        arguments = _without_receiver(arguments, context.skip)
    callee = context.callee
    while isinstance(callee, Partial):
        arguments = binding.merge(callee.arguments, arguments)
        callee = callee.callee
    call = _Call(resolver, site, arguments, parameter_names(resolver, callee))
    yield from _joint(call, pending, start)


def _without_receiver(arguments: Arguments, skip: int) -> Arguments:
    return Arguments(
        arguments.positional[skip:],
        arguments.keywords,
        arguments.star,
        max(0, arguments.star_at - skip),
        arguments.double_star,
    )


def _joint(
    call: _Call, pending: list[tuple[Key, Constraint]], state: Satisfied
) -> Iterator[Satisfied]:
    if not pending:
        yield state
        return
    (key, constraint), rest = pending[0], pending[1:]
    if constraint.comparator == "missing":
        missing = _missing(call, key, state.frame)
        if missing is not False:
            sure = state.confidence if missing else min(state.confidence, UNKNOWN_RECEIVER)
            found = Satisfied(state.evidence, state.place, state.frame, state.rejected, sure)
            yield from _joint(call, rest, found)
        return
    selected = _selected(call, key, state.frame)
    written = _written(call, key, constraint, selected)
    if _asks_for_an_asterisk(call, key, constraint):
        constraint = Constraint(constraint.values)
        selected = [b for a in selected for b in (a, *_members(call.resolver, a))]
    passed = [a for a in selected if accepts(constraint, a.value, _names(a, written))]
    failed = tuple(a for a in selected if a not in passed) if len(selected) > 1 else ()
    for a in passed:
        evidence, place = state.evidence, state.place
        if evidence is None:
            evidence, place = a, place_of_argument(call.site.call, key, call.names)
        rejected = (*state.rejected, *failed)
        found = Satisfied(evidence, place, a.frame, rejected, state.confidence)
        yield from _joint(call, rest, found)


def _asks_for_an_asterisk(call: _Call, key: Key, constraint: Constraint) -> bool:
    """Whether ``*`` is meant as such: everyone may, rather than any value will do."""
    if constraint.values != ("*",) or constraint.comparator:
        return False
    return _place(call, key)[1] in call.resolver.library.asterisks


def _members(resolver: Resolver, a: Answer) -> list[Answer]:
    """The elements of a list of values, each of which counts."""
    operands = listed(resolver, a.value, a.frame) if isinstance(a.value, Display) else None
    return [b for operand in operands or () for b in resolver.argument(operand, a.frame)]


def _written(
    call: _Call, key: Key, constraint: Constraint, selected: list[Answer]
) -> tuple[str, ...]:
    """How an argument is written, for tests on text: its names, or else its whole expression."""
    scope = call.site.located.scope
    names = written_names(scope.nodes, call.site.call, key, call.names)
    on_text = constraint.comparator in ("", "regex")
    on_text = on_text and any(isinstance(each, str) for each in constraint.values)
    if names or not on_text or all(isinstance(a.value, Constant) for a in selected):
        return names
    node = written_at(scope.nodes, call.site.call, key, call.names)
    if node is None:
        return ()
    lines = call.resolver.program.source_lines(call.site.located.module)
    return (source_of(lines, scope.span_of(node)),)


def _names(a: Answer, written: tuple[str, ...]) -> tuple[str, ...]:
    return (*written, *spellings_of(a.value))


def _place(call: _Call, key: Key) -> tuple[int, str]:
    """Position, -1 for none, and keyword of the argument a key means."""
    if isinstance(key, str):
        return (call.names.index(key) if key in call.names else -1), key
    return key.position, call.names[key.position] if key.position < len(call.names) else ""


def _selected(call: _Call, key: Key, frame: Frame) -> list[Answer]:
    """The values of the argument a key selects, by position or by the parameter's name."""
    position, keyword = _place(call, key)
    found = given(call.resolver, call.arguments, position, "", frame) if position >= 0 else None
    if not found and keyword:
        found = given(call.resolver, call.arguments, -1, keyword, frame)
    if not found and keyword:
        found = _from_double_star(call, keyword, frame)
    for index in key.path if isinstance(key, ArgumentKey) else ():
        found = [b for a in found or () for b in _element(call.resolver, a, index)]
    return found or []


def _element(resolver: Resolver, a: Answer, index: int) -> list[Answer]:
    """An element of a tuple or list; strings have none."""
    if isinstance(a.value, Constant | Table):
        return []
    if isinstance(a.value, Display | Record) or listed(resolver, a.value, a.frame) is not None:
        return resolver.item(a.value, index, a.frame, a.path)
    return []


def _from_double_star(call: _Call, name: str, frame: Frame) -> list[Answer]:
    found: list[Answer] = []
    for operand in call.arguments.double_star:
        for a in call.resolver.argument(operand, frame):
            if isinstance(a.value, Table):
                found.extend(call.resolver.item(a.value, name, a.frame, a.path))
    return found


def _missing(call: _Call, key: Key, frame: Frame) -> bool | None:
    """Whether an argument is absent; None when an unpacked value may hold it."""
    position, keyword = _place(call, key)
    arguments = call.arguments
    if keyword and binding.keyword_operand(arguments, keyword) is not None:
        return False
    if 0 <= position < arguments.star_at and position < len(arguments.positional):
        return False
    verdicts: list[bool | None] = []
    if position >= 0 and arguments.star:
        verdicts.append(_lacks_position(call, position, frame))
    if keyword:
        verdicts += [_lacks_key(call, operand, keyword, frame) for operand in arguments.double_star]
    elif arguments.double_star:
        verdicts.append(None)
    if False in verdicts:
        return False
    return None if None in verdicts else True


def _lacks_position(call: _Call, position: int, frame: Frame) -> bool | None:
    given_by_star = len(call.arguments.positional)
    for operand in call.arguments.star:
        found = call.resolver.argument(operand, frame)
        ordered = listed(call.resolver, found[0].value, found[0].frame) if len(found) == 1 else None
        if ordered is None:
            return None
        given_by_star += len(ordered)
    return position >= given_by_star


def _lacks_key(call: _Call, operand: Operand, name: str, frame: Frame) -> bool | None:
    verdicts = {
        table_has(call.resolver, a.value, name, a.frame) if isinstance(a.value, Table) else None
        for a in call.resolver.argument(operand, frame)
    }
    if verdicts == {False}:
        return True
    return False if verdicts == {True} else None
