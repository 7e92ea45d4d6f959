"""Reading attributes of abstract objects of every kind."""

from __future__ import annotations

from pathfinder_lite.callgraph.accessors import Accessors
from pathfinder_lite.callgraph.class_members import ClassMembers
from pathfinder_lite.callgraph.hierarchy import Hierarchy, has_attribute
from pathfinder_lite.callgraph.lowering import Lowering
from pathfinder_lite.callgraph.names import Symbols
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
from pathfinder_lite.callgraph.state import HELD, OPAQUE, Operands, Site, State

_LONGEST_PATH = 6
"""Dots in the path of a library name; attributes read in a loop would add to them for ever."""


class Members:
    """Has sites read attributes."""

    def __init__(
        self,
        state: State,
        symbols: Symbols,
        hierarchy: Hierarchy,
        lowering: Lowering,
        classes: ClassMembers,
        accessors: Accessors,
    ) -> None:
        self._state = state
        self._solver = state.solver
        self._symbols = symbols
        self._hierarchy = hierarchy
        self._lowering = lowering
        self._classes = classes
        self._accessors = accessors
        self._hooks: dict[tuple[ObjectId, str], list[tuple[Site, Variable]]] = {}

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
            case Function():
                self._function(value, name, result)
            case Bound() | Wrapped():
                self._of_callable(value, name, result)
            case _:
                self._outside(value, name, result)

    def _outside(self, value: ObjectId, name: str, result: Variable) -> None:
        """Attributes of what the project does not define."""
        state, solver = self._state, self._solver
        match state.objects[value]:
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
            case _:
                pass

    def _of_callable(self, value: ObjectId, name: str, result: Variable) -> None:
        """Attributes of bound methods and wrappers, and of what they hold."""
        state, solver = self._state, self._solver
        match state.objects[value]:
            case Bound(_, receiver) if name == "__self__":
                solver.add(result, receiver)
            case Bound(function) if name == "__func__":
                solver.add(result, function)
            case Bound(function):
                solver.copy(state.field(function, name), result)
            case Wrapped() if name in {"func", "fget", "__wrapped__", "__func__"}:
                solver.copy(state.field(value, HELD), result)
            case Wrapped(kind):
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
        invoke = self._state.engine.invoke
        self._solver.watch(
            callees,
            lambda each: invoke(site, each, Operands(arguments), result, "dynamic"),
        )

    def _project(self, site: Site, value: ObjectId, name: str, result: Variable) -> None:
        plain, accessors = self._classes.member(value, name)
        self._solver.copy(plain, result)
        self._from_object(value, name, result)

        def run(accessor: ObjectId) -> None:
            self._accessors.get(site, accessor, value, result)

        self._solver.watch(accessors, run)
        item = self._state.objects[value]
        if isinstance(item, Instance):
            if self._classes.defines(item.type, "__getattribute__") and name != "__getattribute__":
                hook, _ = self._classes.member(value, "__getattribute__")
                text = self._state.singleton(self._state.objects.id(Text(name)))
                self._call_all(site, hook, (text,), result)
            self._hooks.setdefault((value, name), []).append((site, result))

    def _from_object(self, value: ObjectId, name: str, result: Variable) -> None:
        """Methods that ``object`` and ``type`` have, where no class on the way defines them."""
        item = self._state.objects[value]
        if not name.startswith("__") or name in {"__init__", "__class__", "__doc__"}:
            return
        receiver, after, type_ = value, None, None
        if isinstance(item, SuperObject):
            type_, after, receiver = self._classes.above(item), item.after, item.receiver
        elif isinstance(item, Class):
            type_ = value
        if type_ is None or (name == "__init_subclass__" and after is None):
            return
        owner = "type" if self._hierarchy.derives_from(type_, "builtins.type") else "object"
        if self._hierarchy.owner(type_, name, after) is None and has_attribute(owner, name):
            method = self._state.external(f"builtins.{owner}.{name}")
            self._solver.add(result, self._state.objects.id(Bound(method, receiver)))

    def unanswered(self) -> list[tuple[ObjectId, str, list[tuple[Site, Variable]]]]:
        """Attributes of instances that no class or store gives, with the sites that read them."""
        found = []
        for (value, name), readers in self._hooks.items():
            plain, accessors = self._classes.member(value, name)
            if not self._solver.points_to(plain) and not self._solver.points_to(accessors):
                found.append((value, name, readers))
        return found
