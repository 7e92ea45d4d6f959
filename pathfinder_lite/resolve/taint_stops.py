"""Where taint ends: a taint resolver that goes on behind what takes taint away, and says so.

A scan has no use for a value that has become harmless. To explain one, this resolver leaves a
*trace label* in place of the labels that are taken away: a negative number that stands for the
stop. Values with such labels go where tainted values go, so whatever arrives somewhere tells
exactly the stops on its own way. Rules never ask for negative labels.
"""

from __future__ import annotations

from typing import NamedTuple

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve.guards import Labels
from pathfinder_lite.resolve.marks import Marks
from pathfinder_lite.resolve.origins import (
    Answer,
    Bound,
    Constant,
    Display,
    External,
    Frame,
    Function,
    Handed,
    Instance,
    Method,
    NodeRef,
    Partial,
    Path,
    Produced,
    Record,
    Ref,
    Stored,
    Table,
    Tainted,
    Typed,
    Unknown,
)
from pathfinder_lite.resolve.places import StopKind
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.taint_parts import within
from pathfinder_lite.resolve.tainting import TaintResolver
from pathfinder_lite.resolve.walk import Answers, hop

_PLAIN = (Constant, Typed, Unknown, Produced, Display, Table, Record)
_LOOKBACK = 24
"""Stores to one object that are looked through for an overwritten value."""


class Stop(NamedTuple):
    """Taint that came along ``path`` from ``site`` and was taken away at ``place``."""

    kind: StopKind
    place: NodeRef
    site: NodeRef
    path: Path


class TracingResolver(TaintResolver):
    """A taint resolver that keeps what stopped the taint."""

    def __init__(self, base: Resolver, marks: Marks, *, shallow: bool = False) -> None:
        super().__init__(base, marks, shallow=shallow)
        self._stops: list[Stop] = []
        self._numbers: dict[tuple[StopKind, NodeRef, NodeRef], int] = {}

    def stops(self, a: Answer) -> list[Stop]:
        """What took taint away on the way of an answer."""
        labels = a.value.labels if isinstance(a.value, Tainted) else frozenset()
        return [self._stops[~label] for label in sorted(labels, reverse=True) if label < 0]

    def stopped(self, a: Answer, left: Labels, kind: StopKind, place: NodeRef) -> Answer:
        """A tainted answer with a trace of the labels that are taken away."""
        assert isinstance(a.value, Tainted)
        labels = a.value.labels
        traces = frozenset(each for each in labels if each < 0)
        kept = (left & labels) | traces
        if kept == labels:
            return a
        path = hop(a.path, place.scope, place.node, kind)
        key = (kind, place, a.value.site)
        number = self._numbers.setdefault(key, len(self._stops))
        if number == len(self._stops):
            self._stops.append(Stop(kind, place, a.value.site, path))
        value = Tainted(kept | {~number}, a.value.site)
        return Answer(value, path, a.frame)

    def _evaluate(self, node: NodeId, frame: Frame) -> Answers:
        answers = super()._evaluate(node, frame)
        if any(isinstance(a.value, Tainted) for a in answers):
            return answers
        return answers + self._lost(node, frame, answers)

    def _lost(self, node: NodeId, frame: Frame, answers: Answers) -> Answers:
        """Traces of the taint that goes into an operation and does not come out of it."""
        place = NodeRef(frame.scope, node)
        match self.node(node, frame):
            case v.Call() as call if all(isinstance(a.value, _PLAIN) for a in answers):
                if self.tainted(answers):
                    return []
                kind = self._kind_of_call(call, frame)
                return self._all_stopped(self._operands(call, frame), frame, kind, place)
            case v.Compare(_, left, right):
                return self._all_stopped([left, right], frame, "test", place)
            case v.IsInstanceOf(value, _):
                return self._all_stopped([value], frame, "test", place)
            case v.Unary("not", operand):
                return self._all_stopped([operand], frame, "test", place)
            case v.Item(base, key) if not self.tainted(answers):
                found = self._overwritten_element(base, key, frame)
                found = found or self._all_stopped([base], frame, "element", place)
                return found + self._all_stopped([key], frame, "key", place)
            case v.Attribute(base, name) if not self.tainted(answers):
                return self._overwritten_field(base, name, frame)
            case _:
                return []

    def _operands(self, call: v.Call, frame: Frame) -> list[NodeId]:
        callee = self.node(call.callee, frame)
        owner = [callee.base] if isinstance(callee, v.Attribute) else []
        given = [*owner, *call.positional, *(each for _, each in call.keywords)]
        shapes = [(each, self.node(each, frame)) for each in given]
        return [shape.value if isinstance(shape, v.Star) else each for each, shape in shapes]

    def _all_stopped(
        self, operands: list[NodeId], frame: Frame, kind: StopKind, place: NodeRef
    ) -> Answers:
        found: dict[object, Answer] = {}
        for operand in operands:
            if operand == NONE:
                continue
            for a in self.resolve(operand, frame):
                for b in within(self, a):
                    stopped = self._stopped_by(b, kind, place)
                    found.setdefault((stopped.value, a.frame), stopped._replace(frame=a.frame))
        return list(found.values())

    def _stopped_by(self, a: Answer, kind: StopKind, place: NodeRef) -> Answer:
        return self.stopped(a, frozenset(), kind, place)

    def _kind_of_call(self, call: v.Call, frame: Frame) -> StopKind:
        rows = self.library.taint
        callee = self.node(call.callee, frame)
        if isinstance(callee, v.Attribute) and callee.name in rows.clean_methods:
            return "conversion"
        kinds: set[StopKind] = set()
        for a in self.resolve(call.callee, frame):
            value = a.value
            while isinstance(value, Bound | Partial):
                value = value.function if isinstance(value, Bound) else value.callee
            match value:
                case External(path) if path in rows.clean:
                    kinds.add("conversion")
                case Function():
                    kinds.add("function")
                case External() | Method():
                    kinds.add("library")
        return kinds.pop() if len(kinds) == 1 else "library"

    # Overwritten values -----------------------------------------------------------------------

    def _overwritten_element(self, base: NodeId, key: NodeId, frame: Frame) -> Answers:
        """Traces of what stood under a constant key before the store that a read sees."""
        wanted = self._constant(key, frame)
        newest: NodeId | None = None
        for _ in range(_LOOKBACK):
            shape = self.node(base, frame)
            match shape:
                case v.WithItem(before, stored, value) if value != NONE:
                    if wanted is not None and self._constant(stored, frame) == wanted:
                        if newest is not None:
                            found = self._written_over([value], newest, frame)
                            if found:
                                return found
                        newest = newest if newest is not None else value
                    base = before
                case v.Affected(before, _, _):
                    base = before
                case v.Mapping(entries) if newest is not None:
                    older = [e for k, e in entries if k != NONE]
                    keys = [k for k, _ in entries if k != NONE]
                    same = [
                        e
                        for k, e in zip(keys, older, strict=True)
                        if self._constant(k, frame) == wanted
                    ]
                    return self._written_over(same, newest, frame)
                case _:
                    return []
        return []

    def _constant(self, node: NodeId, frame: Frame) -> Constant | None:
        found = {a.value for a in self.resolve(node, frame)}
        only = next(iter(found)) if len(found) == 1 else None
        return only if isinstance(only, Constant) else None

    def _written_over(self, older: list[NodeId], newest: NodeId, frame: Frame) -> Answers:
        place = NodeRef(frame.scope, newest)
        return self._all_stopped(older, frame, "overwritten", place)

    def _overwritten_field(self, base: NodeId, name: str, frame: Frame) -> Answers:
        """Traces of what an object's field held before the store that a read sees."""
        found: Answers = []
        for a in self.resolve(base, frame):
            if not isinstance(a.value, Instance):
                continue
            newest: Ref | None = None
            version = a.value.history
            while version is not None:
                event = version.event
                if isinstance(event, Stored) and event.name == name:
                    if newest is None and isinstance(event.operand, Ref):
                        newest = event.operand
                    elif newest is not None and event.operand is not None:
                        place = NodeRef(newest.frame.scope, newest.node)
                        found += [
                            self._stopped_by(c, "overwritten", place)._replace(frame=frame)
                            for b in self.argument(event.operand, a.frame)
                            for c in within(self, b)
                        ]
                elif isinstance(event, Handed) and newest is None:
                    break
                version = version.earlier
        return found
