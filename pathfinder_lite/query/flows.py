"""Flow matchers: from the arguments of each sink backwards to a source (spec: matching, 7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId, ScopeId
from pathfinder_lite.query.markers import RuleMarks
from pathfinder_lite.query.matches import Match
from pathfinder_lite.query.signatures import parameter_names
from pathfinder_lite.query.words import occurs
from pathfinder_lite.query.written import place_of_argument
from pathfinder_lite.queryir.matchers import (
    AndMatcher,
    ArgumentKey,
    CallMatcher,
    FlowMatcher,
    Matcher,
    NotMatcher,
    OrMatcher,
    TrackedParameter,
    TypedCallMatcher,
)
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.conditions import reachable
from pathfinder_lite.resolve.origins import (
    Answer,
    ElementOf,
    Frame,
    Given,
    Hop,
    Lazy,
    Operand,
    Path,
    Receiver,
    ScopeRef,
    Tainted,
)
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.tainting import TaintResolver

DIRECT = 0.95
THROUGH_UNKNOWN = 0.85
ACROSS = 0.8
_COMPARED = 24
"""Flows to one sink that are compared; the surest and shortest of them is told."""

Evaluate = Callable[[Matcher], list[Match]]


class FlowAnalysis:
    """All flow rules of a scan, sharing one walk."""

    def __init__(self, resolver: Resolver, matchers: Sequence[Matcher]) -> None:
        flows = [flow for matcher in matchers for flow in _flows_in(matcher)]
        policies = dict.fromkeys(_policy(flow) for flow in flows)
        self._resolver = resolver
        self._labels = {policy: label for label, policy in enumerate(policies)}
        self._taint = TaintResolver(resolver, RuleMarks(resolver, list(policies)))

    def matches(self, flow: FlowMatcher, evaluate: Evaluate) -> Iterator[Match]:
        """The sinks that something tainted reaches, once each."""
        if not any(occurs(self._resolver.program, source) for source in flow.sources):
            return
        label = self._labels[_policy(flow)]
        for sink in flow.sinks:
            if not occurs(self._resolver.program, sink):
                continue
            for match in evaluate(sink):
                found = self._reached(match, _tracked(sink), label, flow.scope == "local")
                if found is not None:
                    yield found

    def _reached(
        self, sink: Match, tracked: tuple[TrackedParameter, ...], label: int, local: bool
    ) -> Match | None:
        self._taint.refuel()
        try:
            return self._best(sink, tracked, label, local)
        except Exception as error:  # noqa: BLE001 - one sink must not end the scan
            self._taint.abandon()
            message = f"{type(error).__name__}: {error}"
            self._resolver.note_failure(sink.module, sink.span.line, message)
            return None

    def _best(
        self, sink: Match, tracked: tuple[TrackedParameter, ...], label: int, local: bool
    ) -> Match | None:
        ref = ScopeRef(sink.module, ScopeId(sink.scope))
        frame = self._taint.open_frame(ref)
        best: tuple[tuple[float, int], Match] | None = None
        tried = 0
        for operand, place in self._operands(sink, tracked, frame):
            if self._is_checked(sink, operand, frame, label):
                continue
            for a in self._taint.tainted(self._taint.argument(operand, frame)):
                if not isinstance(a.value, Tainted) or label not in a.value.labels:
                    continue
                if local and not _is_local(a, ref):
                    continue
                if not self._arrives(sink, a, frame, label):
                    continue
                a = _from_its_source(a)
                rank = _rank(a, ref)
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

    def _operands(
        self, sink: Match, tracked: tuple[TrackedParameter, ...], frame: Frame
    ) -> Iterator[tuple[Operand, str]]:
        """What the sink takes: the tracked arguments of a call, else all; what is read, else."""
        scope = self._taint.scope(frame.scope)
        shape = scope.nodes[sink.node]
        if not isinstance(shape, v.Call):
            base = shape.base if isinstance(shape, v.Attribute) else sink.node
            yield Lazy(base), ""
            return
        arguments = binding.of_call(self._taint, shape, frame)
        wanted = [t for t in tracked if not t.returns]
        names = self._parameters(shape, frame) if wanted else ()
        for position, operand in enumerate(arguments.positional):
            name = names[position] if position < len(names) else ""
            chosen = [t for t in wanted if t.position == position or t.name == name != ""]
            place = place_of_argument(shape, ArgumentKey(position), names)
            for part in self._parts(operand, chosen, frame) if chosen or not wanted else ():
                yield part, place
        for keyword, operand in arguments.keywords:
            at = names.index(keyword) if keyword in names else -1
            chosen = [t for t in wanted if t.name == keyword or t.position == at != -1]
            place = place_of_argument(shape, keyword, names)
            for part in self._parts(operand, chosen, frame) if chosen or not wanted else ():
                yield part, place
        for operand in (*arguments.star, *arguments.double_star):
            if isinstance(operand, Lazy):
                yield ElementOf(operand) if operand in arguments.star else operand, ""
        callee = scope.nodes[shape.callee]
        empty = not (arguments.positional or arguments.keywords or tracked)
        if empty and isinstance(callee, v.Attribute):
            yield Lazy(callee.base), ""

    def _parts(
        self, operand: Operand, chosen: Sequence[TrackedParameter], frame: Frame
    ) -> Iterator[Operand]:
        """The elements of an operand that are tracked, where it has any; else all of it."""
        if not chosen or any(not t.path for t in chosen):
            yield operand
            return
        for a in self._taint.argument(operand, frame):
            for t in chosen:
                yield from self._element(Given(a.value, a.path), t.path, a.frame)

    def _element(self, operand: Operand, path: tuple[int, ...], frame: Frame) -> Iterator[Operand]:
        if not path:
            yield operand
            return
        for a in self._taint.argument(operand, frame):
            listed = self._taint.listed(a.value, a.frame)
            if listed is None:
                # A value without elements counts as a whole; of an open list, any element may.
                yield Given(a.value, a.path)
            elif -len(listed) <= path[0] < len(listed):
                yield from self._element(listed[path[0]], path[1:], a.frame)

    def _is_checked(self, sink: Match, operand: Operand, frame: Frame, label: int) -> bool:
        """Whether all of an operand was tested on the way, whatever its elements are."""
        site = self._taint.program.site(sink.module, sink.scope, sink.node)
        return (
            isinstance(operand, Lazy)
            and site is not None
            and self._taint.guards.is_harmless(operand.node, site.condition, frame, label)
        )

    def _parameters(self, call: v.Call, frame: Frame) -> tuple[str, ...]:
        self._resolver.refuel()
        for a in self._resolver.resolve(call.callee, frame):
            names = parameter_names(self._resolver, a.value)
            if names:
                return names
        return ()

    def _arrives(self, sink: Match, a: Answer, frame: Frame, label: int) -> bool:
        """Whether control can get to the sink with this value, and nothing on the way stops it."""
        program, guards = self._resolver.program, self._taint.guards
        inner: Frame | None = a.frame if a.frame.scope == frame.scope else frame
        node: NodeId = sink.node
        while inner is not None:
            site = program.site(inner.scope.module, inner.scope.scope, node)
            if site is not None:
                if not guards.left_on_way(site.condition, a.path, inner, frozenset({label})):
                    return False
                if not reachable(self._taint, site.condition, inner, {}):
                    return False
            if not self._has_receiver(inner):
                return False
            if inner.site is None or inner.parent is None:
                return True
            node, inner = inner.site.node, inner.parent
        return True

    def _has_receiver(self, frame: Frame) -> bool:
        """Whether the caller chosen for a method can have called it on such an object."""
        scope = self._taint.scope(frame.scope)
        if frame.arguments is None or not scope.parameters:
            return True
        first = frame.arguments.positional[:1]
        if not first or not isinstance(first[0], Receiver):
            return True
        return bool(self._taint.resolve(NodeId(0), frame))


def _policy(flow: FlowMatcher) -> FlowMatcher:
    """What makes two rules' taint the same: sources and sanitizers."""
    return FlowMatcher(flow.sources, (), flow.sanitizers)


def _flows_in(matcher: Matcher) -> list[FlowMatcher]:
    match matcher:
        case FlowMatcher():
            return [matcher]
        case AndMatcher(members) | OrMatcher(members):
            return [flow for member in members for flow in _flows_in(member)]
        case NotMatcher(member):
            return _flows_in(member)
        case _:
            return []


def _tracked(sink: Matcher) -> tuple[TrackedParameter, ...]:
    match sink:
        case CallMatcher(tracked=tracked) | TypedCallMatcher(tracked=tracked):
            return tracked
        case OrMatcher(members) | AndMatcher(members):
            found = [_tracked(member) for member in members if not isinstance(member, NotMatcher)]
            return () if not all(found) else tuple(t for each in found for t in each)
        case _:
            return ()


def _is_local(a: Answer, ref: ScopeRef) -> bool:
    return a.path is not None and all(hop.scope == ref for hop in a.path.hops())


def _from_its_source(a: Answer) -> Answer:
    """A tainted answer whose path begins where it comes from, also if the way was lost."""
    hops = a.path.hops() if a.path is not None else []
    if not isinstance(a.value, Tainted) or any(each.note == "source" for each in hops):
        return a
    path = Path(Hop(a.value.site.scope, a.value.site.node, "source"), None)
    for each in hops:
        path = Path(each, path)
    return a._replace(path=path)


def _rank(a: Answer, ref: ScopeRef) -> tuple[float, int]:
    """How sure a flow is, then how short."""
    hops = a.path.hops() if a.path is not None else []
    told = [hop for hop in hops if hop.note != "via"]
    if any(hop.scope != ref for hop in hops):
        return ACROSS, -len(told)
    if any(hop.note == "through" for hop in told):
        return THROUGH_UNKNOWN, -len(told)
    return DIRECT, -len(told)
