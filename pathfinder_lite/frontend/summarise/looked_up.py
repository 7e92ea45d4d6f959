"""Functions that were looked up: by name with ``getattr``, or in a table that an object has.

``getattr(self, "on_" + kind)(event)`` and ``self.handlers[kind](event)`` may run methods of
``self``, and so change it.
"""

from __future__ import annotations

from pathfinder_lite.facts.values import (
    NONE,
    Attribute,
    Call,
    Gate,
    Item,
    Join,
    Name,
    NodeId,
    Param,
)
from pathfinder_lite.frontend.summarise.graph import GraphBuilder

_STEPS = 6
_LOOKUPS = frozenset({"get", "pop", "setdefault"})


def owner_of_looked_up(graph: GraphBuilder, node: NodeId, steps: int = _STEPS) -> NodeId:
    """The first version of the object whose method a callee may be; ``NONE`` for other callees."""
    value = graph.nodes[node]
    if not steps:
        return NONE
    match value:
        case Gate(_, then, otherwise):
            found = owner_of_looked_up(graph, then, steps - 1)
            return found if found != NONE else owner_of_looked_up(graph, otherwise, steps - 1)
        case Join(operands):
            for operand in operands:
                found = owner_of_looked_up(graph, operand, steps - 1)
                if found != NONE:
                    return found
            return NONE
        case Item(base, _):
            return _owner_of_table(graph, base)
        case Call(callee, positional):
            function = graph.nodes[callee]
            if function == Name("getattr") and positional:
                return _object(graph, positional[0])
            if isinstance(function, Attribute) and function.name in _LOOKUPS:
                return _owner_of_table(graph, function.base)
            return NONE
        case _:
            return NONE


def _owner_of_table(graph: GraphBuilder, table: NodeId) -> NodeId:
    value = graph.nodes[graph.root(table)]
    return _object(graph, value.base) if isinstance(value, Attribute) else NONE


def _object(graph: GraphBuilder, node: NodeId) -> NodeId:
    """The first version of an object that the body was handed or has made."""
    root = graph.root(node)
    return root if isinstance(graph.nodes[root], Param | Call) else NONE
