"""The sinks of a flow as its author means them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pathfinder_lite.query import patterns
from pathfinder_lite.queryir.matchers import (
    CallMatcher,
    FlowMatcher,
    Matcher,
    OrMatcher,
    TrackedParameter,
    TypedCallMatcher,
)


def sinks_of(flow: FlowMatcher) -> tuple[Matcher, ...]:
    """The sinks, the members of ``Or`` one by one, and what each of them tracks.

    Rules name a method by its type with what it tracks, and once more by its name alone, for
    receivers that no type is known of: ``Cursor.method("execute").tracks(0)`` beside
    ``calls("*.execute")``. That is the same method, so the same parameters matter.
    """
    sinks = tuple(_alternatives(flow.sinks))
    return tuple(_with_tracked(sink, sinks) for sink in sinks)


def _alternatives(members: Sequence[Matcher]) -> Iterator[Matcher]:
    for member in members:
        if isinstance(member, OrMatcher):
            yield from _alternatives(member.members)
        else:
            yield member


def _with_tracked(sink: Matcher, sinks: Sequence[Matcher]) -> Matcher:
    if not isinstance(sink, CallMatcher) or sink.tracked:
        return sink
    found: dict[TrackedParameter, None] = {}
    for pattern in sink.patterns:
        told = [
            tracked
            for other in sinks
            if isinstance(other, TypedCallMatcher)
            and patterns.last_segment(pattern) in other.methods
            for tracked in other.tracked
        ]
        if not told:
            return sink
        found.update(dict.fromkeys(told))
    return replace(sink, tracked=tuple(found))
