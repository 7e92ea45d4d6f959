"""What the parts that lower calls, targets and patterns need of the expression evaluator."""

from __future__ import annotations

from typing import Protocol

from astroid import nodes

from pathfinder_lite.facts.values import NodeId, ScopeId, Value
from pathfinder_lite.frontend.summarise.body import Body
from pathfinder_lite.frontend.summarise.symbols import ScopeNode


class Evaluator(Protocol):
    """Turns syntax into value nodes of one body."""

    body: Body

    def evaluate(self, syntax: nodes.NodeNG) -> NodeId:
        """The node of an expression, its calls recorded."""
        ...

    def node(self, value: Value, syntax: nodes.NodeNG) -> NodeId:
        """A new node at the place of ``syntax``."""
        ...

    def read(self, name: str, syntax: nodes.NodeNG) -> NodeId:
        """The value of a variable here."""
        ...

    def scope_id(self, syntax: ScopeNode) -> ScopeId:
        """The scope a definition's body has, or will have once its turn comes."""
        ...
