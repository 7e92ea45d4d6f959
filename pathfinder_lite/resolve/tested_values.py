"""Which nodes a single test tells of: a comparison, a match, a path or URL that is looked at.

``Guards`` asks for the tests of a condition one by one; here is what each of them, if it holds,
leaves harmless.
"""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import RECEIVER, NodeId
from pathfinder_lite.resolve import address_tests
from pathfinder_lite.resolve.closed_collections import is_closed
from pathfinder_lite.resolve.confining import confines, fixes_host, is_harmless, keeps_out
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Constant,
    Display,
    External,
    Frame,
    NodeRef,
)
from pathfinder_lite.resolve.pattern_calls import comparing, patterns_of
from pathfinder_lite.resolve.same_reads import READS, read_again
from pathfinder_lite.resolve.walk import Walk

Nodes = frozenset[NodeRef]
NO_NODES: Nodes = frozenset()

_SAME_TEXT = frozenset({"lower", "upper", "strip", "lstrip", "rstrip", "casefold", "title"})


class TestedValues:
    """What single tests leave harmless."""

    __test__ = False

    def __init__(self, walk: Walk) -> None:
        self._walk = walk

    def place(self, node: NodeId, frame: Frame) -> Nodes:
        """The node itself, and others that read the same field, entry or part of the same value."""
        nodes = self._walk.scope(frame.scope).nodes
        read = read_again(nodes, node)
        if read != node and isinstance(nodes[node], READS):
            same = [NodeId(n) for n, each in enumerate(nodes) if isinstance(each, READS)]
            return frozenset(
                NodeRef(frame.scope, n) for n in same if n == node or read_again(nodes, n) == read
            )
        found = {NodeRef(frame.scope, node)}
        while isinstance(shape := nodes[node], v.Join) and len(shape.operands) == 1:
            node = shape.operands[0]
            found.add(NodeRef(frame.scope, node))
        return frozenset(found)

    def of_all(self, drivers: tuple[NodeId, ...], tested: Nodes, frame: Frame) -> Nodes:
        """Collections of which every element is among tested nodes."""
        found = NO_NODES
        for driver in drivers:
            iterated = self._walk.node(driver, frame)
            if NodeRef(frame.scope, driver) in tested and isinstance(iterated, v.Iterate):
                found |= self.with_elements(iterated.value, frame)
        return found

    def with_elements(self, node: NodeId, frame: Frame) -> Nodes:
        """A collection, with what is taken out of it one by one."""
        scope = self._walk.scope(frame.scope)
        nodes = scope.nodes
        taken = [
            NodeRef(frame.scope, NodeId(number))
            for number, each in enumerate(nodes)
            if (isinstance(each, v.Iterate | v.Unpacked) and each.value == node)
            or (isinstance(each, v.Item) and each.base == node)
        ]
        shown = nodes[scope.root(node)]
        if isinstance(shown, v.Sequence):
            taken += [NodeRef(frame.scope, each) for each in shown.elements]
        return self.place(node, frame).union(taken)

    def names(self, callee: NodeId, frame: Frame) -> set[str]:
        """The library names a callee goes by."""
        found = self._walk.resolve(callee, frame)
        return {a.value.path for a in found if isinstance(a.value, External)}

    # Comparisons -------------------------------------------------------------------------------

    def told(self, test: v.Compare | v.Attribute, holds: bool, frame: Frame) -> Nodes:
        """What a comparison, or the truth of a field, leaves harmless when it came out so."""
        match test:
            case v.Compare("in", left, right) if not holds:
                return self.without(left, right, frame)
            case v.Compare(operator, left, right) if holds:
                return self.compared(operator, left, right, frame)
            case v.Attribute(base, name) if not holds and name in self._walk.library.taint.hosts:
                return self.parsed(base, frame)
        return NO_NODES

    def compared(self, operator: str, left: NodeId, right: NodeId, frame: Frame) -> Nodes:
        """What a comparison that holds leaves harmless."""
        if operator in ("==", "is"):
            found = self._equal(left, right, frame) | self._equal(right, left, frame)
            found |= self._common_path(left, frame) | self._common_path(right, frame)
            found |= self._same_host(left, right, frame) | self._same_host(right, left, frame)
            return found
        if operator in ("<=", "<"):
            found = self._characters(left, right, frame)
            return (
                found | self.gathered(left, frame) if is_closed(self._walk, right, frame) else found
            )
        if operator == "in":
            if is_closed(self._walk, right, frame):
                return self.subject(left, frame)
            shape = self._walk.node(right, frame)
            if isinstance(shape, v.Attribute) and shape.name == "parents":
                return self.resolved_path(shape.base, frame)
        return NO_NODES

    def gathered(self, node: NodeId, frame: Frame) -> Nodes:
        """A set, and the collection it was made of, when all its elements are harmless."""
        shape = self._walk.node(node, frame)
        found = self.with_elements(node, frame)
        makers = {"builtins.set", "builtins.frozenset"}
        if not isinstance(shape, v.Call) or not self.names(shape.callee, frame) & makers:
            return found
        return found.union(*(self.with_elements(each, frame) for each in shape.positional))

    def _characters(self, left: NodeId, right: NodeId, frame: Frame) -> Nodes:
        """A text of which only known characters were let through: ``set(text) <= set("abc")``."""
        shape, known = (self._walk.node(each, frame) for each in (left, right))
        if not isinstance(shape, v.Call) or len(shape.positional) != 1:
            return NO_NODES
        if not self.names(shape.callee, frame) & {"builtins.set", "builtins.frozenset"}:
            return NO_NODES
        allowed = right
        if isinstance(known, v.Call) and len(known.positional) == 1:
            allowed = known.positional[0]
        return (
            self.place(shape.positional[0], frame)
            if is_closed(self._walk, allowed, frame)
            else NO_NODES
        )

    def _equal(self, node: NodeId, other: NodeId, frame: Frame) -> Nodes:
        if self._is_constant(other, frame):
            return self.subject(node, frame)
        shape = self._walk.node(node, frame)
        if (
            isinstance(shape, v.Call)
            and len(shape.positional) == 1
            and "builtins.type" in self.names(shape.callee, frame)
            and self.is_safe_type(other, frame)
        ):
            return self.place(shape.positional[0], frame)
        return NO_NODES

    def subject(self, node: NodeId, frame: Frame) -> Nodes:
        """What a comparison of a node with constants tells of: the node, or the URL it is of."""
        rows = self._walk.library.taint
        shape = self._walk.node(node, frame)
        found = self.place(node, frame)
        match shape:
            case v.Affected(base, _, slot) if slot == RECEIVER:
                return found | self.subject(base, frame)
            case v.Attribute(base, name) if name in rows.hosts:
                return found | self.parsed(base, frame)
            case v.Boolean("or", (first, *others)) if all(
                self._is_constant(each, frame) for each in others
            ):
                return found | self.subject(first, frame)
            case v.Call(callee, _, _):
                inner = self._walk.node(callee, frame)
                names = self.names(callee, frame)
                if names & {"builtins.type"} or not isinstance(inner, v.Attribute):
                    return found
                if inner.name in _SAME_TEXT or self._drops_harmless(inner.name, shape, frame):
                    return found | self.subject(inner.base, frame)
        return found

    def _common_path(self, node: NodeId, frame: Frame) -> Nodes:
        """Resolved paths of a compared ``commonpath``; a ``commonprefix`` need not be a folder."""
        match self._walk.node(node, frame):
            case v.Call(callee, (first, *_), _):
                parts = self._walk.node(first, frame)
                if isinstance(parts, v.Sequence) and "os.path.commonpath" in self.names(
                    callee, frame
                ):
                    return NO_NODES.union(*(self.resolved_path(p, frame) for p in parts.elements))
        return NO_NODES

    def _drops_harmless(self, name: str, call: v.Call, frame: Frame) -> bool:
        """Whether a call takes only harmless characters out of a text before it is tested."""
        return name == "replace" and all(
            isinstance(a.value, Constant) and is_harmless(a.value.value)
            for node in call.positional
            for a in self._walk.resolve(node, frame)
        )

    def _same_host(self, node: NodeId, other: NodeId, frame: Frame) -> Nodes:
        """The URL whose host is that of another URL, or the host of the site."""
        if not self._is_host(node, frame):
            return NO_NODES
        is_own = address_tests.is_own_host(self._walk, other, frame)
        return self.subject(node, frame) if is_own or self._is_host(other, frame) else NO_NODES

    def _is_host(self, node: NodeId, frame: Frame) -> bool:
        """Whether a node is the host of a URL that was parsed here, or a constant for none."""
        shape = self._walk.node(self._walk.scope(frame.scope).root(node), frame)
        if isinstance(shape, v.Boolean) and shape.operator == "or":
            shape = self._walk.node(shape.operands[0], frame)
        return (
            isinstance(shape, v.Attribute)
            and shape.name in self._walk.library.taint.hosts
            and len(self.parsed(shape.base, frame)) > 1
        )

    def parsed(self, node: NodeId, frame: Frame) -> Nodes:
        """A parsed URL, and the text it was parsed from."""
        shape = self._walk.node(node, frame)
        found = self.place(node, frame)
        if not isinstance(shape, v.Call) or not shape.positional:
            return found
        if self.names(shape.callee, frame) & self._walk.library.taint.parsers:
            text = shape.positional[0]
            found |= self.place(text, frame)
            joined = self._walk.node(text, frame)
            if isinstance(joined, v.Call) and "urllib.parse.urljoin" in self.names(
                joined.callee, frame
            ):
                found = found.union(*(self.place(part, frame) for part in joined.positional))
        return found

    def _is_constant(self, node: NodeId, frame: Frame) -> bool:
        found = self._walk.resolve(node, frame)
        return bool(found) and all(
            isinstance(a.value, Constant) and a.value.value is not None for a in found
        )

    # Types -------------------------------------------------------------------------------------

    def is_safe_type(self, node: NodeId, frame: Frame) -> bool:
        """Whether an expected type, or each of several, has harmless objects only."""
        walk, rows = self._walk, self._walk.library.taint
        members: list[Answer] = []
        for a in walk.resolve(node, frame):
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

    # Patterns, prefixes and paths --------------------------------------------------------------

    def without(self, part: NodeId, text: NodeId, frame: Frame) -> Nodes:
        """A text that does not hold a part, also where its ends were looked at only."""
        found = [self._text(a) for a in self._walk.resolve(part, frame)]
        if not found or not self._walk.library.taint.excluded.issuperset(map(str, found)):
            return NO_NODES
        shape = self._walk.node(text, frame)
        if isinstance(shape, v.Slice):
            return self.place(text, frame) | self.place(shape.base, frame)
        return self.subject(text, frame)

    def matched(self, call: v.Call, frame: Frame) -> Nodes:
        """The text that is compared with a pattern as a whole."""
        is_function, names = comparing(self._walk, call, frame)
        by_name = names & self._walk.library.taint.matching
        patterns = patterns_of(self._walk, call, frame, is_function=is_function)
        if not by_name or not all(confines(p, name) for p in patterns for name in by_name):
            return NO_NODES
        return self._compared_text(call, is_function, frame)

    def unmatched(self, call: v.Call, frame: Frame) -> Nodes | None:
        """A text in which a pattern was not found, or that does not begin so; None for others."""
        callee = self._walk.node(call.callee, frame)
        if isinstance(callee, v.Attribute) and callee.name == "startswith":
            if address_tests.refuses_other_sites(self._walk, call, frame):
                return self.subject(callee.base, frame)
            return None
        is_function, names = comparing(self._walk, call, frame)
        by_name = names & self._walk.library.taint.matching
        if by_name != {"search"}:
            return None
        patterns = patterns_of(self._walk, call, frame, is_function=is_function)
        excluded = self._walk.library.taint.excluded
        if not patterns or not all(keeps_out(pattern, excluded) for pattern in patterns):
            return None
        return self._compared_text(call, is_function, frame)

    def _compared_text(self, call: v.Call, is_function: bool, frame: Frame) -> Nodes:
        keywords = dict(call.keywords)
        position = 1 if is_function else 0
        given = call.positional[position : position + 1]
        texts = [keywords["string"]] if "string" in keywords else given
        return NO_NODES.union(*(self.subject(text, frame) for text in texts))

    def _text(self, a: Answer) -> object:
        return a.value.value if isinstance(a.value, Constant) else None

    def prefixed(self, call: v.Call, base: NodeId, frame: Frame) -> Nodes:
        """A text whose beginning was compared: a resolved path, or a URL up to its host."""
        found = self.resolved_path(base, frame)
        for node in call.positional[:1]:
            texts = address_tests.texts(self._walk, node, frame)
            if texts and all(fixes_host(text) for text in texts):
                found |= self.subject(base, frame)
        return found

    def below_domain(self, call: v.Call, base: NodeId, frame: Frame) -> Nodes:
        """A URL whose host was found to lie below a domain."""
        is_asked = address_tests.is_below_domain(self._walk, call, frame)
        return self.subject(base, frame) if is_asked and self._is_host(base, frame) else NO_NODES

    def resolved_path(self, node: NodeId, frame: Frame) -> Nodes:
        """A path whose dots were resolved before it was compared, and what it was resolved from."""
        shape = self._walk.node(node, frame)
        if isinstance(shape, v.Call):
            callee = self._walk.node(shape.callee, frame)
            name = callee.name if isinstance(callee, v.Attribute | v.Name | v.ImportFrom) else ""
            if name in self._walk.library.taint.canonical:
                found = self.place(node, frame)
                if name != "safe_join" and len(shape.positional) == 1:
                    found |= self.place(shape.positional[0], frame)
                elif isinstance(callee, v.Attribute) and not shape.positional:
                    found |= self.place(callee.base, frame)
                return found
            if name in ("str", "Path", "PurePath", "fspath") and shape.positional:
                inner = self.resolved_path(shape.positional[0], frame)
                return inner | self.place(node, frame) if inner else NO_NODES
        if isinstance(shape, v.Binary) and shape.operator == "+":
            return self.resolved_path(shape.left, frame)
        if isinstance(shape, v.Affected):
            inner = self.resolved_path(shape.base, frame)
            return inner | self.place(node, frame) if inner else NO_NODES
        if isinstance(shape, v.Gate):
            sides = [self.resolved_path(side, frame) for side in (shape.then, shape.otherwise)]
            return self.place(node, frame).union(*sides) if all(sides) else NO_NODES
        return NO_NODES
