"""The one walk: from a node in a context backwards to its origins.

Nodes are resolved on demand and remembered per context. A node that is asked for while it is
being resolved answers with what is known of it so far, and is resolved again until its answers
stand still (a chaotic iteration); values that such a provisional answer went into are not
remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import Node, NodeId, ScopeId
from pathfinder_lite.link.program import Program
from pathfinder_lite.models.library import Library
from pathfinder_lite.resolve import (
    apply,
    attributes,
    callers,
    classes,
    containers,
    declared_types,
    elements,
    evaluation,
    iteration,
    library,
    truth,
    type_tests,
)
from pathfinder_lite.resolve.annotation_index import AnnotationIndex
from pathfinder_lite.resolve.contexts import FrameTable, extends
from pathfinder_lite.resolve.fuel import Fuel, scale_of
from pathfinder_lite.resolve.limits import (
    FEW,
    LOOP_ROUNDS,
    NESTING,
    TRIES,
    WIDTH,
    LimitCounter,
)
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Class,
    ElementOf,
    Frame,
    Given,
    Instance,
    ItemOf,
    Lazy,
    Literal,
    NodeRef,
    Operand,
    Path,
    Receiver,
    Ref,
    ScopeRef,
    Table,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.parameters import own_receiver
from pathfinder_lite.resolve.tentative import Key, TentativeAnswers, adds_nothing
from pathfinder_lite.resolve.walk import Answers, CalleeSource, CallerSource, NoCallees, Target

_MODULE = ScopeId(0)


class Resolver:
    """Answers questions about one program; its memo only grows and never changes an answer.

    With a ``base`` it is that resolver's shallow twin: it shares its contexts and never asks who
    calls a function.
    """

    shallow: Resolver

    def __init__(self, program: Program, library: Library, *, base: Resolver | None = None) -> None:
        self.program = program
        self.callee_names: CalleeSource = NoCallees()
        self.library = library
        self.frames: FrameTable = base.frames if base else FrameTable()
        self.annotations: AnnotationIndex = base.annotations if base else AnnotationIndex(program)
        self.limits: LimitCounter = base.limits if base else LimitCounter()
        self.fuel: Fuel = base.fuel.twin() if base else Fuel(self.limits, scale=scale_of(program))
        self.callers: CallerSource = callers.NoCallers()
        if base is None:
            self.shallow = Resolver(program, library, base=self)
            self.callers = callers.Callers(self, self.shallow)
        self._base = base
        self.failures: list[tuple[int, int, str]] = []
        self.asked: dict[tuple[Frame, NodeId, int], Answers] = {}
        self._memo: dict[Key, Answers] = {}
        self._costly: dict[Key, list[Answers]] = {}
        self._active: dict[Key, Answers] = {}
        self._tentative = TentativeAnswers(self._active)
        self._provisional: set[object] = set()
        self._members: dict[Class, frozenset[str]] = {}
        self._scopes: dict[ScopeRef, Scope] = {}
        self._orders: dict[Class, tuple[Value, ...]] = {}

    def refuel(self) -> None:
        """Start a new question."""
        if not self._active:
            self.fuel.refill()
            self.callers.forget_tentative()

    def scope(self, ref: ScopeRef) -> Scope:
        """The facts of a scope of an analysed module."""
        known = self._scopes.get(ref)
        if known is None:
            facts = self.program.facts(ref.module)
            assert facts is not None
            known = self._scopes[ref] = facts.scopes[ref.scope]
        return known

    def node(self, node: NodeId, frame: Frame) -> Node:
        """A node of the frame's scope."""
        return self.scope(frame.scope).nodes[node]

    def module_frame(self, index: int) -> Frame:
        """The one context of a module body."""
        return self.frames.frame(ScopeRef(index, _MODULE))

    def open_frame(self, ref: ScopeRef) -> Frame:
        """The context of a scope about whose callers nothing is chosen.

        The bodies around it are taken to have run in such contexts as well.
        """
        scope = self.scope(ref)
        if ref.scope == _MODULE:
            return self.module_frame(ref.module)
        static = self.open_frame(ScopeRef(ref.module, scope.parent))
        if scope.kind == "class":
            return self.frames.frame(ref, parent=static, static=static)
        return self.frames.frame(ref, static=static)

    def resolve(self, node: NodeId, frame: Frame) -> Answers:
        """The values of a node in a context, each with its path and the frame it holds in."""
        key = (frame, node)
        known = self._memo.get(key)
        if known is not None:
            return self._looked_up(known, frame)
        if key in self._active:
            self._provisional.add(key)
            return self._active[key]
        tentative = self._tentative.find(key)
        if tentative is not None:
            self._provisional.update(tentative[1])
            return tentative[0]
        tried = self._costly.get(key)
        if tried is not None and len(tried) > TRIES:
            self.fuel.starved = True
            return tried[-1]
        if not self.spend():
            return self._without_fuel(node, frame)
        if len(self._active) > NESTING:
            self.limits.hit("nesting")
            return [Answer(Unknown("limit: nesting"), None, frame)]
        return self._fixpoint(key)

    def _looked_up(self, known: Answers, frame: Frame) -> Answers:
        """What is remembered; without fuel, the first few alternatives of it."""
        if self.fuel.look() or len(known) <= FEW:
            return known
        return [*known[:FEW], Answer(Unknown("limit: fuel"), None, frame)]

    def _without_fuel(self, node: NodeId, frame: Frame) -> Answers:
        """Literals cost nothing, and a method's receiver is some object of its class anyway."""
        value = self.node(node, frame)
        if isinstance(value, v.Const):
            return evaluation.evaluate(self, node, frame)
        if isinstance(value, v.Param) and frame.arguments is None:
            receiver = own_receiver(self, frame, value.index)
            if receiver is not None:
                return [Answer(receiver, None, frame)]
        return [Answer(Unknown("limit: fuel"), None, frame)]

    def note_failure(self, module: int, line: int, message: str) -> None:
        """Keep a failure of our own for the report, and forget the question it ended."""
        self.failures.append((module, line, message))
        self.abandon()

    def abandon(self) -> None:
        """Forget a question that ended in a failure of our own."""
        self._active.clear()
        self._tentative.clear()
        self._provisional = set()
        self.callers.abandon()
        if self._base is None:
            self.shallow.abandon()

    def spend(self, units: int = 1) -> bool:
        """Use up some fuel; False, and no more answers are remembered, without any."""
        return self.fuel.spend(units)

    def _fixpoint(self, key: Key) -> Answers:
        """Evaluate until the answers stand still.

        Only the head of a cycle iterates; a node inside an outer cycle starts each of that
        cycle's rounds from what it had found in the round before.
        """
        frame, node = key
        outer = self._provisional
        self._provisional = set()
        before = self.fuel.left
        self._active[key] = self._tentative.seed(key)
        for round_ in range(LOOP_ROUNDS + 1):
            found = self._evaluate(node, frame)
            self.fuel.spend_on(len(found))
            answers = self._narrow(declared_types.of_node(self, node, found, frame), frame)
            if key not in self._provisional or adds_nothing(answers, self._active[key]):
                break
            if len(self._provisional) > 1:
                self._tentative.plant(key, answers)
                break
            if round_ == LOOP_ROUNDS:
                self.limits.hit("loop rounds")
                answers.append(Answer(Unknown("loop"), None, frame))
                break
            self._active[key] = answers
        del self._active[key]
        self._provisional.discard(key)
        if not self._provisional:
            if not self.fuel.starved:
                self._memo[key] = answers
            elif self.fuel.is_costly(before):
                self._costly.setdefault(key, []).append(answers)
        elif not self.fuel.starved:
            self._tentative.keep(key, answers, self._provisional)
        self._provisional |= outer
        if not self._active:
            self._tentative.clear()
        return answers

    def _evaluate(self, node: NodeId, frame: Frame) -> Answers:
        """The values of a node in a context, worked out anew."""
        return evaluation.evaluate(self, node, frame)

    def suspend(self, ref: ScopeRef) -> None:
        """The callers of a function were asked for while being searched."""
        self._provisional.add(ref)

    @contextmanager
    def question(self, ref: ScopeRef) -> Iterator[Callable[[], bool]]:
        """A search for callers; afterwards, whether its answer is complete."""
        outer = self._provisional
        self._provisional = set()
        complete: list[bool] = []
        yield lambda: complete[0]
        self._provisional.discard(ref)
        complete.append(not self._provisional)
        self._provisional |= outer

    def _narrow(self, answers: Answers, frame: Frame) -> Answers:
        """Distinct answers, at most ``WIDTH``; of equal ones the first is kept."""
        if len(answers) < 2:
            return answers
        distinct = {(a.value, a.frame): a for a in reversed(answers)}
        kept = list(distinct.values())[::-1]
        if len(kept) > WIDTH:
            self.limits.hit("width")
            by_value = {a.value: a for a in reversed(kept)}
            kept = list(by_value.values())[::-1][:WIDTH]
            kept.append(Answer(Unknown("limit: width"), None, frame))
        return kept

    # Operands -------------------------------------------------------------------------------

    def argument(self, operand: Operand, frame: Frame) -> Answers:
        """The values of an operand, where ``Lazy`` ones stand in ``frame``."""
        match operand:
            case Lazy(node) | Receiver(node):
                return self.resolve(node, frame)
            case Ref(node, ref_frame):
                return self.at(ref_frame, node, frame)
            case Given(value, path):
                return [Answer(value, path, frame)]
            case ElementOf(collection):
                return [
                    b
                    for a in self.argument(collection, frame)
                    for b in self.iterate(a.value, a.frame, a.path)
                ]
            case ItemOf(collection, key):
                return [
                    b
                    for a in self.argument(collection, frame)
                    for b in self.item(a.value, key, a.frame, a.path)
                ]

    def at(self, ref_frame: Frame, node: NodeId, frame: Frame) -> Answers:
        """The values of a node of another frame, seen from ``frame``.

        When the other frame is on the chain of callers it is refined by what is chosen there, and
        what the answer chooses is carried back down.
        """
        chain: list[Frame] = []
        current: Frame | None = frame
        while current is not None:
            if extends(current, ref_frame):
                return [
                    Answer(a.value, a.path, self._rebuild(chain, a.frame))
                    for a in self.resolve(node, current)
                ]
            chain.append(current)
            current = current.parent
        return [Answer(a.value, a.path, frame) for a in self.resolve(node, ref_frame)]

    def left_by(self, entered: Frame, answers: Answers) -> Answers:
        """What values are once a function that handed them out has come to its end."""
        return answers

    def _rebuild(self, chain: list[Frame], top: Frame) -> Frame:
        for frame in reversed(chain):
            top = self.frames.with_parent(frame, top)
        return top

    def apply(
        self, callee: Value, arguments: Arguments, site: NodeRef, frame: Frame, path: Path | None
    ) -> Answers:
        """What calling a value gives."""
        return apply.apply(self, callee, arguments, site, frame, path)

    def attribute(self, value: Value, name: str, frame: Frame, path: Path | None) -> Answers:
        """``value.name``."""
        if not self.spend():
            return [Answer(Unknown("limit: fuel"), None, frame)]
        return attributes.attribute(self, value, name, frame, path)

    def item(self, value: Value, key: Literal, frame: Frame, path: Path | None) -> Answers:
        """``value[key]``."""
        return elements.item(self, value, key, frame, path)

    def listed(self, value: Value, frame: Frame) -> tuple[Operand, ...] | None:
        """The elements of a collection in order when all of them are known, else None."""
        return containers.listed(self, value, frame)

    def has_key(self, table: Table, key: Literal, frame: Frame) -> bool | None:
        """Whether a dict has a key; None when that is not known."""
        return containers.table_has(self, table, key, frame)

    def iterate(self, value: Value, frame: Frame, path: Path | None) -> Answers:
        """The elements of a value."""
        return iteration.iterate(self, value, frame, path)

    def awaited(self, answer: Answer) -> Answers:
        """What awaiting a value gives."""
        return apply.awaited(self, answer)

    def targets(self, call: NodeId, frame: Frame) -> list[Target]:
        """The callees of a call node."""
        return apply.targets(self, call, frame)

    def library_name(self, path: str) -> Value:
        """What a dotted library name stands for."""
        return library.name(self.library, path)

    def library_object(self, path: str) -> Value:
        """Some object of a library type."""
        return library.object_of(self.library, path)

    def truth(self, value: Value) -> bool | None:
        """Whether a value counts as true."""
        if isinstance(value, Instance):
            return truth.instance_truth(self, value)
        return truth.truth(value)

    def instance_check(self, value: Value, expected: Value, frame: Frame) -> bool | None:
        """``isinstance(value, expected)``."""
        return type_tests.instance_check(self, value, expected, frame)

    def members(self, type_: Class) -> frozenset[str]:
        """Names bound in the bodies of a class and its project ancestors."""
        known = self._members.get(type_)
        if known is None:
            line = [c for c in self.order(type_) if isinstance(c, Class)]
            known = frozenset(name for c in line for name in self.scope(c.scope).bindings)
            self._members[type_] = known
        return known

    def order(self, type_: Class) -> tuple[Value, ...]:
        """A class's method resolution order."""
        known = self._orders.get(type_)
        if known is None:
            self._orders[type_] = (type_,)
            known = self._orders[type_] = classes.order(self, type_)
        return known
