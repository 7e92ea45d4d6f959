"""The node table of one scope while it grows."""

from __future__ import annotations

from astroid import nodes

from pathfinder_lite.facts.graphs import ALWAYS, Condition
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.facts.values import (
    Affected,
    Attribute,
    Boolean,
    Compare,
    Const,
    Gate,
    Item,
    Join,
    Kept,
    Loop,
    Node,
    NodeId,
    Unary,
    Unbound,
    Value,
    WithArgument,
    WithAttribute,
    WithComputedAttribute,
    WithItem,
)
from pathfinder_lite.frontend.columns import ColumnMap

_VERSIONS = (WithAttribute, WithComputedAttribute, WithItem, Affected, Kept, WithArgument)
_NEGATED = {"!=": "==", "is not": "is", "not in": "in"}


class GraphBuilder:
    """Appends nodes and conditions; equal conditions get one node, so branches correlate."""

    def __init__(self, columns: ColumnMap) -> None:
        self._columns = columns
        self.nodes: list[Value] = []
        self.spans: list[Span] = []
        self._roots: list[NodeId] = []
        self.conditions: list[Condition] = []
        self._condition_ids: dict[Condition, int] = {}
        self._attributes: dict[tuple[str, NodeId, str], NodeId] = {}
        self._canonical: dict[object, NodeId] = {}

    def span(self, syntax: nodes.NodeNG) -> Span:
        """The characters a syntax node covers."""
        line = syntax.lineno or 1
        end_line = syntax.end_lineno or line
        return Span(
            line,
            self._columns.column(line, syntax.col_offset or 0),
            end_line,
            self._columns.column(end_line, syntax.end_col_offset or 0),
        )

    def add(self, value: Value, span: Span) -> NodeId:
        """A new node."""
        node = NodeId(len(self.nodes))
        self.nodes.append(value)
        self.spans.append(span)
        self._roots.append(self._roots[value.base] if isinstance(value, _VERSIONS) else node)
        return node

    def add_at(self, value: Value, node: NodeId) -> NodeId:
        """A new node at the place of another."""
        return self.add(value, self.spans[node])

    def attribute(self, base: NodeId, name: str, span: Span) -> NodeId:
        """``base.name``: one node per version of an object, so that tests on it correlate."""
        key = ("attribute", base, name)
        known = self._attributes.get(key)
        if known is None:
            known = self._attributes[key] = self.add(Attribute(base, name), span)
        return known

    def replace(self, node: NodeId, value: Value) -> None:
        """Complete a node made before its operands were known."""
        self.nodes[node] = value

    def gate(self, condition: NodeId, then: NodeId, otherwise: NodeId) -> NodeId:
        """A gate in normal form: equal sides need no gate."""
        if self._unchanged(then) == self._unchanged(otherwise):
            return otherwise
        return self.add_at(Gate(condition, then, otherwise), then)

    def _unchanged(self, node: NodeId) -> NodeId:
        """The variable as it was before loops that turned out to leave it alone."""
        while isinstance(value := self.nodes[node], Join) and len(value.operands) == 1:
            node = value.operands[0]
        return node

    def join(self, operands: list[NodeId]) -> NodeId:
        """A join in normal form: distinct operands, at least two, none of them unbound."""
        distinct = list(dict.fromkeys(operands))
        if len(distinct) > 1:
            bound = [n for n in distinct if not isinstance(self.nodes[n], Unbound)]
            distinct = bound or distinct[:1]
        if len(distinct) == 1:
            return distinct[0]
        return self.add_at(Join(tuple(distinct)), distinct[0])

    def constant(self, node: NodeId) -> object:
        """The literal a node is, or NotImplemented."""
        value = self.nodes[node]
        return value.value if isinstance(value, Const) else NotImplemented

    def root(self, node: NodeId) -> NodeId:
        """The node an object's chain of versions starts from."""
        return self._roots[node]

    def decided(self, test: NodeId) -> bool | None:
        """The truth of a literal test; names are left to resolution."""
        value = self.nodes[test]
        if isinstance(value, Unary) and value.operator == "not":
            inner = self.decided(value.operand)
            return None if inner is None else not inner
        constant = self.constant(test)
        return None if constant is NotImplemented else bool(constant)

    def canonical(self, node: NodeId, holds: bool) -> tuple[NodeId, bool]:
        """A condition without negation, and one node for all conditions of the same shape."""
        while isinstance(value := self.nodes[node], Unary) and value.operator == "not":
            node, holds = value.operand, not holds
        return self._canonical.setdefault(self._shape(node), node), holds

    def negation(self, operator: str) -> str | None:
        """The positive comparison a negative one denies."""
        return _NEGATED.get(operator)

    def _shape(self, node: NodeId) -> object:
        value = self.nodes[node]
        match value:
            case Const():
                return (type(value.value).__name__, value.value)
            case Compare(operator, left, right):
                return (operator, self._shape(left), self._shape(right))
            case Attribute(base, name):
                return ("attribute", self._shape(base), name)
            case Item(base, key):
                return ("item", self._shape(base), self._shape(key))
            case Boolean(operator, operands):
                return (operator, *(self._shape(operand) for operand in operands))
            case Join() | Loop():
                return node
            case _ if self._is_leaf(value):
                return value
            case _:
                return node

    @staticmethod
    def _is_leaf(value: Node) -> bool:
        return type(value).__name__ in {"Param", "Name", "Free", "ImportFrom", "ImportModule"}

    def assume(self, previous: int, node: NodeId, holds: bool) -> int:
        """The path condition ``previous`` and ``node`` is ``holds``."""
        value = self.nodes[node]
        if isinstance(value, Unary) and value.operator == "not":
            return self.assume(previous, value.operand, not holds)
        if isinstance(value, Boolean) and (value.operator == "and") == holds:
            for operand in value.operands:
                previous = self.assume(previous, operand, holds)
            return previous
        node, holds = self.canonical(node, holds)
        condition = Condition(previous, node, holds)
        known = self._condition_ids.get(condition)
        if known is None:
            known = self._condition_ids[condition] = len(self.conditions)
            self.conditions.append(condition)
        return known

    def links(self, condition: int, until: int = ALWAYS) -> list[Condition]:
        """The links from ``condition`` back to, without, ``until``; innermost first."""
        found = []
        while condition not in (until, ALWAYS):
            link = self.conditions[condition]
            found.append(link)
            condition = link.previous
        return found

    def gate_by(
        self, condition: int, then: NodeId, otherwise: NodeId, until: int = ALWAYS
    ) -> NodeId:
        """``then`` under a path condition as far back as ``until``, else ``otherwise``."""
        for link in self.links(condition, until):
            if link.holds:
                then = self.gate(link.node, then, otherwise)
            else:
                then = self.gate(link.node, otherwise, then)
        return then
