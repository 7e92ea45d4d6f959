"""Fields that are tested before anybody can read them: by constructors, setters and validators.

An object that can be asked for a field has been made, so its constructor has come back; what a
method has stored, it has stored on a way that ended without raising.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve.origins import Class, Frame, Instance, NodeRef, Path, ScopeRef
from pathfinder_lite.resolve.scopes import decorated_scope
from pathfinder_lite.resolve.walk import Answers, Walk

Nodes = frozenset[NodeRef]
Tested = Callable[[NodeId, Frame], Nodes]
"""The nodes that are harmless once a condition holds."""

_MAKING = frozenset({"__init__", "__post_init__", "model_post_init", "__attrs_post_init__"})
_VALIDATORS = frozenset({"field_validator", "validator", "validates"})


class CheckedFields:
    """What the methods of classes leave harmless in the fields of their objects."""

    def __init__(self, walk: Walk, tested: Tested) -> None:
        self._walk = walk
        self._tested = tested
        self._known: dict[ScopeRef, Nodes] = {}
        self._by_field: dict[tuple[Class, str], bool] = {}

    def is_validated(self, owners: Answers, name: str) -> bool:
        """Whether a class tests the field of an object when it is made, for one of the objects."""
        return any(
            isinstance(a.value, Instance) and self.is_checked(a.value, name, None) for a in owners
        )

    def is_checked(self, owner: Instance, name: str, path: Path | None) -> bool:
        """Whether a value that came along a path into a field was tested on the way."""
        if self._is_tested_by_name(owner.type, name):
            return True
        hops = path.hops() if path is not None else []
        line = {c.scope for c in self._walk.order(owner.type) if isinstance(c, Class)}
        passed = {NodeRef(each.scope, each.node) for each in hops}
        if any(isinstance(self._shape(each), v.Caught) for each in passed):
            return False
        return any(
            not self._left_by(ref).isdisjoint(passed)
            for ref in dict.fromkeys(each.scope for each in hops)
            if ScopeRef(ref.module, self._walk.scope(ref).parent) in line
        )

    def _shape(self, place: NodeRef) -> v.Node:
        return self._walk.scope(place.scope).nodes[place.node]

    def _left_by(self, ref: ScopeRef) -> Nodes:
        """What a method has tested once it has ended."""
        known = self._known.get(ref)
        if known is None:
            self._known[ref] = frozenset()
            end = self._walk.scope(ref).exit_condition
            if end != NONE:
                self._known[ref] = self._tested(end, self._walk.open_frame(ref))
            known = self._known[ref]
        return known

    def _is_tested_by_name(self, type_: Class, name: str) -> bool:
        """Whether a constructor tests ``self.name``, or a validator declared for the field does."""
        key = (type_, name)
        known = self._by_field.get(key)
        if known is None:
            self._by_field[key] = False
            known = self._by_field[key] = any(
                self._tests(ref, scope, name) for ref, scope in self._methods(type_)
            )
        return known

    def _methods(self, type_: Class) -> Iterator[tuple[ScopeRef, Scope]]:
        for each in self._walk.order(type_):
            if not isinstance(each, Class):
                continue
            facts = self._walk.program.facts(each.scope.module)
            for scope in facts.scopes if facts else ():
                if scope.parent == each.scope.scope and scope.kind == "function":
                    yield ScopeRef(each.scope.module, scope.id), scope

    def _tests(self, ref: ScopeRef, scope: Scope, name: str) -> bool:
        if scope.name in _MAKING:
            return any(self._reads(place, name) for place in self._left_by(ref))
        if not self._validates(ref, scope, name):
            return False
        shapes = (scope.nodes[p.node] for p in self._left_by(ref) if p.scope == ref)
        return any(isinstance(shape, v.Param) and shape.index > 0 for shape in shapes)

    def _reads(self, place: NodeRef, name: str) -> bool:
        """Whether a node reads the field of the object whose method it is in."""
        scope = self._walk.scope(place.scope)
        shape = scope.nodes[place.node]
        if not isinstance(shape, v.Attribute) or shape.name != name:
            return False
        base = scope.nodes[scope.root(shape.base)]
        return isinstance(base, v.Param) and base.index == 0

    def _validates(self, ref: ScopeRef, scope: Scope, name: str) -> bool:
        """Whether a method is decorated as the validator of a field."""
        outer = self._walk.scope(ScopeRef(ref.module, scope.parent))
        for site in outer.calls:
            applied = outer.nodes[site.node]
            if site.kind != "decorator" or decorated_scope(outer, site.node) != scope.id:
                continue
            made = outer.nodes[applied.callee] if isinstance(applied, v.Call) else None
            if not isinstance(made, v.Call):
                continue
            callee = outer.nodes[made.callee]
            given = [outer.nodes[node] for node in made.positional]
            if getattr(callee, "name", "") in _VALIDATORS and any(
                isinstance(each, v.Const) and each.value == name for each in given
            ):
                return True
        return False
