"""Where a program annotates its variables and fields, each body read once."""

from __future__ import annotations

from collections.abc import Mapping

from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.link.program import Program
from pathfinder_lite.resolve.places import ScopeRef


class AnnotationIndex:
    """Annotations by name and by node; it only grows."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._by_name: dict[ScopeRef, dict[str, NodeId]] = {}
        self._by_node: dict[ScopeRef, dict[NodeId, NodeId]] = {}
        self._fields: dict[ScopeRef, dict[str, tuple[ScopeRef, NodeId]]] = {}

    def of_variables(self, ref: ScopeRef) -> Mapping[str, NodeId]:
        """The annotations of a body's variables."""
        known = self._by_name.get(ref)
        if known is None:
            facts = self._program.facts(ref.module)
            found = facts.scopes[ref.scope].annotations if facts is not None else ()
            known = self._by_name[ref] = dict(found)
        return known

    def of_node(self, ref: ScopeRef, node: NodeId) -> NodeId | None:
        """The annotation of the variable that a value is given to."""
        known = self._by_node.get(ref)
        if known is None:
            facts = self._program.facts(ref.module)
            found = facts.scopes[ref.scope].declarations if facts is not None else ()
            known = self._by_node[ref] = dict(found)
        return known.get(node)

    def of_fields(self, ref: ScopeRef) -> Mapping[str, tuple[ScopeRef, NodeId]]:
        """What the methods of a class annotate as ``self.name``: the method, the annotation."""
        known = self._fields.get(ref)
        if known is None:
            known = self._fields[ref] = {}
            facts = self._program.facts(ref.module)
            for scope in facts.scopes if facts is not None else ():
                if scope.parent == ref.scope and scope.kind == "function":
                    for name, node in scope.annotations:
                        if name.startswith("."):
                            known.setdefault(name[1:], (ScopeRef(ref.module, scope.id), node))
        return known
