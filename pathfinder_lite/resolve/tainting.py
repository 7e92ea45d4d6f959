"""The walk with taint: sources give tainted values, which go where values go.

A taint resolver is the resolver with three rules more. An expression that is a source has a
``Tainted`` value. What is made out of a tainted value is tainted (``taint_steps``). A sanitizer
and a guard (``guards``) take the taint away. Contexts, callers and program are those of the plain
resolver it is made from; labels tell the rules apart, so that one walk serves all of them.
"""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import conversions
from pathfinder_lite.resolve.callers import NoCallers
from pathfinder_lite.resolve.contexts import is_running
from pathfinder_lite.resolve.dependence import bounds
from pathfinder_lite.resolve.fuel import PLAIN, TAINT
from pathfinder_lite.resolve.guards import NO_LABELS, Guards, Labels
from pathfinder_lite.resolve.limits import WIDTH
from pathfinder_lite.resolve.marks import Marks
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    External,
    Frame,
    Instance,
    Literal,
    NodeRef,
    Path,
    ScopeRef,
    Tainted,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.places import StopKind
from pathfinder_lite.resolve.predicates import let_pass
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.taint_parts import passed, within, without_taint
from pathfinder_lite.resolve.taint_steps import STEPS, handed_by_library, passes_on
from pathfinder_lite.resolve.walk import Answers, hop

_LONGEST = 8
"""Attributes, entries and calls of methods by which something is taken out of a source."""
_ATOMS = (Constant, Typed, Unknown)


class TaintResolver(Resolver):
    """The plain resolver ``base`` with taint, or its shallow twin, which never asks who calls."""

    def __init__(self, base: Resolver, marks: Marks, *, shallow: bool = False) -> None:
        super().__init__(base.program, base.library, base=base)
        self.shallow, self._base = base.shallow, None
        self.fuel = base.fuel.for_other(PLAIN if shallow else TAINT)
        self.callers = NoCallers() if shallow else base.callers
        self._plain = base
        self._marks = marks
        self._bounds: dict[ScopeRef, list[int]] = {}
        self.guards = Guards(self, marks.cleaned)

    def refuel(self) -> None:
        """Start a new question, to the plain resolver as well."""
        self._plain.refuel()
        super().refuel()

    @property
    def starved(self) -> bool:
        """Whether the question ended for want of fuel."""
        return self.fuel.starved

    def abandon(self) -> None:
        """Forget a question that ended in a failure of our own."""
        super().abandon()
        self._plain.abandon()

    def resolve(self, node: NodeId, frame: Frame) -> Answers:
        """The values of a node; choices at nodes it cannot depend on make no other context."""
        if not frame.assumptions:
            return super().resolve(node, frame)
        bound = self._bounds_of(frame.scope)[node]
        later = tuple(each for each in frame.assumptions if each[0] > bound)
        if not later:
            return super().resolve(node, frame)
        kept = tuple(each for each in frame.assumptions if each[0] <= bound)
        found = super().resolve(node, self.frames.with_assumptions(frame, kept))
        return [
            a._replace(frame=self._assuming(a.frame, later)) if a.frame.scope == frame.scope else a
            for a in found
        ]

    def _assuming(self, frame: Frame, more: tuple[tuple[NodeId, int], ...]) -> Frame:
        return self.frames.with_assumptions(frame, tuple(sorted({*frame.assumptions, *more})))

    def _bounds_of(self, ref: ScopeRef) -> list[int]:
        """Per node, the last one it can depend on: only loops lead forward."""
        known = self._bounds.get(ref)
        if known is None:
            known = self._bounds[ref] = bounds(self.scope(ref).nodes)
        return known

    def truth(self, value: Value) -> bool | None:
        """Whether a value counts as true; functions that clean do."""
        if isinstance(value, External) and self._marks.cleans(value):
            return True
        return super().truth(value)

    def tainted(self, answers: Answers) -> Answers:
        """The tainted values that answers are or hold."""
        return [each for a in answers for each in within(self, a)]

    def _evaluate(self, node: NodeId, frame: Frame) -> Answers:
        shape = self.node(node, frame)
        place = NodeRef(frame.scope, node)
        answers = given = super()._evaluate(node, frame)
        step = STEPS.get(type(shape))
        if step is not None:
            answers = step(self, shape, node, frame, answers)
        match shape:
            case v.Gate(condition, _, _):
                answers = self._kept_by_gate(condition, answers)
            case v.Last(driver, _) if isinstance(test := self.node(driver, frame), v.Turn):
                answers = self._kept_by_end(test.test, answers)
            case v.Call() | v.Item() if conversions.is_harmless(self, self._plain, shape, frame):
                answers = without_taint(answers, frame)
            case v.Call():
                answers = self._without(answers, self._marks.cleaned(place), place)
                answers = self._cleaned(shape, place, answers, given)
                answers = self._returned(node, answers, frame)
                answers = self._with_source(place, answers, frame)
            case v.Attribute(base, name):
                is_tainted = any(isinstance(a.value, Tainted) for a in answers)
                if is_tainted and (
                    conversions.is_declared_harmless(self, self._plain, base, name, frame)
                    or self.guards.fields.is_validated(self._plain.resolve(base, frame), name)
                ):
                    answers = without_taint(answers, frame)
                answers = self._with_source(place, answers, frame)
            case v.Item() | v.Name() | v.Free() | v.Param():
                answers = self._with_source(place, answers, frame)
            case v.Affected(_, call, slot):
                answers = self._unchecked(shape, answers, frame)
                labels = self._marks.filled(NodeRef(frame.scope, call), slot)
                if labels:
                    path = hop(None, frame.scope, call, "source")
                    answers = [*answers, Answer(Tainted(labels, place), path, frame)]
            case _:
                labels = self._marks.variable(place)
                if labels:
                    answers = self._marked(labels, place, answers, frame)
        return [passed(a, frame, node) for a in answers]

    def _without_fuel(self, node: NodeId, frame: Frame) -> Answers:
        """What is taken out of a source in one expression is tainted, also without fuel."""
        taken = node
        for _ in range(_LONGEST):
            place, shape = NodeRef(frame.scope, taken), self.node(taken, frame)
            labels = self._marks.source(place)
            if labels:
                path = hop(None, place.scope, place.node, "source")
                return [passed(Answer(Tainted(labels, place), path, frame), frame, node)]
            if isinstance(shape, v.Call):
                callee = self.node(shape.callee, frame)
                name = callee.name if isinstance(callee, v.Attribute) else ""
                if name in self.library.taint.clean_methods or self._marks.cleaned(place):
                    break
                if not name or conversions.is_converted(self, shape, frame):
                    break
                taken = shape.callee
            elif isinstance(shape, v.Attribute | v.Item):
                taken = shape.base
            elif isinstance(shape, v.Loop):
                taken = shape.initial
            elif isinstance(shape, v.Join) and len(shape.operands) == 1:
                taken = shape.operands[0]
            else:
                break
        return super()._without_fuel(node, frame)

    def _with_source(self, place: NodeRef, answers: Answers, frame: Frame) -> Answers:
        labels = self._marks.source(place)
        return self._marked(labels, place, answers, frame) if labels else answers

    def _marked(self, labels: Labels, place: NodeRef, answers: Answers, frame: Frame) -> Answers:
        path = hop(None, place.scope, place.node, "source")
        others = [
            a._replace(value=tainted_by(a.value.labels - labels, a.value.site))
            for a in answers
            if isinstance(a.value, Tainted) and not a.value.labels <= labels
        ]
        return [Answer(Tainted(labels, place), path, frame), *others]

    def _cleaned(self, shape: v.Call, place: NodeRef, answers: Answers, given: Answers) -> Answers:
        """Answers of which those a step has added lose what every callee that adds them cleans."""
        added = [a for a in answers if isinstance(a.value, Tainted) and a not in given]
        frames = {a.frame for a in added if a.frame.scope == place.scope}
        clean = self.library.taint.clean
        by_callee = [
            self._marks.cleans(c.value)
            for frame in frames
            for c in self.resolve(shape.callee, frame)
            if passes_on(self, c.value)
            and not (isinstance(c.value, External) and c.value.path in clean)
        ]
        labels = frozenset.intersection(*by_callee) if by_callee else frozenset()
        if not labels:
            return answers
        kept = [a for a in answers if a not in added]
        return kept + self._without(added, labels, place)

    def _returned(self, call: NodeId, answers: Answers, frame: Frame) -> Answers:
        """What a call can have returned, which its callee may have tested before."""
        place = NodeRef(frame.scope, call)
        return [
            self._less(a, self.guards.left_in_result(call, a.path, frame, a.value.labels), place)
            if isinstance(a.value, Tainted)
            else a
            for a in answers
        ]

    def _less(self, a: Answer, left: Labels, place: NodeRef) -> Answer:
        """A tainted answer with the labels that a guard at a place leaves."""
        assert isinstance(a.value, Tainted)
        return a if left == a.value.labels else self.stopped(a, left, "guard", place)

    def at(self, ref_frame: Frame, node: NodeId, frame: Frame) -> Answers:
        """The values of a node of another frame, as far as what is assumed there lets them be."""
        found = super().at(ref_frame, node, frame)
        if not any(isinstance(a.value, Tainted) for a in found):
            return found
        if not is_running(ref_frame, frame):
            found = self.left_by(ref_frame, found)
        if not ref_frame.assumptions:
            return found
        place = NodeRef(ref_frame.scope, ref_frame.assumptions[-1][0])
        return [
            self._less(a, self.guards.left_under(a.path, ref_frame, a.value.labels), place)
            if isinstance(a.value, Tainted)
            else a
            for a in found
        ]

    def left_by(self, entered: Frame, answers: Answers) -> Answers:
        """What values are once a function that handed them out has tested them to its end."""
        place = NodeRef(entered.scope, self.scope(entered.scope).exit_condition)
        return [
            self._less(a, self.guards.left_at_exit(a.path, entered, a.value.labels), place)
            if isinstance(a.value, Tainted)
            else a
            for a in answers
        ]

    def _unchecked(self, shape: v.Affected, answers: Answers, frame: Frame) -> Answers:
        """What a call that was handed the value can have come back from."""
        kept: Answers = []
        for a in answers:
            if isinstance(a.value, Tainted):
                labels = a.value.labels
                left = self.guards.left_by_call(shape.call, shape.base, frame, labels)
                a = self._less(a, left, NodeRef(frame.scope, shape.call))
            kept.append(a)
        return kept

    def _kept_by_gate(self, condition: NodeId, answers: Answers) -> Answers:
        """Answers without the values that the side taken has tested."""
        kept: Answers = []
        for a in answers:
            side = a.frame.assumed(condition)
            if side is not None and isinstance(a.value, Tainted):
                labels = a.value.labels
                left = self.guards.left(condition, bool(side), a.path, a.frame, labels)
                a = self._less(a, left, NodeRef(a.frame.scope, condition))
            kept.append(a)
        return self._merged(condition, kept)

    def _without(self, answers: Answers, labels: Labels, place: NodeRef) -> Answers:
        """Answers after a sanitizer of these labels."""
        if not labels:
            return answers
        kept: Answers = []
        for a in answers:
            if isinstance(a.value, Tainted):
                kept.append(self.stopped(a, a.value.labels - labels, "sanitizer", place))
            else:
                kept.append(
                    a if isinstance(a.value, _ATOMS) else a._replace(value=Unknown("cleaned"))
                )
        return kept

    def stopped(self, a: Answer, left: Labels, kind: StopKind, place: NodeRef) -> Answer:
        """A tainted answer of which only these labels are left behind a place."""
        assert isinstance(a.value, Tainted)
        return a._replace(value=tainted_by(left, a.value.site))

    def _kept_by_end(self, test: NodeId, answers: Answers) -> Answers:
        """Answers that a loop which goes on as long as a test holds can end with."""
        return [
            self._less(
                a,
                self.guards.left(test, False, a.path, a.frame, a.value.labels),
                NodeRef(a.frame.scope, test),
            )
            if isinstance(a.value, Tainted)
            else a
            for a in answers
        ]

    def _merged(self, condition: NodeId, answers: Answers) -> Answers:
        """Answers that both sides of a gate give hold whichever side is taken.

        Without this, every branch on the way of a value would double its contexts.
        """
        sides: dict[tuple[Value, Frame], set[int]] = {}
        undecided = [(a, a.frame.assumed(condition)) for a in answers]
        whole = {}
        for a, side in undecided:
            if side is not None:
                rest = tuple(each for each in a.frame.assumptions if each[0] != condition)
                whole[a.frame] = self.frames.with_assumptions(a.frame, rest)
                sides.setdefault((a.value, whole[a.frame]), set()).add(side)
        merged: Answers = []
        for a, side in undecided:
            if side is not None and len(sides[a.value, whole[a.frame]]) > 1:
                a = a._replace(frame=whole[a.frame])
            merged.append(a)
        return merged

    def _narrow(self, answers: Answers, frame: Frame) -> Answers:
        if len(answers) > WIDTH:
            answers = sorted(answers, key=lambda a: not isinstance(a.value, Tainted))
        return super()._narrow(answers, frame)

    # What a tainted value does when it is used ------------------------------------------------

    def apply(
        self, callee: Value, arguments: Arguments, site: NodeRef, frame: Frame, path: Path | None
    ) -> Answers:
        """What calling a value gives; a call of something tainted is tainted."""
        if isinstance(callee, Tainted):
            return [Answer(callee, path, frame)]
        found = super().apply(callee, arguments, site, frame, path)
        if isinstance(callee, External) and callee.path in self.library.taint.filtering:
            found = let_pass(self, self.guards, found, arguments, site, frame)
        if isinstance(callee, External) and arguments.positional:
            found = found + handed_by_library(self, callee, arguments, site, frame, found)
        if not any(isinstance(a.value, Tainted) for a in found):
            return found
        return self._without(found, self._marks.cleans(callee), site)

    def attribute(self, value: Value, name: str, frame: Frame, path: Path | None) -> Answers:
        """``value.name``; of something tainted, tainted."""
        if isinstance(value, Tainted):
            return [Answer(value, path, frame)]
        found = super().attribute(value, name, frame, path)
        if not isinstance(value, Instance):
            return found
        return [
            self._less(a, NO_LABELS, a.value.site)
            if isinstance(a.value, Tainted) and self.guards.fields.is_checked(value, name, a.path)
            else a
            for a in found
        ]

    def item(self, value: Value, key: Literal, frame: Frame, path: Path | None) -> Answers:
        """``value[key]``; of something tainted, tainted."""
        if isinstance(value, Tainted):
            return [Answer(value, path, frame)]
        return super().item(value, key, frame, path)

    def iterate(self, value: Value, frame: Frame, path: Path | None) -> Answers:
        """The elements of a value; of something tainted, tainted."""
        if isinstance(value, Tainted):
            return [Answer(value, path, frame)]
        return super().iterate(value, frame, path)


def tainted_by(labels: Labels, site: NodeRef) -> Value:
    """A value with these labels, if any is left."""
    return Tainted(labels, site) if labels else Unknown("sanitized")
