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
from pathfinder_lite.resolve.origins import (
    External,
    Frame,
    Function,
    Given,
    Hop,
    Instance,
    Lazy,
    NodeRef,
    Path,
    Ref,
    ScopeRef,
    Value,
)
from pathfinder_lite.resolve.outcomes import cannot, part_cannot
from pathfinder_lite.resolve.signed_values import SignedValues
from pathfinder_lite.resolve.tested_values import NO_NODES as _NONE
from pathfinder_lite.resolve.tested_values import Nodes, TestedValues
from pathfinder_lite.resolve.walk import Walk

Labels = frozenset[int]
NO_LABELS: Labels = frozenset()
_Test = tuple[ScopeRef, NodeId, bool | None]
"""A condition and how it came out; a call, when it has come back."""

_ANY = -1
_DEPTH = 6
"""Functions entered in search of a test that one of them returns."""


def _touches(path: Path | None, nodes: Nodes) -> bool:
    if not nodes:
        return False
    current = path
    while current is not None:
        if (current.hop.scope, current.hop.node) in nodes:
            return True
        current = current.previous
    return False


class Guards:
    """What conditions leave harmless."""

    def __init__(self, walk: Walk, cleaned: Callable[[NodeRef], Labels]) -> None:
        self._walk = walk
        self._cleaned = cleaned
        self._values = TestedValues(walk)
        self._signed = SignedValues(walk, self._values, self._in_caller)
        self._known: dict[tuple[ScopeRef, NodeId, bool | None, int], Nodes] = {}
        self._fields = CheckedFields(
            walk, lambda node, frame: self._tested(node, True, frame, _DEPTH)
        )
        self._label = _ANY
        self._is_labelled = False
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

    def left_in_field(
        self, owner: Instance, name: str, path: Path | None, labels: Labels
    ) -> Labels:
        """The same for the field of an object whose methods may have tested it."""
        return NO_LABELS if self._fields.is_checked(owner, name, path) else labels

    def is_validated(self, owner: Instance, name: str) -> bool:
        """Whether the class of an object tests one of its fields when it is made."""
        return self._fields.is_checked(owner, name, None)

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
            _touches(path, self._values.resolved_path(method.base, frame))
            for method in ended_before(self._walk, condition, node, frame)
        )

    def _left(self, test: _Test, path: Path | None, frame: Frame, labels: Labels) -> Labels:
        if _touches(path, self._of(test, frame, _ANY)):
            return NO_LABELS
        if test not in self._labelled:
            return labels
        return frozenset(
            label for label in labels if not _touches(path, self._of(test, frame, label))
        )

    def _of(self, test: _Test, frame: Frame, label: int) -> Nodes:
        """The nodes known to be harmless to the rules of one label, or to all."""
        key = (*test, label)
        known = self._known.get(key)
        if known is None:
            self._known[key] = _NONE
            outer = self._label, self._is_labelled
            self._label, self._is_labelled = label, False
            _, node, holds = test
            if holds is None:
                known = self._survived(node, frame, _DEPTH)
            else:
                known = self._tested(node, holds, frame, _DEPTH)
            if self._is_labelled:
                self._labelled.add(test)
            self._label, self._is_labelled = outer
            self._known[key] = known
        return known

    def _tested(self, node: NodeId, holds: bool, frame: Frame, depth: int) -> Nodes:
        match self._walk.node(node, frame):
            case v.Unary("not", operand):
                return self._tested(operand, not holds, frame, depth)
            case v.Boolean(operator, operands):
                each = [self._tested(o, holds, frame, depth) for o in operands]
                if (operator == "and") == holds:
                    return frozenset().union(*each)
                return frozenset.intersection(*each)
            case v.Gate(test, then, otherwise):
                return self._either(test, then, otherwise, holds, frame, depth)
            case v.Compare("is" | "==", left, right) if not holds and self._is_none(right, frame):
                return self._tested(left, True, frame, depth)
            case v.Compare("==", left, right) as test if holds:
                signed = self._signed.compared([left, right], frame)
                return self._values.told(test, holds, frame) | signed
            case v.Compare() | v.Attribute() as test:
                return self._values.told(test, holds, frame)
            case v.Call() as call:
                return self._called(call, node, holds, frame, depth)
            case v.Returns() | v.Param() | v.Unpacked() as told:
                return self._elsewhere(told, holds, frame, depth)
            case v.IsInstanceOf(value, expected) if holds and self._values.is_safe_type(
                expected, frame
            ):
                return self._values.place(value, frame)
            case _:
                return _NONE

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
            if cannot(self._walk, test, side, frame) or cannot(self._walk, chosen, holds, frame):
                continue
            tested = self._tested(test, side, frame, depth)
            found.append(tested | self._tested(chosen, holds, frame, depth))
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

    def _is_none(self, node: NodeId, frame: Frame) -> bool:
        shape = self._walk.node(node, frame)
        return isinstance(shape, v.Const) and shape.value is None

    # Calls -------------------------------------------------------------------------------------

    def _called(self, call: v.Call, node: NodeId, holds: bool, frame: Frame, depth: int) -> Nodes:
        names = self._values.names(call.callee, frame)
        if names & {"builtins.all", "builtins.any"} and call.positional:
            return self._each(call.positional[0], holds, "builtins.all" in names, frame, depth)
        if "builtins.bool" in names and call.positional:
            return self._tested(call.positional[0], holds, frame, depth)
        known = self._held(call, names, frame) if holds else self._values.unmatched(call, frame)
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
        rows, values = self._walk.library.taint, self._values
        callee = self._walk.node(call.callee, frame)
        name = callee.name if isinstance(callee, v.Attribute) else ""
        base = callee.base if isinstance(callee, v.Attribute) else NONE
        if names & rows.comparing:
            return self._signed.compared(call.positional, frame)
        if name in rows.predicates:
            return values.subject(base, frame)
        if name in ("startswith", "is_relative_to"):
            return values.prefixed(call, base, frame)
        if name == "endswith":
            return values.below_domain(call, base, frame)
        if name in rows.matching or {n.rpartition(".")[2] for n in names} & rows.matching:
            return values.matched(call, frame)
        if "builtins.isinstance" in names:
            if len(call.positional) == 2 and values.is_safe_type(call.positional[1], frame):
                return values.place(call.positional[0], frame)
            return _NONE
        return None

    def _each(self, operand: NodeId, holds: bool, of_all: bool, frame: Frame, depth: int) -> Nodes:
        """Collections each element of which came out so, as when ``all(… for x in xs)`` is true.

        Where only some element did, what the test tells of other values holds all the same.
        """
        shape = self._walk.node(operand, frame)
        if not isinstance(shape, v.Comprehension) or shape.conditions:
            return _NONE
        tested = self._tested(shape.element, holds, frame, depth)
        if holds != of_all:
            first = min(shape.sources, default=NONE)
            return frozenset(p for p in tested if p.scope == frame.scope and p.node < first)
        found = tested
        for source in shape.sources:
            iterated = self._walk.node(source, frame)
            if NodeRef(frame.scope, source) in tested and isinstance(iterated, v.Iterate):
                found |= self._values.place(iterated.value, frame)
        return found

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
            found.append(self._in_caller(tested, target.entered, frame))
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
        if isinstance(callee, External):
            injected = self._injected(callee, shape, frame)
            if injected:
                return injected
        method = self._walk.node(shape.callee, frame)
        if isinstance(method, v.Attribute) and method.name == "relative_to":
            return self._values.resolved_path(method.base, frame)
        if isinstance(method, v.Attribute) and method.name in ("verify", "hexverify"):
            return self._signed.compared([method.base], frame)
        if isinstance(callee, External) and callee.path in self._walk.library.taint.validating:
            return _NONE.union(*(self._values.subject(n, frame) for n in shape.positional[:1]))
        return _NONE

    def _injected(self, callee: External, call: v.Call, frame: Frame) -> Nodes:
        """What the function that a library calls for its result tests before it returns."""
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
            elif isinstance(operand, Given):
                continue
        return frozenset(found)
