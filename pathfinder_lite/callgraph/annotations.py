"""Classes that annotations name."""

from __future__ import annotations

from pathfinder_lite.callgraph.contexts import ScopeRef
from pathfinder_lite.callgraph.names import Symbols
from pathfinder_lite.callgraph.objects import ObjectId
from pathfinder_lite.callgraph.state import State
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId

_LOOKED_THROUGH = frozenset({"Optional", "Union", "Annotated", "Type", "type", "ClassVar", "Final"})


class Annotations:
    """Reads annotations by the names in them."""

    def __init__(self, state: State, symbols: Symbols) -> None:
        self._state = state
        self._symbols = symbols

    def annotated(self, ref: ScopeRef, node: NodeId) -> ObjectId | None:
        """The class an annotation names, ``Optional`` and unions with None looked through."""
        nodes = self._state.scope(ref).nodes
        match nodes[node]:
            case v.Item(base, key):
                outer = nodes[base]
                if isinstance(outer, v.Name | v.ImportFrom | v.Attribute) and outer.name in (
                    _LOOKED_THROUGH
                ):
                    return self.annotated(ref, key)
                return self._symbols.class_at(ref, base)
            case v.Sequence(_, elements):
                found = (self.annotated(ref, each) for each in elements)
                return next((each for each in found if each is not None), None)
            case v.Binary("|", left, right):
                return self.annotated(ref, left) or self.annotated(ref, right)
            case v.Const():
                return None
            case _:
                return self._symbols.class_at(ref, node)

    def parameter_type(self, ref: ScopeRef, index: int) -> ObjectId | None:
        """The class that annotates a parameter."""
        outer = self._state.parent(ref)
        node = self._state.scope(outer).nodes[self._state.scope(ref).definition]
        for position, annotation in node.annotations if isinstance(node, v.FunctionRef) else ():
            if position == index:
                return self.annotated(outer, annotation)
        return None
