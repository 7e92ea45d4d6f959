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
from pathfinder_lite.resolve import text_tests
from pathfinder_lite.resolve.origins import (
    Class,
    Constant,
    Display,
    External,
    Frame,
    Hop,
    Lazy,
    NodeRef,
    Path,
    Ref,
    ScopeRef,
    Table,
    Tainted,
    Unknown,
)
from pathfinder_lite.resolve.walk import Walk

Nodes = frozenset[NodeRef]
Labels = frozenset[int]
NO_LABELS: Labels = frozenset()
_NONE: Nodes = frozenset()
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
        self._known: dict[tuple[ScopeRef, NodeId, bool | None, int], Nodes] = {}
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

    def left_on_way(
        self, condition: int, path: Path | None, frame: Frame, labels: Labels
    ) -> Labels:
        """The same for all links of a path condition."""
        scope = self._walk.scope(frame.scope)
        while condition != ALWAYS and labels:
            link = scope.conditions[condition]
            labels = self.left(link.node, link.holds, path, frame, labels)
            condition = link.previous
        return labels

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
            case v.Compare("in", left, right) if not holds:
                excluded = text_tests.is_excluded(self._walk, left, frame)
                searched = text_tests.searched(self._walk, right, frame) if excluded else ()
                return frozenset(NodeRef(frame.scope, each) for each in searched)
            case v.Compare(operator, left, right) if holds:
                return self._compared(operator, left, right, frame)
            case v.Attribute(base, name) if not holds and name in self._walk.library.taint.hosts:
                return self._parsed(base, frame)
            case v.Call() as call:
                return self._called(call, node, holds, frame, depth)
            case v.Returns(call) if holds:
                return self._survived(call, frame, depth)
            case v.IsInstanceOf(value, expected) if holds and self._is_safe(expected, frame):
                return self._place(value, frame)
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

    def _is_none(self, node: NodeId, frame: Frame) -> bool:
        shape = self._walk.node(node, frame)
        return isinstance(shape, v.Const) and shape.value is None

    def _cannot(self, node: NodeId, holds: bool, frame: Frame) -> bool:
        """Whether a condition surely does not come out so, such as that ``abort()`` comes back."""
        match self._walk.node(node, frame):
            case v.Const(value):
                return bool(value) != holds
            case v.Returns() if holds:
                found = self._walk.resolve(node, frame)
                return bool(found) and all(a.value == Constant.of(False) for a in found)
            case v.Gate(test, then, otherwise):
                return all(
                    self._cannot(test, side, frame) or self._cannot(chosen, holds, frame)
                    for side, chosen in ((True, then), (False, otherwise))
                )
            case _:
                return False

    def _place(self, node: NodeId, frame: Frame) -> Nodes:
        return frozenset({NodeRef(frame.scope, node)})

    # Comparisons -------------------------------------------------------------------------------

    def _compared(self, operator: str, left: NodeId, right: NodeId, frame: Frame) -> Nodes:
        if operator in ("==", "is"):
            found = _NONE
            if self._is_constant(right, frame):
                found |= self._subject(left, frame)
            if self._is_constant(left, frame):
                found |= self._subject(right, frame)
            return found
        if operator == "in":
            if self._is_closed(right, frame):
                return self._subject(left, frame)
            shape = self._walk.node(right, frame)
            if isinstance(shape, v.Attribute) and shape.name == "parents":
                return self._resolved_path(shape.base, frame)
        return _NONE

    def _subject(self, node: NodeId, frame: Frame) -> Nodes:
        """What a comparison of a node with constants tells of: the node, or the URL it is of."""
        rows = self._walk.library.taint
        shape = self._walk.node(node, frame)
        found = self._place(node, frame)
        match shape:
            case v.Attribute(base, name) if name in rows.hosts:
                return found | self._parsed(base, frame)
            case v.Call(callee, positional, _):
                inner = self._walk.node(callee, frame)
                names = {
                    a.value.path
                    for a in self._walk.resolve(callee, frame)
                    if isinstance(a.value, External)
                }
                if "os.path.commonpath" in names or "os.path.commonprefix" in names:
                    parts = self._walk.node(positional[0], frame) if positional else None
                    if isinstance(parts, v.Sequence):
                        return found.union(*(self._resolved_path(p, frame) for p in parts.elements))
                if names & {"builtins.type"} or not isinstance(inner, v.Attribute):
                    return found
                if inner.name in text_tests.SPELLINGS:
                    return found | self._subject(inner.base, frame)
        return found

    def _parsed(self, node: NodeId, frame: Frame) -> Nodes:
        shape = self._walk.node(node, frame)
        if not isinstance(shape, v.Call) or not shape.positional:
            return self._place(node, frame)
        for a in self._walk.resolve(shape.callee, frame):
            if isinstance(a.value, External) and a.value.path in self._walk.library.taint.parsers:
                return self._place(node, frame) | self._place(shape.positional[0], frame)
        return self._place(node, frame)

    def _is_constant(self, node: NodeId, frame: Frame) -> bool:
        found = self._walk.resolve(node, frame)
        return bool(found) and all(
            isinstance(a.value, Constant) and a.value.value is not None for a in found
        )

    def _is_closed(self, node: NodeId, frame: Frame) -> bool:
        """Whether all members of a collection are known, or are said to be constants."""
        walk = self._walk
        found = walk.resolve(node, frame)
        if found and all(self._holds_constants(a.value, a.frame) for a in found):
            return True
        shape = walk.node(node, frame)
        name = shape.name if isinstance(shape, v.Name | v.Attribute | v.ImportFrom | v.Free) else ""
        open_ = all(isinstance(a.value, Unknown | External) for a in found)
        return open_ and name.isupper()

    def _holds_constants(self, value: object, frame: Frame) -> bool:
        walk = self._walk
        match value:
            case Table(entries, more, _, _, open_ended, sources):
                return bool(entries) and not more and not open_ended and not sources
            case Display():
                listed = walk.listed(value, frame)
                operands = listed if listed is not None else (*value.items, *value.more)
                members = [a.value for o in operands for a in walk.argument(o, frame)]
                return bool(members) and not any(isinstance(m, Tainted | Unknown) for m in members)
            case Class():
                return True
            case Constant(value=str()):
                return True
            case _:
                return False

    # Calls -------------------------------------------------------------------------------------

    def _called(self, call: v.Call, node: NodeId, holds: bool, frame: Frame, depth: int) -> Nodes:
        walk, rows = self._walk, self._walk.library.taint
        callee = walk.node(call.callee, frame)
        if isinstance(callee, v.Attribute) and holds:
            name = callee.name
            if name in rows.predicates:
                return self._place(callee.base, frame)
            if name in ("startswith", "is_relative_to"):
                return self._below(call, callee.base, frame)
        if holds and self._names(call.callee, frame) & {"builtins.isinstance"}:
            if len(call.positional) == 2 and self._is_safe(call.positional[1], frame):
                return self._place(call.positional[0], frame)
            return _NONE
        compared = text_tests.compared_text(walk, call, frame)
        if compared is not None:
            confined = text_tests.confines(walk, call, holds, frame)
            return self._place(compared, frame) if confined else _NONE
        cleaned = self._cleaned(NodeRef(frame.scope, node))
        if cleaned:
            self._is_labelled = True
            if holds and self._label in cleaned:
                operands = (*call.positional, *(each for _, each in call.keywords))
                return frozenset(NodeRef(frame.scope, each) for each in operands)
        return self._entered(node, holds, frame, depth) if depth else _NONE

    def _names(self, callee: NodeId, frame: Frame) -> set[str]:
        found = self._walk.resolve(callee, frame)
        return {a.value.path for a in found if isinstance(a.value, External)}

    def _below(self, call: v.Call, text: NodeId, frame: Frame) -> Nodes:
        """A path below a folder, or a URL of one host."""
        found = self._resolved_path(text, frame)
        if call.positional and text_tests.is_host_prefix(self._walk, call.positional[0], frame):
            found |= self._place(text, frame)
        return found

    def _is_safe(self, node: NodeId, frame: Frame) -> bool:
        """Whether an expected type, or each of several, has harmless objects only."""
        walk, rows = self._walk, self._walk.library.taint
        found = walk.resolve(node, frame)
        members = []
        for a in found:
            if isinstance(a.value, Display):
                members += [b for o in a.value.items for b in walk.argument(o, a.frame)]
            else:
                members.append(a)
        return bool(members) and all(
            (isinstance(a.value, External) and a.value.path in rows.safe_types)
            or (isinstance(a.value, Class) and self._is_enumeration(a.value))
            for a in members
        )

    def _is_enumeration(self, type_: Class) -> bool:
        safe = self._walk.library.taint.safe_types
        return any(isinstance(c, External) and c.path in safe for c in self._walk.order(type_))

    def _resolved_path(self, node: NodeId, frame: Frame) -> Nodes:
        """A path whose dots were resolved before it was compared."""
        shape = self._walk.node(node, frame)
        if isinstance(shape, v.Call):
            callee = self._walk.node(shape.callee, frame)
            name = callee.name if isinstance(callee, v.Attribute | v.Name | v.ImportFrom) else ""
            if name in self._walk.library.taint.canonical:
                return self._place(node, frame)
            if name in ("str", "Path", "PurePath", "fspath") and shape.positional:
                inner = self._resolved_path(shape.positional[0], frame)
                return inner | self._place(node, frame) if inner else _NONE
        if isinstance(shape, v.Binary) and shape.operator == "+":
            return self._resolved_path(shape.left, frame)
        return _NONE

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
                return _NONE
            end = self._walk.scope(target.entered.scope).exit_condition
            if end == NONE:
                return _NONE
            tested = self._tested(end, True, target.entered, depth - 1)
            found.append(self._in_caller(tested, target.entered, frame))
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
        return frozenset(found)
