"""Matchers to matches: the union of all kinds, and the logic over them (spec: matching, 6)."""

from __future__ import annotations

from typing import assert_never

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


def evaluate(resolver: Resolver, matcher: Matcher, flows: FlowAnalysis) -> list[Match]:
    """All places a matcher finds; ``flows`` follows taint for all rules of the scan."""
    match matcher:
        case CallMatcher():
            return list(call_matches(resolver, matcher))
        case TypedCallMatcher():
            return list(typed_matches(resolver, matcher))
        case VariableMatcher():
            return list(variable_matches(resolver, matcher))
        case AttributeMatcher():
            return list(attribute_matches(resolver, matcher))
        case OrMatcher(members):
            return _union([evaluate(resolver, member, flows) for member in members])
        case AndMatcher(members):
            return _intersection(resolver, members, flows)
        case NotMatcher(member):
            every = evaluate(resolver, _EVERY_CALL, flows)
            return _without(every, evaluate(resolver, member, flows))
        case FlowMatcher():
            return _union([list(flows.matches(matcher, lambda m: evaluate(resolver, m, flows)))])
        case TypedAttributeMatcher():
            return list(typed_attribute_matches(resolver, matcher))
        case _:
            assert_never(matcher)


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
    """Matches of the positive members at one place, minus those of the negated ones."""
    positive = [m for m in members if not isinstance(m, NotMatcher)]
    negative = [m.member for m in members if isinstance(m, NotMatcher)]
    if not positive:
        positive = [_EVERY_CALL]
    kept = evaluate(resolver, positive[0], flows)
    for each in positive[1:]:
        other = evaluate(resolver, each, flows)
        kept = [m for m in kept if any(_same_place(m, o) for o in other)]
    for member in negative:
        kept = _without(kept, evaluate(resolver, member, flows))
    return kept


def _without(found: list[Match], removed: list[Match]) -> list[Match]:
    return [m for m in found if not any(_same_place(m, r) for r in removed)]


def _same_place(one: Match, other: Match) -> bool:
    """The same call, or a read inside the call or statement."""
    if one.module != other.module:
        return False
    if one.span == other.span:
        return True
    first, second = sorted((one.span, other.span), key=lambda s: (s.line, s.column, -s.end_line))
    return (first.line, first.column) <= (second.line, second.column) and (
        second.end_line,
        second.end_column,
    ) <= (first.end_line, first.end_column)
