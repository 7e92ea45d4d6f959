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
from pathfinder_lite.resolve.guarded_paths import assumed, is_none, touches
from pathfinder_lite.resolve.origins import (
    Constant,
    External,
    Frame,
    Function,
    Hop,
    Lazy,
    NodeRef,
    Path,
    Ref,
    ScopeRef,
    Value,
)
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
        self._signed = SignedValues(walk, self.values, self._in_caller)
        self._known: dict[tuple[ScopeRef, NodeId, bool | None, int], Nodes] = {}
        self._label = _ANY
        self._is_labelled = False
        self._parts: dict[tuple[Frame, NodeId, bool, int], Nodes] = {}
        self._impossible: dict[tuple[Frame, NodeId, bool], bool] = {}
        self._labelled: set[tuple[ScopeRef, NodeId, bool | None]] = set()
        self._turning: set[tuple[ScopeRef, NodeId]] = set()

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
            outer = self._label, self._is_labelled, self._parts, self._impossible
            self._label, self._is_labelled, self._parts, self._impossible = label, False, {}, {}
            _, node, holds = test
            if holds is None:
                known = self._survived(node, frame, _DEPTH)
            else:
                known = self._tested(node, holds, frame, _DEPTH)
            if self._is_labelled:
                self._labelled.add(test)
            self._label, self._is_labelled, self._parts, self._impossible = outer
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
            case v.Returns(call) if holds:
                return self._survived(call, frame, depth)
            case v.Param(index):
                return self._handed(index, holds, frame, depth)
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
        if place in self._turning:
            return _NONE
        self._turning.add(place)
        found = [
            self._tested(side, holds, frame, depth)
            for side in sides
            if not self._cannot(side, holds, frame)
        ]
        self._turning.discard(place)
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
        """Whether a condition surely does not come out so, such as that ``abort()`` comes back."""
        key = (frame, node, holds)
        if key not in self._impossible:
            self._impossible[key] = self._is_impossible(node, holds, frame)
        return self._impossible[key]

    def _is_impossible(self, node: NodeId, holds: bool, frame: Frame) -> bool:
        match self._walk.node(node, frame):
            case v.Const(value):
                return bool(value) != holds
            case v.Returns() if holds:
                found = self._walk.resolve(node, frame)
                return bool(found) and all(a.value == Constant.of(False) for a in found)
            case v.Loop():
                return (frame.scope, node) in self._turning
            case v.Gate(test, then, otherwise):
                return all(
                    self._cannot(test, side, frame) or self._cannot(chosen, holds, frame)
                    for side, chosen in ((True, then), (False, otherwise))
                )
            case _:
                return False

    # Calls -------------------------------------------------------------------------------------

    def _called(self, call: v.Call, node: NodeId, holds: bool, frame: Frame, depth: int) -> Nodes:
        names = self.values.names(call.callee, frame)
        if names & {"builtins.all", "builtins.any"} and call.positional:
            return self._each(call.positional[0], holds, "builtins.all" in names, frame, depth)
        if "builtins.bool" in names and call.positional:
            return self._tested(call.positional[0], holds, frame, depth)
        known = self._held(call, names, frame) if holds else self.values.unmatched(call, frame)
        if known is not None:
            return known
        cleaned = self._cleaned(NodeRef(frame.scope, node))
        if cleaned:
            self._is_labelled = True
            if holds and self._label in cleaned:
                operands = (*call.positional, *(each for _, each in call.keywords))
                return frozenset(NodeRef(frame.scope, each) for each in operands)
        return self._entered(node, holds, frame, depth) if depth else _NONE

    def _held(self, call: v.Call, names: set[str], frame: Frame) -> Nodes | None:
        """What a test of a library leaves harmless; None when it is not one of those known."""
        rows, values = self._walk.library.taint, self.values
        callee = self._walk.node(call.callee, frame)
        name = callee.name if isinstance(callee, v.Attribute) else ""
        base = callee.base if isinstance(callee, v.Attribute) else NONE
        if names & rows.comparing:
            return self._signed.compared(call.positional, frame)
        if name in rows.predicates:
            return values.subject(base, frame)
        if name == "issubset" and len(call.positional) == 1:
            return values.compared("<=", base, call.positional[0], frame)
        if name in ("startswith", "is_relative_to"):
            return values.prefixed(call, base, frame)
        if name in rows.matching or {n.rpartition(".")[2] for n in names} & rows.matching:
            return values.matched(call, frame)
        if "builtins.isinstance" in names:
            if len(call.positional) == 2 and values.is_safe_type(call.positional[1], frame):
                return values.place(call.positional[0], frame)
            return _NONE
        return None

    def _each(self, operand: NodeId, holds: bool, of_all: bool, frame: Frame, depth: int) -> Nodes:
        """Collections each element of which came out so, as when ``all(… for x in xs)`` is true."""
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

    def _entered(self, call: NodeId, holds: bool, frame: Frame, depth: int) -> Nodes:
        """Arguments that every callee tests with this outcome."""
        found: list[Nodes] = []
        for target in self._walk.targets(call, frame):
            if target.entered is None:
                return _NONE
            result = self._walk.scope(target.entered.scope).result
            if result == NONE:
                return _NONE
            tested = self._tested(result, holds, target.entered, depth - 1)
            found.append(self._in_caller(tested, target.entered, frame))
        return frozenset.intersection(*found) if found else _NONE

    def _survived(self, call: NodeId, frame: Frame, depth: int) -> Nodes:
        """Arguments that every callee tests before it returns."""
        if depth == 0:
            return _NONE
        found: list[Nodes] = []
        for target in self._walk.targets(call, frame):
            if target.entered is None:
                found.append(self._survived_library(target.value, call, frame))
                continue
            end = self._walk.scope(target.entered.scope).exit_condition
            if end == NONE:
                return _NONE
            tested = self._tested(end, True, target.entered, depth - 1)
            found.append(self._in_caller(tested, target.entered, frame))
        return frozenset.intersection(*found) if found else _NONE

    def _survived_library(self, callee: Value, call: NodeId, frame: Frame) -> Nodes:
        """What a library function raises for unless it is harmless."""
        shape = self._walk.node(call, frame)
        if not isinstance(shape, v.Call):
            return _NONE
        method = self._walk.node(shape.callee, frame)
        if isinstance(method, v.Attribute) and method.name == "relative_to":
            return self.values.resolved_path(method.base, frame)
        if isinstance(method, v.Attribute) and method.name in ("verify", "hexverify"):
            return self._signed.compared([method.base], frame)
        if isinstance(callee, External) and callee.path in self._walk.library.taint.validating:
            return _NONE.union(*(self.values.subject(n, frame) for n in shape.positional[:1]))
        return _NONE

    def _in_caller(self, tested: Nodes, entered: Frame, frame: Frame) -> Nodes:
        """The caller's operands of the parameters among tested nodes."""
        scope = self._walk.scope(entered.scope)
        found: set[NodeRef] = set(tested)
        arguments = entered.arguments
        for place in tested:
            shape = scope.nodes[place.node] if place.scope == entered.scope else None
            if not isinstance(shape, v.Param) or arguments is None:
                continue
            operand = binding.positional_operand(arguments, shape.index)
            if operand is None:
                operand = binding.keyword_operand(arguments, scope.parameters[shape.index].name)
            if isinstance(operand, Lazy):
                found.add(NodeRef(frame.scope, operand.node))
            elif isinstance(operand, Ref):
                found.add(NodeRef(operand.frame.scope, operand.node))
        return frozenset(found)
