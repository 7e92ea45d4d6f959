"""Matchers to matches: the union of all kinds, and the logic over them (spec: matching, 6)."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from pathfinder_lite.facts.spans import Span
from pathfinder_lite.query.calls import call_matches, typed_matches
from pathfinder_lite.query.flows import FlowAnalysis
from pathfinder_lite.query.matches import Match
from pathfinder_lite.query.reads import (
    attribute_matches,
    typed_attribute_matches,
    variable_matches,
)
from pathfinder_lite.queryir.matchers import (
    AndMatcher,
    AttributeMatcher,
    CallMatcher,
    FlowMatcher,
    Matcher,
    NotMatcher,
    OrMatcher,
    TypedAttributeMatcher,
    TypedCallMatcher,
    VariableMatcher,
)
from pathfinder_lite.resolve.resolver import Resolver

_EVERY_CALL = CallMatcher(("*",))


def evaluate(
    resolver: Resolver, matcher: Matcher, flows: FlowAnalysis, *, reached: bool = True
) -> list[Match]:
    """All places a matcher finds; ``flows`` follows taint for all rules of the scan.

    Rules share their sinks, and a matcher finds the same for each of them. Whether control
    ``reached`` a sink is asked with what arrives there, so sinks are looked for without.
    """
    known = flows.found.get((matcher, reached))
    if known is None:
        known = _evaluated(resolver, matcher, flows, reached)
        flows.found[matcher, reached] = known
    return known


def _evaluated(
    resolver: Resolver, matcher: Matcher, flows: FlowAnalysis, reached: bool
) -> list[Match]:
    match matcher:
        case CallMatcher():
            return list(call_matches(resolver, matcher, reached=reached))
        case TypedCallMatcher():
            return list(typed_matches(resolver, matcher, reached=reached))
        case VariableMatcher():
            return list(variable_matches(resolver, matcher))
        case AttributeMatcher():
            return list(attribute_matches(resolver, matcher))
        case OrMatcher(members):
            return _union(
                [evaluate(resolver, member, flows, reached=reached) for member in members]
            )
        case AndMatcher(members):
            return _intersection(resolver, members, flows)
        case NotMatcher(member):
            every = evaluate(resolver, _EVERY_CALL, flows)
            return _without(every, evaluate(resolver, member, flows))
        case FlowMatcher():
            return _union([list(flows.matches(matcher, lambda m: _sinks(resolver, m, flows)))])
        case TypedAttributeMatcher():
            return list(typed_attribute_matches(resolver, matcher))
        case _:
            assert_never(matcher)


def _sinks(resolver: Resolver, matcher: Matcher, flows: FlowAnalysis) -> list[Match]:
    return evaluate(resolver, matcher, flows, reached=False)


def _union(found: list[list[Match]]) -> list[Match]:
    """One match a place, the surest of each."""
    best: dict[object, Match] = {}
    for match in (m for each in found for m in each):
        known = best.get(match.place)
        if known is None or match.confidence > known.confidence:
            best[match.place] = match
    return list(best.values())


def _intersection(
    resolver: Resolver, members: tuple[Matcher, ...], flows: FlowAnalysis
) -> list[Match]:
    """Matches of the positive members at one place, minus those of the negated ones.

    Of a call and the reads in it the call is told, whichever member comes first.
    """
    positive = [m for m in members if not isinstance(m, NotMatcher)]
    found = [evaluate(resolver, m, flows) for m in positive or [_EVERY_CALL]]
    kept = found[0]
    for other in found[1:]:
        kept = _union([[_told(m, o) for m in kept for o in other if _belong(m, o)]])
    for member in members:
        if isinstance(member, NotMatcher):
            kept = _without(kept, evaluate(resolver, member.member, flows))
    return kept


def _told(one: Match, other: Match) -> Match:
    """The match to tell of two that belong together, no surer than the less sure of them."""
    chosen = other if _is_read(one) and not _is_read(other) else one
    return replace(chosen, confidence=min(one.confidence, other.confidence))


def _without(found: list[Match], removed: list[Match]) -> list[Match]:
    return [m for m in found if not any(_belong(m, r) for r in removed)]


def _is_read(match: Match) -> bool:
    return match.statement_line is not None


def _belong(one: Match, other: Match) -> bool:
    """The same call, a read inside the call, or two reads of one statement."""
    if one.module != other.module:
        return False
    if _is_read(one) and _is_read(other):
        return one.statement_line == other.statement_line
    if not (_is_read(one) or _is_read(other)):
        return one.span == other.span
    call, read = (other, one) if _is_read(one) else (one, other)
    return _contains(call.span, read.span)


def _contains(outer: Span, inner: Span) -> bool:
    return (outer.line, outer.column) <= (inner.line, inner.column) and (
        inner.end_line,
        inner.end_column,
    ) <= (outer.end_line, outer.end_column)
