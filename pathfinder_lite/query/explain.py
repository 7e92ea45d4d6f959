"""What the sources of a rule bring to a line, and what stops them on the way there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from pathfinder_lite.errors import RuleError
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.spans import Location, Span
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.findings import Step, TaintedLine, TaintedValue, TaintStop
from pathfinder_lite.query.flow_rank import rank_of
from pathfinder_lite.query.flows import (
    Barrier,
    FlowAnalysis,
    flows_in,
    from_its_source,
    tracked_by,
)
from pathfinder_lite.query.inspect import describe, expressions
from pathfinder_lite.query.markers import PlaceMatcher
from pathfinder_lite.query.sinks import sinks_of
from pathfinder_lite.query.story import Storyteller
from pathfinder_lite.queryir.matchers import Matcher
from pathfinder_lite.queryir.rules import CompiledRule
from pathfinder_lite.resolve.origins import (
    Answer,
    Bound,
    Class,
    External,
    Frame,
    Function,
    Lazy,
    Method,
    Module,
    Namespace,
    NodeRef,
    Operand,
    ScopeRef,
    Tainted,
)
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.taint_stops import Stop, TracingResolver
from pathfinder_lite.resolve.tainting import TaintResolver
from pathfinder_lite.resolve.walk import Answers, hop

_MOST_VALUES = 3
_MOST_FLOWS = 12
_CODE = (Bound, Class, External, Function, Method, Module, Namespace)


class _Asked(NamedTuple):
    """One thing to explain: an expression, or an argument of a sink."""

    operand: Operand
    node: NodeId
    span: Span
    sink: str = ""


def taint_at(
    resolver: Resolver, teller: Storyteller, module: int, line: int, rule: CompiledRule
) -> tuple[TaintedLine, ...]:
    """The arguments of sinks and the expressions of a line, in source order.

    Raises:
        RuleError: the rule follows no flows.
    """
    flows = flows_in(rule.matcher)
    if not flows:
        raise RuleError(f"rule {rule.description.id} has no sources: it uses no flows()")
    explainer = _Explainer(resolver, teller, rule.matcher)
    facts = resolver.program.facts(module)
    found: dict[tuple[Span, str], TaintedLine] = {}
    for scope in facts.scopes if facts else ():
        ref = ScopeRef(module, scope.id)
        for asked in explainer.asked(ref, scope, line):
            told = explainer.told(ref, scope, asked)
            key = (asked.span, asked.sink)
            if told is not None and (
                key not in found or len(told.arrivals) > len(found[key].arrivals)
            ):
                found[key] = told
    return tuple(found[key] for key in sorted(found))


class _Explainer:
    """Two walks: one as in a scan, for what arrives, and one that goes on behind stops."""

    def __init__(self, resolver: Resolver, teller: Storyteller, matcher: Matcher) -> None:
        self._resolver = resolver
        self._teller = teller
        self._flows = flows_in(matcher)
        self._scanning = FlowAnalysis(resolver, [matcher])
        self._tracing = FlowAnalysis(resolver, [matcher], TracingResolver)
        self._places = PlaceMatcher(resolver)

    # What is asked ----------------------------------------------------------------------------

    def asked(self, ref: ScopeRef, scope: Scope, line: int) -> Iterator[_Asked]:
        """The tracked arguments of sinks on a line, and its expressions."""
        seen: set[object] = set()
        sinks: set[Span] = set()
        frame = self._resolver.open_frame(ref)
        for node, span in self._sink_places(scope, line):
            for flow in self._flows:
                for sink in sinks_of(flow, self._resolver.library):
                    if not self._places.matches(sink, NodeRef(ref, node)):
                        continue
                    sinks.add(span)
                    for asked in self._arguments(node, span, sink, frame):
                        if (asked.operand, asked.sink) not in seen:
                            seen.add((asked.operand, asked.sink))
                            yield asked
        for node, span in expressions(scope, line):
            is_literal = isinstance(scope.nodes[node], v.Const | v.Gate)
            if span not in sinks and not (is_literal and span == scope.span_of(node)):
                yield _Asked(Lazy(node), node, span)

    def _sink_places(self, scope: Scope, line: int) -> Iterator[tuple[NodeId, Span]]:
        reads = {read.node for read in scope.reads if read.line == line}
        for position, shape in enumerate(scope.nodes):
            node = NodeId(position)
            span = scope.span_of(node)
            if span.line <= line <= span.end_line and (isinstance(shape, v.Call) or node in reads):
                yield node, span

    def _arguments(self, node: NodeId, span: Span, sink: Matcher, frame: Frame) -> Iterator[_Asked]:
        called = self._teller.called(frame.scope, node)
        self._scanning.taint.refuel()
        for operand, place in self._scanning.operands.of(node, tracked_by(sink), frame):
            yield _Asked(operand, node, span, f"{place or 'an argument'} of {called}")

    # What is told -----------------------------------------------------------------------------

    def told(self, ref: ScopeRef, scope: Scope, asked: _Asked) -> TaintedLine | None:
        """Arrivals and stops of one expression; None for a name of code, which has neither."""
        frame = self._resolver.open_frame(ref)
        before = dict(self._resolver.limits.counts())
        place = asked.node if asked.sink else _call_around(scope, asked.span)
        arrivals, stops = self._told_flows(ref, frame, asked, place)
        met = [name for name, count in self._resolver.limits.counts() if before.get(name) != count]
        values = () if arrivals or stops else self._values(scope, frame, asked)
        if values is None and not asked.sink:
            return None
        path = self._resolver.program.entries[ref.module].path
        return TaintedLine(
            location=Location(path, asked.span),
            function=scope.qualified_name,
            expression=self._teller.text(ref.module, asked.span),
            sink=asked.sink,
            arrivals=tuple(arrivals),
            stops=tuple(stops),
            values=values or (),
            limits=tuple(met),
        )

    def _told_flows(
        self, ref: ScopeRef, frame: Frame, asked: _Asked, place: NodeId
    ) -> tuple[list[TaintedValue], list[TaintStop]]:
        arrivals: list[TaintedValue] = []
        stops: list[TaintStop] = []
        for entered in self._scanning.questions(ref):
            arrivals = self._arrivals(ref, entered, asked, place)
            if arrivals:
                break
        for entered in self._tracing.questions(ref):
            stops = self._stops(entered, asked, place)
            if stops:
                break
        return arrivals, stops

    def _arrivals(
        self, ref: ScopeRef, frame: Frame, asked: _Asked, place: NodeId
    ) -> list[TaintedValue]:
        flows = self._scanning
        found: dict[object, TaintedValue] = {}
        for a in _tainted(flows.taint, asked.operand, frame):
            labels = [
                each for each in _labels(a) if not _barrier(flows, place, a, frame, asked, each)
            ]
            a = from_its_source(a)
            if not labels or a.path is None:
                continue
            told = TaintedValue(
                rank_of(self._resolver, a, ref)[0], self._teller.steps(a.path, a.frame)
            )
            first = told.path[0].location if told.path else None
            known = found.get(first)
            if known is None or (told.confidence, -len(told.path)) > (
                known.confidence,
                -len(known.path),
            ):
                found[first] = told
        ordered = sorted(found.values(), key=lambda t: (-t.confidence, *_order(t.path)))
        return ordered[:_MOST_FLOWS]

    def _stops(self, frame: Frame, asked: _Asked, place: NodeId) -> list[TaintStop]:
        flows = self._tracing
        walk = flows.taint
        assert isinstance(walk, TracingResolver)
        found: dict[tuple[str, NodeRef, NodeRef], Stop] = {}
        for a in _tainted(walk, asked.operand, frame):
            for stop in walk.stops(a):
                found.setdefault(stop[:3], stop)
            for label in _labels(a):
                barrier = _barrier(flows, place, a, frame, asked, label)
                if barrier is not None and isinstance(a.value, Tainted):
                    at = barrier.place
                    path = hop(a.path, at.scope, at.node, barrier.kind)
                    stop = Stop(barrier.kind, at, a.value.site, path)
                    found.setdefault(stop[:3], stop)
        if not found:
            found.update({stop[:3]: stop for stop in self._overwritten(frame, asked)})
        told = [TaintStop(stop.kind, self._teller.steps(stop.path)) for stop in found.values()]
        return sorted(told, key=lambda t: (*_order(t.path), t.kind))[:_MOST_FLOWS]

    def _values(self, scope: Scope, frame: Frame, asked: _Asked) -> tuple[str, ...] | None:
        """What stands there instead; None when it is code, or what is called."""
        self._resolver.refuel()
        found = self._resolver.argument(asked.operand, frame)
        called = {scope.span_of(n.callee) for n in scope.nodes if isinstance(n, v.Call)}
        if asked.span in called or (found and all(isinstance(a.value, _CODE) for a in found)):
            return None
        texts = tuple(sorted({describe(self._resolver, a) for a in found}))
        return texts if len(texts) <= _MOST_VALUES else (*texts[:_MOST_VALUES], "…")

    # Overwritten variables ----------------------------------------------------------------------

    def _overwritten(self, frame: Frame, asked: _Asked) -> Iterator[Stop]:
        """Tainted values that plain assignments gave a variable before the one that is read.

        The value graph has no variables, so assignments are told by the text before a value.
        """
        scope, module = self._resolver.scope(frame.scope), frame.scope.module
        node = asked.operand.node if isinstance(asked.operand, Lazy) else NONE
        first, last = asked.span.line, asked.span.end_line
        names = {
            read.name
            for read in scope.reads
            if read.node == node and first <= read.line <= last and "." not in read.name
        }
        if node == NONE or not names:
            return
        now = scope.span_of(node)
        # A call that was handed the object makes another version of it, and no other value.
        assigned = re.compile(rf"\s*({'|'.join(sorted(names))})\s*(:[^=]+)?=\s*")
        head = Span(now.line, 0, now.line, now.column)
        if not assigned.fullmatch(self._teller.line(module, head)):
            return
        for position in range(len(scope.nodes)):
            earlier = NodeId(position)
            span = scope.span_of(earlier)
            before = Span(span.line, 0, span.line, span.column)
            if span.line >= now.line or not assigned.fullmatch(self._teller.line(module, before)):
                continue
            walk = self._scanning.taint
            walk.refuel()
            for a in walk.resolve(earlier, frame):
                if isinstance(a.value, Tainted):
                    path = hop(a.path, frame.scope, node, "overwritten")
                    yield Stop("overwritten", NodeRef(frame.scope, node), a.value.site, path)


def _tainted(walk: TaintResolver, operand: Operand, frame: Frame) -> Answers:
    walk.refuel()
    return walk.tainted(walk.argument(operand, frame))


def _order(path: tuple[Step, ...]) -> tuple[int, list[Location]]:
    """Shorter ways first, then by place."""
    return len(path), [step.location for step in path]


def _labels(a: Answer) -> list[int]:
    """The rule's own labels, without traces."""
    return (
        sorted(each for each in a.value.labels if each >= 0) if isinstance(a.value, Tainted) else []
    )


def _barrier(
    flows: FlowAnalysis, place: NodeId, a: Answer, frame: Frame, asked: _Asked, label: int
) -> Barrier | None:
    if place == NONE:
        return None
    whole = flows.whole_barrier(place, asked.operand, frame, label)
    return whole or flows.barrier(place, a, frame, label)


def _call_around(scope: Scope, span: Span) -> NodeId:
    """The innermost call that an expression is part of: its path condition is the expression's."""
    best: tuple[Span, NodeId] | None = None
    for site in scope.calls:
        outer = scope.span_of(site.node)
        if _covers(outer, span) and (best is None or _covers(best[0], outer)):
            best = (outer, site.node)
    return best[1] if best else NONE


def _covers(outer: Span, inner: Span) -> bool:
    return (outer.line, outer.column) <= (inner.line, inner.column) and (
        inner.end_line,
        inner.end_column,
    ) <= (outer.end_line, outer.end_column)
