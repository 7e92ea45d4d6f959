"""Fields that are tested before anybody can read them: by constructors, setters and validators.

An object that can be asked for a field has been made, so its constructor has come back; what a
method has stored, it has stored on a way that ended without raising.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve.origins import Class, Frame, Instance, NodeRef, Path, ScopeRef
from pathfinder_lite.resolve.scopes import decorated_scope
from pathfinder_lite.resolve.walk import Answers, Walk

Nodes = frozenset[NodeRef]
Tested = Callable[[NodeId, Frame], Nodes]
"""The nodes that are harmless once a condition holds."""

_MAKING = frozenset({"__init__", "__post_init__", "model_post_init", "__attrs_post_init__"})
_VALIDATORS = frozenset({"field_validator", "validator", "validates"})

_Testing = tuple[list[ScopeRef], dict[str, list[ScopeRef]]]


class CheckedFields:
    """What the methods of classes leave harmless in the fields of their objects."""

    def __init__(self, walk: Walk, tested: Tested) -> None:
        self._walk = walk
        self._tested = tested
        self._known: dict[ScopeRef, Nodes] = {}
        self._by_field: dict[tuple[Class, str], bool] = {}
        self._by_class: dict[Class, _Testing] = {}

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
            constructors, validators = self._testing(type_)
            known = self._by_field[key] = any(
                self._reads(place, name) for ref in constructors for place in self._left_by(ref)
            ) or any(self._tests_argument(ref) for ref in validators.get(name, ()))
        return known

    def _testing(self, type_: Class) -> _Testing:
        """The constructors of a class, and by field its validators."""
        known = self._by_class.get(type_)
        if known is None:
            line = [each for each in self._walk.order(type_) if isinstance(each, Class)]
            validators: dict[str, list[ScopeRef]] = {}
            for each in line:
                for name, ref in self._validators(each.scope):
                    validators.setdefault(name, []).append(ref)
            constructors = [ref for each in line for ref in self._constructors(each.scope)]
            known = self._by_class[type_] = constructors, validators
        return known

    def _constructors(self, owner: ScopeRef) -> Iterator[ScopeRef]:
        facts = self._walk.program.facts(owner.module)
        for scope in facts.scopes if facts else ():
            if scope.parent == owner.scope and scope.name in _MAKING and scope.kind == "function":
                yield ScopeRef(owner.module, scope.id)

    def _tests_argument(self, validator: ScopeRef) -> bool:
        """Whether a validator has tested what it was handed once it has ended."""
        nodes = self._walk.scope(validator).nodes
        shapes = (nodes[p.node] for p in self._left_by(validator) if p.scope == validator)
        return any(isinstance(shape, v.Param) and shape.index > 0 for shape in shapes)

    def _reads(self, place: NodeRef, name: str) -> bool:
        """Whether a node reads the field of the object whose method it is in."""
        scope = self._walk.scope(place.scope)
        shape = scope.nodes[place.node]
        if not isinstance(shape, v.Attribute) or shape.name != name:
            return False
        base = scope.nodes[scope.root(shape.base)]
        return isinstance(base, v.Param) and base.index == 0

    def _validators(self, owner: ScopeRef) -> Iterator[tuple[str, ScopeRef]]:
        """Methods of a class that are decorated as validators, with each of their fields."""
        body = self._walk.scope(owner)
        for site in body.calls:
            applied = body.nodes[site.node]
            made = body.nodes[applied.callee] if isinstance(applied, v.Call) else None
            if site.kind != "decorator" or not isinstance(made, v.Call):
                continue
            method = decorated_scope(body, site.node)
            if method is None or getattr(body.nodes[made.callee], "name", "") not in _VALIDATORS:
                continue
            for given in (body.nodes[node] for node in made.positional):
                if isinstance(given, v.Const) and isinstance(given.value, str):
                    yield given.value, ScopeRef(owner.module, method)
