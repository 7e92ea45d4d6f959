"""Variable and attribute matchers: reads of names (spec: matching, sections 3, 4 and 5.4)."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Read, Scope
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.query import patterns
from pathfinder_lite.query.matches import EXACT, TYPED, UNKNOWN_RECEIVER, Match
from pathfinder_lite.query.receivers import verdict
from pathfinder_lite.query.sites import names_of
from pathfinder_lite.queryir.matchers import (
    AttributeMatcher,
    ReceiverTest,
    TypedAttributeMatcher,
    VariableMatcher,
)
from pathfinder_lite.resolve.origins import ScopeRef
from pathfinder_lite.resolve.resolver import Resolver


def variable_matches(resolver: Resolver, matcher: VariableMatcher) -> Iterator[Match]:
    """Every read of a variable whose name matches, once a statement line."""
    for index, scope in _scopes(resolver, (matcher.pattern,)):
        lines: set[int] = set()
        for read in scope.reads:
            plain = "." not in read.name
            if not plain or read.statement_line in lines:
                continue
            if patterns.matches(matcher.pattern, read.name):
                lines.add(read.statement_line)
                yield _match(index, scope, read)


def attribute_matches(resolver: Resolver, matcher: AttributeMatcher) -> Iterator[Match]:
    """Every read of an attribute chain that matches as written, by its end, or as imported."""
    for index, scope in _scopes(resolver, matcher.patterns):
        for read in scope.reads:
            found = attribute_match(resolver, matcher, index, scope, read)
            if found is not None:
                yield found


def attribute_match(
    resolver: Resolver, matcher: AttributeMatcher, index: int, scope: Scope, read: Read
) -> Match | None:
    """One read, if it is of a wanted chain."""
    if "." in read.name and _chain_matches(resolver, matcher, index, scope, read):
        return _match(index, scope, read)
    return None


def typed_attribute_matches(resolver: Resolver, matcher: TypedAttributeMatcher) -> Iterator[Match]:
    """Reads of an attribute on a receiver of a type; any attribute when none is named."""
    for index, scope in _scopes(resolver, matcher.attributes or ("*",)):
        for read in scope.reads:
            found = typed_attribute_match(resolver, matcher, index, scope, read)
            if found is not None:
                yield found


def typed_attribute_match(
    resolver: Resolver, matcher: TypedAttributeMatcher, index: int, scope: Scope, read: Read
) -> Match | None:
    """One read, if it is of a wanted attribute on a receiver of the type."""
    last = read.name.rpartition(".")[2]
    if "." not in read.name or (matcher.attributes and last not in matcher.attributes):
        return None
    sure = _received(resolver, matcher.receiver, index, scope, read)
    return None if sure is None else _match(index, scope, read, sure)


def _received(
    resolver: Resolver, test: ReceiverTest, index: int, scope: Scope, read: Read
) -> float | None:
    """How sure it is that the attribute is read on a wanted receiver; None when it is not."""
    shape = scope.nodes[read.node]
    if not isinstance(shape, v.Attribute):
        return None
    resolver.refuel()
    frame = resolver.open_frame(ScopeRef(index, scope.id))
    verdicts = {
        verdict(resolver, test, a.value, shape.name) for a in resolver.resolve(shape.base, frame)
    }
    if True in verdicts:
        return TYPED
    return UNKNOWN_RECEIVER if None in verdicts and test.accept_unknown else None


def _chain_matches(
    resolver: Resolver, matcher: AttributeMatcher, index: int, scope: Scope, read: Read
) -> bool:
    for pattern in matcher.patterns:
        if patterns.matches(pattern, read.name) or read.name.endswith(f".{pattern}"):
            return True
    last = read.name.rpartition(".")[2]
    wanted = [p for p in matcher.patterns if p.rpartition(".")[2] in (last, "*")]
    if not wanted:
        return False
    frame = resolver.open_frame(ScopeRef(index, scope.id))
    resolver.refuel()
    for a in resolver.resolve(read.node, frame):
        names = names_of(resolver, a.value, last)
        if any(patterns.matches(p, name) for p in wanted for name in names):
            return True
    return False


def _scopes(resolver: Resolver, wanted: tuple[str, ...]) -> Iterator[tuple[int, Scope]]:
    """Scopes of the files that can hold a match: those that mention a literal last segment."""
    program = resolver.program
    names = [patterns.last_segment(pattern) for pattern in wanted]
    if None in names:
        for index, facts in program.all_facts():
            yield from ((index, scope) for scope in facts.scopes)
        return
    for index in sorted({i for name in names if name for i in program.files_mentioning(name)}):
        facts_or_none = program.facts(index)
        for scope in facts_or_none.scopes if facts_or_none else ():
            yield index, scope


def _match(index: int, scope: Scope, read: Read, confidence: float = EXACT) -> Match:
    span = scope.span_of(read.node)
    if (span.line, span.column) != (read.line, read.column) or _is_definition(scope, read):
        span = Span(read.line, read.column, read.line, read.column + len(read.name))
    return Match(index, scope.id, span, read.name, confidence, node=read.node)


def _is_definition(scope: Scope, read: Read) -> bool:
    return not isinstance(scope.nodes[read.node], v.Name | v.Free | v.Attribute)
