"""Code that reading, storing and deleting attributes runs: properties, descriptors, hooks."""

from __future__ import annotations

from pathfinder_lite.callgraph.class_members import EVERY, ClassMembers
from pathfinder_lite.callgraph.objects import (
    Bound,
    External,
    Instance,
    Literal,
    ObjectId,
    Text,
    Variable,
    Wrapped,
)
from pathfinder_lite.callgraph.state import DELETER, HELD, SETTER, Operands, Site, State


class Accessors:
    """Has sites run getters, setters and deleters."""

    def __init__(self, state: State, classes: ClassMembers) -> None:
        self._state = state
        self._solver = state.solver
        self._classes = classes

    def get(self, site: Site, accessor: ObjectId, receiver: ObjectId, result: Variable) -> None:
        """Reading runs a property's getter or a descriptor's ``__get__``."""
        state, solver = self._state, self._solver
        invoke, owner = state.engine.invoke, state.singleton(receiver)
        if isinstance(state.objects[accessor], Wrapped):
            solver.watch(
                state.field(accessor, HELD),
                lambda each: invoke(
                    site, state.objects.id(Bound(each, receiver)), Operands(), result, "property"
                ),
            )
            return
        plain, _ = self._classes.member(accessor, "__get__")
        type_ = self._classes.type_of(receiver)
        operands = Operands((owner, state.singleton(type_ if type_ is not None else receiver)))
        solver.watch(plain, lambda each: invoke(site, each, operands, result, "property"))

    def read(self, site: Site, base: Variable, name: str, result: Variable) -> None:
        """Have reads of a name whose value is known otherwise run getters, if there are any."""

        def read(each: ObjectId) -> None:
            if isinstance(self._state.objects[each], Instance):
                _, accessors = self._classes.member(each, name)
                self._solver.watch(
                    accessors, lambda accessor: self.get(site, accessor, each, result)
                )

        self._solver.watch(base, read)

    def store(self, site: Site, receiver: ObjectId, name: str, value: Variable) -> None:
        """``receiver.name = value``: a field, a property's setter, a descriptor or a hook."""
        state, solver = self._state, self._solver
        item = state.objects[receiver]
        if isinstance(item, External | Literal | Text):
            return
        solver.copy(value, state.field(receiver, name))
        if not isinstance(item, Instance):
            return
        if item.site is not None:
            anyone = state.objects.id(Instance(item.type))
            solver.copy(value, state.field(anyone, name))
        elif state.is_small:
            solver.copy(value, state.field(receiver, f"{EVERY}{name}"))
        _, accessors = self._classes.member(receiver, name)
        invoke, owner = state.engine.invoke, state.singleton(receiver)
        nothing = state.singleton(state.objects.id(Text(name)))
        ignored = solver.nowhere

        def write(accessor: ObjectId) -> None:
            if isinstance(state.objects[accessor], Wrapped):
                setters = state.field(accessor, SETTER)
            else:
                setters, _ = self._classes.member(accessor, "__set__")
            given = Operands((owner, value))
            solver.watch(setters, lambda each: invoke(site, each, given, ignored, "property"))

        solver.watch(accessors, write)
        if self._classes.defines(item.type, "__setattr__"):
            hook, _ = self._classes.member(receiver, "__setattr__")
            operands = Operands((nothing, value))
            solver.watch(hook, lambda each: invoke(site, each, operands, ignored, "dynamic"))

    def delete(self, site: Site, receiver: ObjectId, name: str) -> None:
        """``del receiver.name``: a property's deleter, a descriptor or a hook."""
        state, solver = self._state, self._solver
        item = state.objects[receiver]
        if not isinstance(item, Instance):
            return
        owner, ignored = state.singleton(receiver), solver.nowhere
        invoke = state.engine.invoke

        def run(accessor: ObjectId) -> None:
            if isinstance(state.objects[accessor], Wrapped):
                deleters = state.field(accessor, DELETER)
            else:
                deleters, _ = self._classes.member(accessor, "__delete__")
            solver.watch(
                deleters,
                lambda each: invoke(site, each, Operands((owner,)), ignored, "property"),
            )

        _, accessors = self._classes.member(receiver, name)
        solver.watch(accessors, run)
        if self._classes.defines(item.type, "__delattr__"):
            hook, _ = self._classes.member(receiver, "__delattr__")
            text = state.singleton(state.objects.id(Text(name)))
            solver.watch(
                hook, lambda each: invoke(site, each, Operands((text,)), ignored, "dynamic")
            )
