"""Where taint begins and ends: the matchers of flow rules, asked about one place at a time.

A walk asks about the places it passes. A matcher is tried at a call only when its name could
match there, and each answer is remembered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Read, Scope
from pathfinder_lite.facts.values import RECEIVER, NodeId
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.query import patterns
from pathfinder_lite.query.calls import match_at
from pathfinder_lite.query.entries import EntryParameters, stands_for
from pathfinder_lite.query.reads import attribute_match, typed_attribute_match
from pathfinder_lite.query.signatures import CONSTRUCTOR, parameter_names
from pathfinder_lite.query.sink_operands import SinkOperands
from pathfinder_lite.query.sinks import alternatives
from pathfinder_lite.query.sites import names_of
from pathfinder_lite.query.words import occurs
from pathfinder_lite.queryir.matchers import (
    AndMatcher,
    AttributeMatcher,
    CallMatcher,
    FlowMatcher,
    Matcher,
    NotMatcher,
    OrMatcher,
    TrackedParameter,
    TypedAttributeMatcher,
    TypedCallMatcher,
    VariableMatcher,
)
from pathfinder_lite.resolve.guards import NO_LABELS, Labels
from pathfinder_lite.resolve.origins import NodeRef, ScopeRef, Value
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.tainting import TaintResolver


class PlaceMatcher:
    """Whether matchers match at one place."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._known: dict[tuple[Matcher, NodeRef], bool] = {}
        self._reads: dict[ScopeRef, dict[NodeId, list[Read]]] = {}
        self._callees: dict[ScopeRef, frozenset[NodeId]] = {}
        self._names: dict[NodeRef, frozenset[str]] = {}
        self._walks: dict[FlowMatcher, TaintResolver] = {}
        self.entries = EntryParameters(resolver)

    def matches(self, matcher: Matcher, place: NodeRef) -> bool:
        """Whether ``matcher`` matches the call or read at ``place``."""
        key = (matcher, place)
        known = self._known.get(key)
        if known is None:
            self._known[key] = False
            # The answer is kept, so it must not depend on what the walk has spent so far.
            with self._resolver.fuel.apart():
                known = self._known[key] = self._tried(matcher, place)
        return known

    def _tried(self, matcher: Matcher, place: NodeRef) -> bool:
        match matcher:
            case CallMatcher():
                return self._called(matcher, place)
            case TypedCallMatcher():
                located = self._located(place)
                return (
                    located is not None
                    and self._may_be_method(matcher, place, located)
                    and match_at(self._resolver, matcher, located) is not None
                )
            case AttributeMatcher() | TypedAttributeMatcher() | VariableMatcher():
                return self._read(matcher, place)
            case OrMatcher(members):
                return any(self.matches(m, place) for m in members)
            case AndMatcher(members):
                return all(self.matches(m, place) for m in members)
            case NotMatcher(member):
                return self._located(place) is not None and not self.matches(member, place)
            case FlowMatcher():
                return self._ends(matcher, place)
            case _:
                assert_never(matcher)

    def _ends(self, flow: FlowMatcher, place: NodeRef) -> bool:
        """Whether a call is a sink that something tainted reaches, in whatever calling context."""
        sinks = [sink for sink in flow.sinks if self._located(place) and self.matches(sink, place)]
        if not sinks:
            return False
        if flow not in self._walks:
            marks = RuleMarks(self._resolver, [flow])
            self._walks[flow] = TaintResolver(self._resolver, marks)
        walk = self._walks[flow]
        walk.refuel()
        frame = walk.open_frame(place.scope)
        operands = SinkOperands(walk, self._resolver)
        return any(
            walk.tainted(walk.argument(operand, frame))
            for sink in sinks
            for operand, _ in operands.of(place.node, _tracked(sink), frame)
        )

    def _called(self, matcher: CallMatcher, place: NodeRef) -> bool:
        located = self._located(place)
        if located is None:
            tests = matcher.arguments
            if tests.positional or tests.keyword or place.node in self._called_nodes(place.scope):
                return False
            return self._read(AttributeMatcher(matcher.patterns), place)
        lasts = [patterns.last_segment(pattern) for pattern in matcher.patterns]
        if None not in lasts and not any(last in self._goes_by(place, located) for last in lasts):
            return False
        return match_at(self._resolver, matcher, located) is not None

    def _may_be_method(
        self, matcher: TypedCallMatcher, place: NodeRef, located: LocatedCall
    ) -> bool:
        if not matcher.methods or CONSTRUCTOR in matcher.methods:
            return True
        return not self._goes_by(place, located).isdisjoint(matcher.methods)

    def _goes_by(self, place: NodeRef, located: LocatedCall) -> frozenset[str]:
        """Last names of what a call calls, as written and as the shallow twin knows them."""
        known = self._names.get(place)
        if known is None:
            shallow = self._resolver.shallow
            shape = located.scope.nodes[place.node]
            found = {located.site.name}
            if isinstance(shape, v.Call):
                shallow.refuel()
                frame = shallow.open_frame(place.scope)
                for a in shallow.resolve(shape.callee, frame):
                    names = names_of(shallow, a.value, located.site.name)
                    found |= {name.rpartition(".")[2] for name in names}
            known = self._names[place] = frozenset(found)
        return known

    def _read(
        self, matcher: AttributeMatcher | TypedAttributeMatcher | VariableMatcher, place: NodeRef
    ) -> bool:
        entry = self.entries.attribute(place)
        if entry and stands_for(matcher, entry):
            return True
        scope = self._resolver.scope(place.scope)
        for read in self._reads_of(place.scope, scope).get(place.node, ()):
            if self._is_read(matcher, place, scope, read):
                return True
        return False

    def _is_read(
        self,
        matcher: AttributeMatcher | TypedAttributeMatcher | VariableMatcher,
        place: NodeRef,
        scope: Scope,
        read: Read,
    ) -> bool:
        resolver, module = self._resolver, place.scope.module
        match matcher:
            case VariableMatcher(pattern):
                return "." not in read.name and patterns.matches(pattern, read.name)
            case AttributeMatcher():
                return attribute_match(resolver, matcher, module, scope, read) is not None
            case TypedAttributeMatcher():
                return typed_attribute_match(resolver, matcher, module, scope, read) is not None

    def _located(self, place: NodeRef) -> LocatedCall | None:
        scope = self._resolver.scope(place.scope)
        if not isinstance(scope.nodes[place.node], v.Call):
            return None
        site = self._resolver.program.site(place.scope.module, place.scope.scope, place.node)
        return None if site is None else LocatedCall(place.scope.module, scope, site)

    def _reads_of(self, ref: ScopeRef, scope: Scope) -> dict[NodeId, list[Read]]:
        known = self._reads.get(ref)
        if known is None:
            known = self._reads[ref] = {}
            for read in scope.reads:
                known.setdefault(read.node, []).append(read)
        return known

    def _called_nodes(self, ref: ScopeRef) -> frozenset[NodeId]:
        known = self._callees.get(ref)
        if known is None:
            nodes = self._resolver.scope(ref).nodes
            known = frozenset(node.callee for node in nodes if isinstance(node, v.Call))
            self._callees[ref] = known
        return known


class RuleMarks:
    """The sources and sanitizers of all flow rules; a label is the position of one of them."""

    def __init__(self, resolver: Resolver, flows: Sequence[FlowMatcher]) -> None:
        self._resolver = resolver
        self._places = PlaceMatcher(resolver)
        self._sources = _by_matcher(
            (m, i)
            for i, flow in enumerate(flows)
            for m in alternatives(flow.sources)
            if self.may_occur(m)
        )
        self._sanitizers = _by_matcher(
            (m, i) for i, flow in enumerate(flows) for m in flow.sanitizers if occurs(resolver, m)
        )
        self._has_variables = any(isinstance(m, VariableMatcher) for m in self._sources)
        self._source_labels: dict[NodeRef, Labels] = {}
        self._cleaned_labels: dict[NodeRef, Labels] = {}

    def may_occur(self, source: Matcher) -> bool:
        """Whether anything in the project can be a source."""
        if isinstance(source, FlowMatcher):
            return any(self.may_occur(each) for each in source.sources) and any(
                occurs(self._resolver, sink) for sink in source.sinks
            )
        return occurs(self._resolver, source) or self._places.entries.may_occur(source)

    def source(self, place: NodeRef) -> Labels:
        """The labels of which an expression is a source."""
        known = self._source_labels.get(place)
        if known is None:
            found = [
                labels
                for matcher, labels in self._sources.items()
                if _gives_its_value(matcher) and self._places.matches(matcher, place)
            ]
            known = self._source_labels[place] = NO_LABELS.union(*found)
        return known

    def variable(self, place: NodeRef) -> Labels:
        """The labels of which a value is a source by the name of the variable that holds it."""
        return self.source(place) if self._has_variables else NO_LABELS

    def filled(self, call: NodeRef, slot: int) -> Labels:
        """The labels of which a call is a source that fills one of its arguments."""
        found = NO_LABELS
        for matcher, labels in self._sources.items():
            tracked = _tracked(matcher)
            if (
                any(not t.returns for t in tracked)
                and self._places.matches(matcher, call)
                and any(self._is_at(call, slot, t) for t in tracked)
            ):
                found |= labels
        return found

    def _is_at(self, call: NodeRef, slot: int, tracked: TrackedParameter) -> bool:
        shape = self._resolver.scope(call.scope).nodes[call.node]
        if slot == RECEIVER or not isinstance(shape, v.Call):
            return False
        if slot >= len(shape.positional):
            return shape.keywords[slot - len(shape.positional)][0] == tracked.name
        if tracked.position is not None:
            return slot == tracked.position
        frame = self._resolver.open_frame(call.scope)
        names = [
            parameter_names(self._resolver, a.value)
            for a in self._resolver.resolve(shape.callee, frame)
        ]
        return any(slot < len(each) and each[slot] == tracked.name for each in names)

    def cleaned(self, call: NodeRef) -> Labels:
        """The labels of which a call is a sanitizer."""
        known = self._cleaned_labels.get(call)
        if known is None:
            found = [
                labels
                for matcher, labels in self._sanitizers.items()
                if self._places.matches(matcher, call)
            ]
            known = self._cleaned_labels[call] = NO_LABELS.union(*found)
        return known

    def cleans(self, callee: Value) -> Labels:
        """The labels of which calling a value is a sanitizer, told by its names alone."""
        found = NO_LABELS
        names: set[str] | None = None
        for matcher, labels in self._sanitizers.items():
            for each in _plain_calls(matcher):
                if names is None:
                    names = names_of(self._resolver, callee, "")
                lasts = {name.rpartition(".")[2] for name in names}
                if any(patterns.matches(p, n) for p in each.patterns for n in names | lasts):
                    found |= labels
        return found


def _by_matcher(pairs: Iterable[tuple[Matcher, int]]) -> dict[Matcher, Labels]:
    found: dict[Matcher, Labels] = {}
    for matcher, label in pairs:
        found[matcher] = found.get(matcher, NO_LABELS) | {label}
    return found


def _tracked(matcher: Matcher) -> tuple[TrackedParameter, ...]:
    return matcher.tracked if isinstance(matcher, CallMatcher | TypedCallMatcher) else ()


def _gives_its_value(matcher: Matcher) -> bool:
    """Whether it is the value of a source that is tainted, not only what it fills."""
    tracked = _tracked(matcher)
    return not tracked or any(each.returns for each in tracked)


def _plain_calls(matcher: Matcher) -> list[CallMatcher]:
    """Matchers by name without tests on arguments."""
    if isinstance(matcher, OrMatcher):
        return [each for member in matcher.members for each in _plain_calls(member)]
    if isinstance(matcher, CallMatcher):
        tests = matcher.arguments
        return [] if tests.positional or tests.keyword else [matcher]
    return []
