"""What a class gives its objects and itself: its order is searched, functions are bound."""

from __future__ import annotations

from pathfinder_lite.callgraph.hierarchy import Hierarchy
from pathfinder_lite.callgraph.lowering import Lowering
from pathfinder_lite.callgraph.objects import (
    Bound,
    Class,
    Container,
    External,
    ExternalObject,
    Function,
    Instance,
    Literal,
    ObjectId,
    SuperObject,
    Text,
    Variable,
    Wrapped,
)
from pathfinder_lite.callgraph.state import HELD, State

EVERY = "any "
"""Before the name of a field: what is stored on an object that may be any of its class."""
_PLAIN_ON_CLASS = frozenset({"__new__", "__init_subclass__", "__class_getitem__"})


class ClassMembers:
    """Looks members of classes up; the answer for one object and name is worked out once."""

    def __init__(self, state: State, hierarchy: Hierarchy, lowering: Lowering) -> None:
        self._state = state
        self._solver = state.solver
        self._hierarchy = hierarchy
        self._lowering = lowering
        self._plain: dict[tuple[ObjectId, str], Variable] = {}
        self._accessors: dict[tuple[ObjectId, str], Variable] = {}

    def member(self, value: ObjectId, name: str) -> tuple[Variable, Variable]:
        """What ``value.name`` is: values as they are read, and accessors that reading calls."""
        key = (value, name)
        known = self._plain.get(key)
        if known is not None:
            return known, self._accessors[key]
        plain = self._plain[key] = self._solver.variable()
        accessors = self._accessors[key] = self._solver.variable()
        item = self._state.objects[value]
        if isinstance(item, Class) and name in {"__name__", "__qualname__"}:
            text = Text(self._state.scope(item.scope).name)
            self._solver.add(plain, self._state.objects.id(text))
        if isinstance(item, Instance):
            self._solver.copy(self._state.field(value, name), plain)
            if item.site is not None:
                anyone = self._state.objects.id(Instance(item.type))
                self._solver.copy(self._state.field(anyone, f"{EVERY}{name}"), plain)
            if name == "__class__":
                self._solver.add(plain, item.type)
            if name == "name" and self._hierarchy.derives_from(item.type, "enum.Enum"):
                self._solver.add(plain, self._state.any_text)
            self._bind(item.type, None, value, name, plain, accessors)
        elif isinstance(item, Class):
            self._class_member(value, name, plain, accessors)
        elif isinstance(item, SuperObject):
            type_ = self.above(item)
            if type_ is not None:
                self._bind(type_, item.after, item.receiver, name, plain, accessors)
        return plain, accessors

    def above(self, item: SuperObject) -> ObjectId | None:
        """The class in whose order ``super()`` looks on; a metaclass's, when in its methods."""
        type_ = self.type_of(item.receiver)
        if type_ is not None and item.after not in self._hierarchy.order(type_):
            return self.metaclass(type_)
        return type_

    def type_of(self, receiver: ObjectId) -> ObjectId | None:
        """The class whose order an object, or a class itself, is looked up in."""
        item = self._state.objects[receiver]
        if isinstance(item, Instance):
            return item.type
        return receiver if isinstance(item, Class) else None

    def _class_member(
        self, class_: ObjectId, name: str, plain: Variable, accessors: Variable
    ) -> None:
        # A class statement runs the hook of the classes above it.
        after = class_ if name == "__init_subclass__" else None
        found = self._bind(class_, after, class_, name, plain, accessors)
        if not found:
            meta = self.metaclass(class_)
            if meta is not None:
                self._bind(meta, None, class_, name, plain, accessors)

    def metaclass(self, class_: ObjectId) -> ObjectId | None:
        """The project metaclass of a class."""
        return self._hierarchy.metaclass(class_)

    def _is_class(self, value: ObjectId) -> bool:
        return isinstance(self._state.objects[value], Class)

    def _bind(
        self,
        class_: ObjectId,
        after: ObjectId | None,
        receiver: ObjectId,
        name: str,
        plain: Variable,
        accessors: Variable,
    ) -> bool:
        """Look ``name`` up in the order of a class and bind what is found to ``receiver``."""
        state, solver = self._state, self._solver
        owner = self._hierarchy.owner(class_, name, after)
        order = self._hierarchy.order(class_)
        for each in order[: order.index(owner)] if owner in order else order:
            if each != receiver and name in state.stored_names:
                solver.copy(state.field(each, name), plain)
        if receiver != owner and self._is_class(receiver):
            solver.copy(state.field(receiver, name), plain)
        if owner is None:
            return False
        item = state.objects[owner]
        if isinstance(item, External):
            method = state.external(f"{item.path}.{name}")
            solver.add(plain, state.objects.id(Bound(method, receiver)))
            return True
        assert isinstance(item, Class)
        written = self._hierarchy.bound_name(item, name) or name
        source = solver.join(
            [
                self._lowering.binding(item.scope, written),
                state.field(owner, name),
            ]
        )
        enumeration = self._hierarchy.derives_from(owner, "enum.Enum")
        on_class = self._is_class(receiver) and not self._is_meta(class_, receiver)

        def bind(each: ObjectId) -> None:
            if enumeration and self._is_member_value(each):
                member = state.objects.id(Instance(owner))
                solver.add(plain, member)
                solver.add(state.field(member, "value"), each)
                return
            self._bound(each, class_, receiver, name, on_class, plain, accessors)

        solver.watch(source, bind)
        return True

    def _is_member_value(self, value: ObjectId) -> bool:
        """Whether an enumeration's body makes a member of a value it binds."""
        item = self._state.objects[value]
        return isinstance(item, Text | Literal | Container | ExternalObject | Instance)

    def _is_meta(self, class_: ObjectId, receiver: ObjectId) -> bool:
        """Whether a class receiver is an object of ``class_`` here, its metaclass."""
        return class_ not in self._hierarchy.order(receiver)

    def _bound(
        self,
        value: ObjectId,
        class_: ObjectId,
        receiver: ObjectId,
        name: str,
        on_class: bool,
        plain: Variable,
        accessors: Variable,
    ) -> None:
        state, solver = self._state, self._solver
        match state.objects[value]:
            case Function():
                implicit = name in _PLAIN_ON_CLASS
                if implicit and name == "__new__":
                    solver.add(plain, value)
                elif implicit:
                    owner = receiver if on_class else class_
                    solver.add(plain, state.objects.id(Bound(value, owner)))
                elif on_class:
                    solver.add(plain, value)
                else:
                    solver.add(plain, state.objects.id(Bound(value, receiver)))
            case Wrapped("property"):
                solver.add(plain if on_class else accessors, value)
            case Wrapped("staticmethod"):
                solver.copy(state.field(value, HELD), plain)
            case Wrapped("classmethod"):
                owner = receiver if self._is_class(receiver) else class_
                solver.watch(
                    state.field(value, HELD),
                    lambda each: solver.add(plain, state.objects.id(Bound(each, owner))),
                )
            case Wrapped():
                if on_class:
                    solver.add(plain, value)
                else:
                    solver.add(plain, state.objects.id(Bound(value, receiver)))
            case Instance(type_) if self.defines(type_, "__get__") or self.defines(
                type_, "__set__"
            ):
                solver.add(accessors, value)
            case ExternalObject() if not on_class:
                solver.add(plain, value)
            case _:
                solver.add(plain, value)

    def dunder(self, receiver: ObjectId, name: str) -> Variable | None:
        """A special method, looked up on the type as Python does; None when there is none."""
        item = self._state.objects[receiver]
        if isinstance(item, Instance):
            if not self.defines(item.type, name):
                return None
            return self.member(receiver, name)[0]
        if isinstance(item, Class):
            meta = self.metaclass(receiver)
            if meta is None or not self.defines(meta, name):
                return None
            variable, accessors = self._solver.variable(), self._solver.variable()
            self._bind(meta, None, receiver, name, variable, accessors)
            return variable
        return None

    def inherited_runs(self, receiver: ObjectId, name: str) -> tuple[str, ...]:
        """The methods that ``name``, inherited from a library class, runs on an object."""
        item = self._state.objects[receiver]
        if not isinstance(item, Instance):
            return ()
        for each in self._hierarchy.order(item.type):
            base_ = self._state.objects[each]
            if isinstance(base_, External):
                found = self._state.library.runs_of(base_.path, name)
                if found:
                    return found
        return ()

    def defines(self, class_: ObjectId, name: str) -> bool:
        """Whether a project class in the order is the first to have ``name``."""
        owner = self._hierarchy.owner(class_, name)
        return owner is not None and self._is_class(owner)
