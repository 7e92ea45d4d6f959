"""Guards: tests that leave only harmless values on one of their sides.

For a condition and the way it came out, ``Guards`` tells which nodes are then known to be
harmless: members of a set of constants, equal to a constant, digits only, of a number's type,
matched as a whole by a pattern, below a folder after the path was resolved, on a known host.
Project functions that return the outcome of such a test, or do not return unless it holds, are
tests themselves, and so are a rule's sanitizers where they are used as tests.
"""

from __future__ import annotations

from collections.abc import Callable

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import ALWAYS
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.checked_fields import CheckedFields
from pathfinder_lite.resolve.ended_tests import ended_before
from pathfinder_lite.resolve.guarded_paths import assumed, in_caller, is_none, touches
from pathfinder_lite.resolve.library_tests import LibraryTests
from pathfinder_lite.resolve.origins import (
    External,
    Frame,
    Function,
    Hop,
    Lazy,
    NodeRef,
    Path,
    ScopeRef,
    Value,
)
from pathfinder_lite.resolve.outcomes import Outcomes, part_cannot
from pathfinder_lite.resolve.signed_values import SignedValues
from pathfinder_lite.resolve.tested_values import NO_NODES as _NONE
from pathfinder_lite.resolve.tested_values import Nodes, TestedValues
from pathfinder_lite.resolve.walk import Walk

Labels = frozenset[int]
NO_LABELS: Labels = frozenset()
_Test = tuple[ScopeRef, NodeId, bool | None]
"""A condition and how it came out; a call, when it has come back."""

_Combining = v.Unary | v.Boolean | v.Gate | v.Loop | v.Last | v.AtExit
_COMBINING = (v.Unary, v.Boolean, v.Gate, v.Loop, v.Last, v.AtExit)

_ANY = -1
_DEPTH = 6
"""Functions entered in search of a test that one of them returns."""


class Guards:
    """What conditions leave harmless."""

    def __init__(self, walk: Walk, cleaned: Callable[[NodeRef], Labels]) -> None:
        self._walk = walk
        self._cleaned = cleaned
        self.values = TestedValues(walk)
        self._signed = SignedValues(walk, self.values)
        self._known: dict[tuple[ScopeRef, NodeId, bool | None, int], Nodes] = {}
        self._library = LibraryTests(walk, self.values, self._signed)
        self._outcomes = Outcomes(walk)
        self.fields = CheckedFields(
            walk, lambda node, frame: self._tested(node, True, frame, _DEPTH)
        )
        self._label = _ANY
        self._is_labelled = False
        self._parts: dict[tuple[Frame, NodeId, bool, int], Nodes] = {}
        self._labelled: set[tuple[ScopeRef, NodeId, bool | None]] = set()

    def left(
        self, condition: NodeId, holds: bool, path: Path | None, frame: Frame, labels: Labels
    ) -> Labels:
        """The labels a value that came along a path still has when a condition came out so."""
        return self._left((frame.scope, condition, holds), path, frame, labels)

    def left_by_call(self, call: NodeId, operand: NodeId, frame: Frame, labels: Labels) -> Labels:
        """The same for an operand of a call that has come back."""
        path = Path(Hop(frame.scope, operand, "via"), None)
        return self._left((frame.scope, call, None), path, frame, labels)

    def left_in_result(
        self, call: NodeId, path: Path | None, frame: Frame, labels: Labels
    ) -> Labels:
        """The same for what a call that has come back returned, along a path through its callee."""
        return self._left((frame.scope, call, None), path, frame, labels)

    def left_at_exit(self, path: Path | None, frame: Frame, labels: Labels) -> Labels:
        """The same for what a function leaves behind when it has come to its end."""
        scope = self._walk.scope(frame.scope)
        end = scope.exit_condition
        if end == NONE or scope.is_generator or assumed(scope.nodes, end, frame) is False:
            return labels
        return self.left(end, True, path, frame, labels)

    def left_under(self, path: Path | None, frame: Frame, labels: Labels) -> Labels:
        """The same for the conditions that are assumed in a context."""
        for node, choice in frame.assumptions:
            if labels:
                labels = self.left(node, bool(choice), path, frame, labels)
        return labels

    def stopping(
        self, condition: int, path: Path | None, frame: Frame, label: int
    ) -> NodeId | None:
        """The link of a path condition that leaves nothing of a label on a value, if one does."""
        scope = self._walk.scope(frame.scope)
        while condition != ALWAYS:
            link = scope.conditions[condition]
            if not self.left(link.node, link.holds, path, frame, frozenset({label})):
                return link.node
            condition = link.previous
        return None

    def has_ended(self, condition: int, node: NodeId, path: Path | None, frame: Frame) -> bool:
        """Whether a test that raises unless it holds stands on every way to a node."""
        return any(
            touches(path, self.values.resolved_path(method.base, frame))
            for method in ended_before(self._walk, condition, node, frame)
        )

    def _left(self, test: _Test, path: Path | None, frame: Frame, labels: Labels) -> Labels:
        if touches(path, self._of(test, frame, _ANY)):
            return NO_LABELS
        if test not in self._labelled:
            return labels
        return frozenset(
            label for label in labels if not touches(path, self._of(test, frame, label))
        )

    def _of(self, test: _Test, frame: Frame, label: int) -> Nodes:
        """The nodes known to be harmless to the rules of one label, or to all."""
        key = (*test, label)
        known = self._known.get(key)
        if known is None:
            self._known[key] = _NONE
            outer = self._label, self._is_labelled, self._parts, self._outcomes
            self._label, self._is_labelled, self._parts = label, False, {}
            self._outcomes = self._outcomes.anew()
            _, node, holds = test
            if holds is None:
                known = self._survived(node, frame, _DEPTH)
            else:
                known = self._tested(node, holds, frame, _DEPTH)
            if self._is_labelled:
                self._labelled.add(test)
            self._label, self._is_labelled, self._parts, self._outcomes = outer
            self._known[key] = known
        return known

    def returned(self, function: Function, entered: Frame) -> Nodes:
        """What is harmless when a function has returned something true."""
        result = self._walk.scope(function.scope).result
        return _NONE if result == NONE else self._tested(result, True, entered, _DEPTH - 1)

    def _tested(self, node: NodeId, holds: bool, frame: Frame, depth: int) -> Nodes:
        """What a condition that came out so leaves; ways to an exit share most of their tests."""
        key = (frame, node, holds, depth)
        if key not in self._parts:
            self._parts[key] = self._tells(node, holds, frame, depth)
        return self._parts[key]

    def _tells(self, node: NodeId, holds: bool, frame: Frame, depth: int) -> Nodes:
        shape = self._walk.node(node, frame)
        if isinstance(shape, _COMBINING):
            return self._combined(shape, node, holds, frame, depth)
        match shape:
            case v.Compare("is" | "==", left, right) if not holds and is_none(
                self._walk.node(right, frame)
            ):
                return self._tested(left, True, frame, depth)
            case v.Compare("==", left, right) as test if holds:
                signed = self._signed.compared([left, right], frame)
                return self.values.told(test, holds, frame) | signed
            case v.Compare() | v.Attribute() as test:
                return self.values.told(test, holds, frame)
            case v.Call() as call:
                return self._called(call, node, holds, frame, depth)
            case v.Returns() | v.Param() | v.Unpacked() as told:
                return self._elsewhere(told, holds, frame, depth)
            case v.IsInstanceOf(value, expected) if holds and self.values.is_safe_type(
                expected, frame
            ):
                return self.values.place(value, frame)
            case _:
                return _NONE

    def _combined(
        self, shape: _Combining, node: NodeId, holds: bool, frame: Frame, depth: int
    ) -> Nodes:
        """A condition that others make up, or that one of several is."""
        match shape:
            case v.Unary(operator, operand):
                return (
                    self._tested(operand, not holds, frame, depth) if operator == "not" else _NONE
                )
            case v.Boolean(operator, operands):
                each = [self._tested(o, holds, frame, depth) for o in operands]
                if (operator == "and") == holds:
                    return frozenset().union(*each)
                return frozenset.intersection(*each)
            case v.Gate(test, then, otherwise):
                return self._either(test, then, otherwise, holds, frame, depth)
            case v.Loop(initial, back):
                return self._of_turns(node, (initial, back), holds, frame, depth)
            case v.Last(driver, value):
                tested = self._tested(value, holds, frame, depth)
                return tested | self.values.of_all((driver,), tested, frame)
            case v.AtExit():
                return self._left_by(shape, holds, frame, depth)

    def _elsewhere(
        self, told: v.Returns | v.Param | v.Unpacked, holds: bool, frame: Frame, depth: int
    ) -> Nodes:
        """A condition that another function has tested."""
        match told:
            case v.Returns(call) if holds:
                return self._survived(call, frame, depth)
            case v.Param(index):
                return self._handed(index, holds, frame, depth)
            case v.Unpacked(value, index) if depth:
                return self._entered(value, holds, frame, depth, index)
            case _:
                return _NONE

    def _either(
        self, test: NodeId, then: NodeId, otherwise: NodeId, holds: bool, frame: Frame, depth: int
    ) -> Nodes:
        """A value that a condition selects came out so: what all ways to that have in common."""
        found: list[Nodes] = []
        for side, chosen in ((True, then), (False, otherwise)):
            if self._cannot(test, side, frame) or self._cannot(chosen, holds, frame):
                continue
            tested = self._tested(test, side, frame, depth)
            found.append(tested | self._tested(chosen, holds, frame, depth))
        return frozenset.intersection(*found) if found else _NONE

    def _of_turns(
        self, node: NodeId, sides: tuple[NodeId, NodeId], holds: bool, frame: Frame, depth: int
    ) -> Nodes:
        """A variable that a loop may set came out so: in its first turn or in a later one."""
        place = (frame.scope, node)
        if place in self._outcomes.turning:
            return _NONE
        self._outcomes.turning.add(place)
        found = [
            self._tested(side, holds, frame, depth)
            for side in sides
            if not self._cannot(side, holds, frame)
        ]
        self._outcomes.turning.discard(place)
        return frozenset.intersection(*found) if found else _NONE

    def _left_by(self, leaving: v.AtExit, holds: bool, frame: Frame, depth: int) -> Nodes:
        """What a loop that was left gives came out so, by one of the ways out of it."""
        found: list[Nodes] = []
        if not self._cannot(leaving.otherwise, holds, frame):
            found.append(self._tested(leaving.otherwise, holds, frame, depth))
        conditions = self._walk.scope(frame.scope).conditions
        for condition, option in leaving.options:
            if self._cannot(option, holds, frame):
                continue
            tested = self._tested(option, holds, frame, depth)
            while condition not in (leaving.entry, ALWAYS):
                link = conditions[condition]
                tested |= self._tested(link.node, link.holds, frame, depth)
                condition = link.previous
            found.append(tested)
        return frozenset.intersection(*found) if found else _NONE

    def _handed(self, index: int, holds: bool, frame: Frame, depth: int) -> Nodes:
        """A condition that was tested by the caller, who hands over how it came out."""
        arguments, caller = frame.arguments, frame.parent
        if arguments is None or caller is None or depth == 0:
            return _NONE
        operand = binding.positional_operand(arguments, index)
        if not isinstance(operand, Lazy):
            return _NONE
        return self._tested(operand.node, holds, caller, depth - 1)

    def _cannot(self, node: NodeId, holds: bool, frame: Frame) -> bool:
        return self._outcomes.cannot(node, holds, frame)

    # Calls -------------------------------------------------------------------------------------

    def _called(self, call: v.Call, node: NodeId, holds: bool, frame: Frame, depth: int) -> Nodes:
        names = self.values.names(call.callee, frame)
        if names & {"builtins.all", "builtins.any"} and call.positional:
            return self._each(call.positional[0], holds, "builtins.all" in names, frame, depth)
        if "builtins.bool" in names and call.positional:
            return self._tested(call.positional[0], holds, frame, depth)
        known = (
            self._library.held(call, names, frame) if holds else self.values.unmatched(call, frame)
        )
        if known is not None:
            return known
        cleaned = self._cleaned(NodeRef(frame.scope, node))
        if cleaned:
            self._is_labelled = True
            if holds and self._label in cleaned:
                operands = (*call.positional, *(each for _, each in call.keywords))
                return frozenset(NodeRef(frame.scope, each) for each in operands)
        return self._entered(node, holds, frame, depth) if depth else _NONE

    def _each(self, operand: NodeId, holds: bool, of_all: bool, frame: Frame, depth: int) -> Nodes:
        """Collections each element of which came out so, as when ``all(… for x in xs)`` is true.

        Where only some element did, what the test tells of other values holds all the same.
        """
        shape = self._walk.node(operand, frame)
        if not isinstance(shape, v.Comprehension):
            return _NONE
        tested = self._tested(shape.element, holds, frame, depth)
        if holds != of_all:
            # Of some element it is true, and so are the filters.
            passed = [self._tested(each, True, frame, depth) for each in shape.conditions]
            return tested.union(*passed)
        if shape.conditions:
            return _NONE
        return tested | self.values.of_all(shape.sources, tested, frame)

    # Project functions -------------------------------------------------------------------------

    def _entered(
        self, call: NodeId, holds: bool, frame: Frame, depth: int, part: int | None = None
    ) -> Nodes:
        """Arguments that every callee tests with this outcome, or with that part of it."""
        found: list[Nodes] = []
        for target in self._walk.targets(call, frame):
            if target.entered is None:
                return _NONE
            result = self._walk.scope(target.entered.scope).result
            if result == NONE:
                return _NONE
            if part is None:
                tested = self._tested(result, holds, target.entered, depth - 1)
            else:
                tested = self._part_tested(result, part, holds, target.entered, depth - 1)
            found.append(in_caller(self._walk, tested, target.entered, frame))
        return frozenset.intersection(*found) if found else _NONE

    def _part_tested(
        self, result: NodeId, part: int, holds: bool, frame: Frame, depth: int
    ) -> Nodes:
        """What every tuple that can be returned tells, whose part came out so."""
        match self._walk.node(result, frame):
            case v.Gate(test, then, otherwise):
                found = [
                    self._tested(test, side, frame, depth)
                    | self._part_tested(chosen, part, holds, frame, depth)
                    for side, chosen in ((True, then), (False, otherwise))
                    if not part_cannot(self._walk, chosen, part, holds, frame)
                ]
                return frozenset.intersection(*found) if found else _NONE
            case v.Sequence("tuple", elements) if part < len(elements):
                return self._tested(elements[part], holds, frame, depth)
            case _:
                return _NONE

    def _survived(self, call: NodeId, frame: Frame, depth: int) -> Nodes:
        """Arguments that every callee tests before it returns."""
        if depth == 0:
            return _NONE
        found: list[Nodes] = []
        for target in self._walk.targets(call, frame):
            if target.entered is None:
                injected = self._injected(target.value, call, frame)
                found.append(injected or self._library.survived(target.value, call, frame))
                continue
            end = self._walk.scope(target.entered.scope).exit_condition
            if end == NONE:
                return _NONE
            tested = self._tested(end, True, target.entered, depth - 1)
            found.append(in_caller(self._walk, tested, target.entered, frame))
        return frozenset.intersection(*found) if found else _NONE

    def _injected(self, callee: Value, node: NodeId, frame: Frame) -> Nodes:
        """What the function that a library calls for its result tests before it returns."""
        call = self._walk.node(node, frame)
        if not isinstance(callee, External) or not isinstance(call, v.Call):
            return _NONE
        model = self._walk.library.functions.get(callee.path)
        if model is None or model.callback is None or model.semantics != "injected":
            return _NONE
        position, keyword = model.callback.function
        given = call.positional[position : position + 1] or [
            node for name, node in call.keywords if name == keyword
        ]
        found: list[Nodes] = []
        for a in (each for node in given for each in self._walk.resolve(node, frame)):
            if not isinstance(a.value, Function):
                return _NONE
            end = self._walk.scope(a.value.scope).exit_condition
            if end == NONE:
                return _NONE
            found.append(self._tested(end, True, self._walk.open_frame(a.value.scope), _DEPTH))
        return frozenset.intersection(*found) if found else _NONE
