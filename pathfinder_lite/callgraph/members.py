"""Attributes of abstract objects: fields, the class's order, and what binding makes of them."""

from __future__ import annotations

import sys

from pathfinder_lite.callgraph.hierarchy import Hierarchy, has_attribute
from pathfinder_lite.callgraph.lowering import Lowering
from pathfinder_lite.callgraph.names import MODULE, Symbols
from pathfinder_lite.callgraph.objects import (
    Bound,
    BuiltinMethod,
    Class,
    Container,
    External,
    ExternalObject,
    Function,
    Instance,
    ItemVersion,
    Literal,
    Module,
    ObjectId,
    Package,
    SuperObject,
    Suspended,
    Text,
    Variable,
    Wrapped,
)
from pathfinder_lite.callgraph.state import (
    DELETER,
    HELD,
    OPAQUE,
    SETTER,
    Operands,
    Site,
    State,
)
from pathfinder_lite.callgraph.contexts import ScopeRef

_LONGEST_PATH = 6
"""Dots in the path of a library name; attributes read in a loop would add to them for ever."""
EVERY = "any "
"""Before the name of a field: what is stored on an object that may be any of its class."""
_PLAIN_ON_CLASS = frozenset({"__new__", "__init_subclass__", "__class_getitem__"})


class Members:
    """Looks attributes up; what a class gives under a name is worked out once per class."""

    def __init__(
        self, state: State, symbols: Symbols, hierarchy: Hierarchy, lowering: Lowering
    ) -> None:
        self._state = state
        self._solver = state.solver
        self._symbols = symbols
        self._hierarchy = hierarchy
        self._lowering = lowering
        self._plain: dict[tuple[ObjectId, str], Variable] = {}
        self._accessors: dict[tuple[ObjectId, str], Variable] = {}
        self.hooks: dict[tuple[ObjectId, str], list[tuple[Site, Variable]]] = {}

    def load(self, site: Site, value: ObjectId, name: str, result: Variable) -> None:
        """Have a site read ``value.name``."""
        state, solver = self._state, self._solver
        match state.objects[value]:
            case Instance() | Class() | SuperObject():
                self._project(site, value, name, result)
            case Module(index):
                self._module(site, index, value, name, result)
            case Package(package):
                nested = self._symbols.submodule(package, name, site.scope.module)
                if nested is not None:
                    solver.add(result, nested)
            case External(path):
                far = path == OPAQUE or path.count(".") >= _LONGEST_PATH
                found = value if path == OPAQUE else state.external(f"{path}.{name}")
                solver.add(result, state.external(OPAQUE) if far else found)
            case ExternalObject(type_):
                self._external(value, type_, name, result)
            case Text() if has_attribute("str", name):
                solver.add(result, state.objects.id(BuiltinMethod("str", name, state.any_text)))
            case Literal(type_) if has_attribute(type_, name):
                solver.add(result, state.objects.id(BuiltinMethod(type_, name, value)))
            case Container() | ItemVersion():
                kind = state.container_type(value)
                solver.copy(state.field(value, name), result)
                if "." in kind or has_attribute(kind, name):
                    solver.add(result, state.objects.id(BuiltinMethod(kind, name, value)))
            case Suspended(kind):
                solver.add(result, state.objects.id(BuiltinMethod(kind, name, value)))
            case Bound(function, receiver):
                if name == "__self__":
                    solver.add(result, receiver)
                elif name == "__func__":
                    solver.add(result, function)
                else:
                    solver.copy(state.field(function, name), result)
            case Function():
                self._function(value, name, result)
            case Wrapped(kind):
                if name in {"func", "fget", "__wrapped__", "__func__"}:
                    solver.copy(state.field(value, HELD), result)
                else:
                    solver.copy(state.field(value, name), result)
                    solver.add(result, state.objects.id(BuiltinMethod(kind, name, value)))
            case _:
                pass

    def _function(self, value: ObjectId, name: str, result: Variable) -> None:
        if name in {"__call__", "__get__"}:
            self._solver.add(result, value)
        elif name == "__name__":
            ref = self._state.function(value)
            text = self._state.scope(ref).name if ref is not None else ""
            self._solver.add(result, self._state.objects.id(Text(text)))
        else:
            self._solver.copy(self._state.field(value, name), result)

    def _external(self, value: ObjectId, type_: str, name: str, result: Variable) -> None:
        state = self._state
        method = state.external(f"{type_}.{name}")
        self._solver.copy(state.field(value, name), result)
        self._solver.add(result, state.objects.id(Bound(method, value)))

    def _module(self, site: Site, index: int, value: ObjectId, name: str, result: Variable) -> None:
        state, solver = self._state, self._solver
        solver.copy(state.field(value, name), result)
        found = self._symbols.member(index, name)
        if found is not None:
            solver.copy(self._lowering.place(found, name), result)
            return
        entry = state.program.entries[index]
        nested = self._symbols.submodule(entry.module, name, index) if entry.is_package else None
        if nested is not None:
            solver.add(result, nested)
            return
        hook = self._symbols.member(index, "__getattr__")
        if hook is not None and name not in {"__path__", "__all__"}:
            text = state.singleton(state.literal("str"))
            self._call_all(site, self._lowering.place(hook, "__getattr__"), (text,), result)

    def _call_all(
        self, site: Site, callees: Variable, arguments: tuple[Variable, ...], result: Variable
    ) -> None:
        invoke = self._state.invoke
        self._solver.watch(
            callees,
            lambda each: invoke(site, each, Operands(arguments), result, "dynamic"),
        )

    # Project classes ------------------------------------------------------------------------

    def _project(self, site: Site, value: ObjectId, name: str, result: Variable) -> None:
        plain, accessors = self.member(value, name)
        self._solver.copy(plain, result)
        self._from_object(value, name, result)

        def run(accessor: ObjectId) -> None:
            self._get(site, accessor, value, result)

        self._solver.watch(accessors, run)
        item = self._state.objects[value]
        if isinstance(item, Instance):
            if self.defines(item.type, "__getattribute__") and name != "__getattribute__":
                hook, _ = self.member(value, "__getattribute__")
                text = self._state.singleton(self._state.objects.id(Text(name)))
                self._call_all(site, hook, (text,), result)
            self.hooks.setdefault((value, name), []).append((site, result))

    def _from_object(self, value: ObjectId, name: str, result: Variable) -> None:
        """Methods that ``object`` and ``type`` have, where no class on the way defines them."""
        item = self._state.objects[value]
        if not name.startswith("__") or name in {"__init__", "__class__", "__doc__"}:
            return
        receiver, after, type_ = value, None, None
        if isinstance(item, SuperObject):
            type_, after, receiver = self._above(item), item.after, item.receiver
        elif isinstance(item, Class):
            type_ = value
        if type_ is None or (name == "__init_subclass__" and after is None):
            return
        owner = "type" if self._hierarchy.derives_from(type_, "builtins.type") else "object"
        if self._hierarchy.owner(type_, name, after) is None and has_attribute(owner, name):
            method = self._state.external(f"builtins.{owner}.{name}")
            self._solver.add(result, self._state.objects.id(Bound(method, receiver)))

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
            type_ = self._above(item)
            if type_ is not None:
                self._bind(type_, item.after, item.receiver, name, plain, accessors)
        return plain, accessors

    def _above(self, item: SuperObject) -> ObjectId | None:
        """The class in whose order ``super()`` looks on; a metaclass's, when in its methods."""
        type_ = self._type(item.receiver)
        if type_ is not None and item.after not in self._hierarchy.order(type_):
            return self.metaclass(type_)
        return type_

    def _type(self, receiver: ObjectId) -> ObjectId | None:
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

    # Accessors ------------------------------------------------------------------------------

    def _get(self, site: Site, accessor: ObjectId, receiver: ObjectId, result: Variable) -> None:
        """Reading runs a property's getter or a descriptor's ``__get__``."""
        state, solver = self._state, self._solver
        invoke, owner = state.invoke, state.singleton(receiver)
        if isinstance(state.objects[accessor], Wrapped):
            solver.watch(
                state.field(accessor, HELD),
                lambda each: invoke(
                    site, state.objects.id(Bound(each, receiver)), Operands(), result, "property"
                ),
            )
            return
        plain, _ = self.member(accessor, "__get__")
        type_ = self._type(receiver)
        operands = Operands((owner, state.singleton(type_ if type_ is not None else receiver)))
        solver.watch(plain, lambda each: invoke(site, each, operands, result, "property"))

    def accessors_only(self, site: Site, base: Variable, name: str, result: Variable) -> None:
        """Have reads of a name whose value is known otherwise run getters, if there are any."""

        def read(each: ObjectId) -> None:
            if isinstance(self._state.objects[each], Instance):
                _, accessors = self.member(each, name)
                self._solver.watch(
                    accessors, lambda accessor: self._get(site, accessor, each, result)
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
        _, accessors = self.member(receiver, name)
        invoke, owner = state.invoke, state.singleton(receiver)
        nothing = state.singleton(state.objects.id(Text(name)))
        ignored = solver.nowhere

        def write(accessor: ObjectId) -> None:
            if isinstance(state.objects[accessor], Wrapped):
                setters = state.field(accessor, SETTER)
                operands = Operands((owner, value))
            else:
                setters, _ = self.member(accessor, "__set__")
                operands = Operands((owner, value))
            solver.watch(setters, lambda each: invoke(site, each, operands, ignored, "property"))

        solver.watch(accessors, write)
        if self.defines(item.type, "__setattr__"):
            hook, _ = self.member(receiver, "__setattr__")
            operands = Operands((nothing, value))
            solver.watch(hook, lambda each: invoke(site, each, operands, ignored, "dynamic"))

    def delete(self, site: Site, receiver: ObjectId, name: str) -> None:
        """``del receiver.name``: a property's deleter, a descriptor or a hook."""
        state, solver = self._state, self._solver
        item = state.objects[receiver]
        if not isinstance(item, Instance):
            return
        owner, ignored = state.singleton(receiver), solver.nowhere
        invoke = state.invoke

        def run(accessor: ObjectId) -> None:
            if isinstance(state.objects[accessor], Wrapped):
                deleters = state.field(accessor, DELETER)
            else:
                deleters, _ = self.member(accessor, "__delete__")
            solver.watch(
                deleters,
                lambda each: invoke(site, each, Operands((owner,)), ignored, "property"),
            )

        _, accessors = self.member(receiver, name)
        solver.watch(accessors, run)
        if self.defines(item.type, "__delattr__"):
            hook, _ = self.member(receiver, "__delattr__")
            text = state.singleton(state.objects.id(Text(name)))
            solver.watch(
                hook, lambda each: invoke(site, each, Operands((text,)), ignored, "dynamic")
            )

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

    def unanswered(self) -> list[tuple[ObjectId, str, list[tuple[Site, Variable]]]]:
        """Attributes of instances that no class or store gives, with the sites that read them."""
        found = []
        for (value, name), readers in self.hooks.items():
            plain, accessors = self.member(value, name)
            if not self._solver.points_to(plain) and not self._solver.points_to(accessors):
                found.append((value, name, readers))
        return found


def is_standard(path: str) -> bool:
    """Whether an import path is of the standard library."""
    return path.partition(".")[0] in sys.stdlib_module_names


