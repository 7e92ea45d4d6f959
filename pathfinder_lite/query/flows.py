"""Flow matchers: from the arguments of each sink backwards to a source (spec: matching, 7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from pathfinder_lite.facts.values import NodeId, ScopeId
from pathfinder_lite.query.flow_rank import rank_of
from pathfinder_lite.query.markers import RuleMarks
from pathfinder_lite.query.matches import Match
from pathfinder_lite.query.sink_operands import SinkOperands
from pathfinder_lite.query.sinks import sinks_of
from pathfinder_lite.query.views import Views
from pathfinder_lite.query.words import occurs
from pathfinder_lite.queryir.matchers import (
    AndMatcher,
    CallMatcher,
    FlowMatcher,
    Matcher,
    NotMatcher,
    OrMatcher,
    TrackedParameter,
    TypedCallMatcher,
)
from pathfinder_lite.resolve.conditions import reachable
from pathfinder_lite.resolve.origins import (
    Answer,
    Frame,
    Hop,
    Lazy,
    NodeRef,
    Operand,
    Path,
    Receiver,
    ScopeRef,
    Tainted,
)
from pathfinder_lite.resolve.places import StopKind
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.tainting import TaintResolver

_CALLERS = 32
"""Callers that are asked one at a time."""
_COMPARED = 24
"""Flows to one sink that are compared; the surest and shortest of them is told."""

Evaluate = Callable[[Matcher], list[Match]]


class Barrier(NamedTuple):
    """What a tainted value does not get past."""

    kind: StopKind
    place: NodeRef


class FlowAnalysis:
    """All flow rules of a scan, sharing one walk.

    ``found`` is what each matcher has found: places that control reaches, or wherever they are.
    """

    def __init__(
        self,
        resolver: Resolver,
        matchers: Sequence[Matcher],
        walk: type[TaintResolver] = TaintResolver,
    ) -> None:
        flows = [flow for matcher in matchers for flow in flows_in(matcher)]
        policies = dict.fromkeys(_policy(flow) for flow in flows)
        self.found: dict[tuple[Matcher, bool], list[Match]] = {}
        self._resolver = resolver
        self._labels = {policy: label for label, policy in enumerate(policies)}
        self._marks = RuleMarks(resolver, list(policies))
        self._full = walk(resolver, self._marks)
        self._shallow = walk(resolver, self._marks, shallow=True)
        self._views = Views(resolver)
        self._arrived: dict[tuple[TaintResolver, Frame, Operand], tuple[list[Answer], bool]] = {}
        self._is_open = False
        self._use(self._full)

    def _use(self, taint: TaintResolver) -> None:
        self.taint = taint
        self.operands = SinkOperands(taint, self._resolver)

    def matches(self, flow: FlowMatcher, evaluate: Evaluate) -> Iterator[Match]:
        """The sinks that something tainted reaches, once each."""
        if not any(self._marks.may_occur(source) for source in flow.sources):
            return
        label = self._labels[_policy(flow)]
        for sink in sinks_of(flow, self._resolver.library):
            for match in self._views.returned_to(sink):
                found = self._reached(match, (), label, flow.scope == "local")
                if found is not None:
                    yield found
            if not occurs(self._resolver, sink):
                continue
            for match in evaluate(sink):
                found = self._reached(match, tracked_by(sink), label, flow.scope == "local")
                if found is not None:
                    yield found

    def _reached(
        self, sink: Match, tracked: tuple[TrackedParameter, ...], label: int, local: bool
    ) -> Match | None:
        found = None
        try:
            for frame in self.questions(ScopeRef(sink.module, ScopeId(sink.scope))):
                found = self._best(sink, tracked, label, local, frame)
                if found is not None:
                    break
        except Exception as error:  # noqa: BLE001 - one sink must not end the scan
            self.taint.abandon()
            message = f"{type(error).__name__}: {error}"
            self._resolver.note_failure(sink.module, sink.span.line, message)
        return found

    def questions(self, ref: ScopeRef) -> Iterator[Frame]:
        """Whoever calls; if that ends for want of fuel, nobody, and then one caller at a time.

        What one caller hands over can use up the fuel before a flow from elsewhere is seen.
        ``taint`` is the walk to ask in each frame.
        """
        frame = self._full.open_frame(ref)
        self._use(self._full)
        self._full.refuel()
        self._is_open = False
        yield frame
        if not (self._full.starved or self._is_open):
            return
        for each in (frame, *self._full.callers.of(frame)[:_CALLERS]):
            self._use(self._shallow)
            self._shallow.refuel()
            with self._shallow.fuel.limited(0):
                yield each

    def _best(
        self,
        sink: Match,
        tracked: tuple[TrackedParameter, ...],
        label: int,
        local: bool,
        frame: Frame,
    ) -> Match | None:
        ref = frame.scope
        best: tuple[tuple[float, int], Match] | None = None
        tried = 0
        of_call = sink.condition is None
        for operand, place in (
            self.operands.of(sink.node, tracked, frame)
            if of_call
            else self.operands.returned(sink.node, frame)
        ):
            arriving = [
                a
                for a in self._arriving(operand, frame)
                if isinstance(a.value, Tainted) and label in a.value.labels
            ]
            if not arriving or self.whole_barrier(sink.node, operand, frame, label) is not None:
                continue
            for a in arriving:
                if local and not _is_local(a, ref):
                    continue
                if self.barrier(sink.node, a, frame, label, sink.condition) is not None:
                    continue
                a = from_its_source(a)
                rank = rank_of(self._resolver, a, ref)
                if best is None or rank > best[0]:
                    confidence = min(sink.confidence, rank[0])
                    best = (
                        rank,
                        replace(
                            sink, confidence=confidence, evidence=a, frame=a.frame, argument=place
                        ),
                    )
                tried += 1
                if tried >= _COMPARED:
                    return best[1] if best else None
        return best[1] if best else None

    def _arriving(self, operand: Operand, frame: Frame) -> list[Answer]:
        """What is tainted of an operand by any rule, as the first rule that asked saw it."""
        key = (self.taint, frame, operand)
        known = self._arrived.get(key)
        if known is None:
            found = self.taint.tainted(self.taint.argument(operand, frame))
            known = self._arrived[key] = (found, self.taint.starved)
        self._is_open = self._is_open or known[1]
        return known[0]

    def whole_barrier(
        self, sink: NodeId, operand: Operand, frame: Frame, label: int
    ) -> Barrier | None:
        """A test on the way that leaves all of an operand harmless, whatever its elements are."""
        site = self.taint.program.site(frame.scope.module, frame.scope.scope, sink)
        if site is None or not isinstance(operand, Lazy):
            return None
        path = Path(Hop(frame.scope, operand.node, "via"), None)
        guard = self.taint.guards.stopping(site.condition, path, frame, label)
        return None if guard is None else Barrier("guard", NodeRef(frame.scope, guard))

    def barrier(
        self, node: NodeId, a: Answer, frame: Frame, label: int, condition: int | None = None
    ) -> Barrier | None:
        """What keeps control from a place with this value, or what stops it on the way.

        ``condition`` is that of a place that is no call.
        """
        program, guards = self._resolver.program, self.taint.guards
        inner: Frame | None = a.frame if a.frame.scope == frame.scope else frame
        while inner is not None:
            site = program.site(inner.scope.module, inner.scope.scope, node)
            if condition is None and site is not None:
                condition = site.condition
            if condition is not None:
                guard = guards.stopping(condition, a.path, inner, label)
                if guard is not None:
                    return Barrier("guard", NodeRef(inner.scope, guard))
                if guards.has_ended(condition, node, a.path, inner):
                    return Barrier("guard", NodeRef(inner.scope, node))
                if not reachable(self.taint, condition, inner, {}):
                    return Barrier("branch", NodeRef(inner.scope, node))
            condition = None
            if not self._has_receiver(inner):
                return Barrier("branch", NodeRef(inner.scope, node))
            if inner.site is None or inner.parent is None:
                return None
            node, inner = inner.site.node, inner.parent
        return None

    def _has_receiver(self, frame: Frame) -> bool:
        """Whether the caller chosen for a method can have called it on such an object."""
        scope = self.taint.scope(frame.scope)
        if frame.arguments is None or not scope.parameters:
            return True
        first = frame.arguments.positional[:1]
        if not first or not isinstance(first[0], Receiver):
            return True
        return bool(self.taint.resolve(NodeId(0), frame))


def _policy(flow: FlowMatcher) -> FlowMatcher:
    """What makes two rules' taint the same: sources and sanitizers."""
    return FlowMatcher(flow.sources, (), flow.sanitizers)


def flows_in(matcher: Matcher) -> list[FlowMatcher]:
    """The flows a matcher is made of."""
    match matcher:
        case FlowMatcher():
            return [matcher]
        case AndMatcher(members) | OrMatcher(members):
            return [flow for member in members for flow in flows_in(member)]
        case NotMatcher(member):
            return flows_in(member)
        case _:
            return []


def tracked_by(sink: Matcher) -> tuple[TrackedParameter, ...]:
    """The parameters of a sink that matter; none means all."""
    match sink:
        case CallMatcher(tracked=tracked) | TypedCallMatcher(tracked=tracked):
            return tracked
        case OrMatcher(members) | AndMatcher(members):
            found = [tracked_by(member) for member in members if not isinstance(member, NotMatcher)]
            return () if not all(found) else tuple(t for each in found for t in each)
        case _:
            return ()


def _is_local(a: Answer, ref: ScopeRef) -> bool:
    return a.path is not None and all(hop.scope == ref for hop in a.path.hops())


def from_its_source(a: Answer) -> Answer:
    """A tainted answer whose path begins where it comes from, also if the way was lost."""
    hops = a.path.hops() if a.path is not None else []
    if not isinstance(a.value, Tainted) or any(each.note == "source" for each in hops):
        return a
    path = Path(Hop(a.value.site.scope, a.value.site.node, "source"), None)
    for each in hops:
        path = Path(each, path)
    return a._replace(path=path)
