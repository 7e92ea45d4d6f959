"""Names: what a global name, import or class expression means, and how scopes are called."""

from __future__ import annotations

import builtins
import sys

from pathfinder_lite.callgraph.contexts import NodeRef, ScopeRef
from pathfinder_lite.callgraph.objects import Class, External, Module, ObjectId, Package
from pathfinder_lite.callgraph.state import State
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NONE, NodeId, ScopeId

MODULE = ScopeId(0)
_BUILTINS = frozenset(dir(builtins))


class Symbols:
    """Looks names up across modules, as far as the text alone tells what they mean."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._classes: dict[NodeRef, ObjectId | None] = {}
        self._stores: dict[tuple[ScopeRef, str], list[NodeRef]] = {}
        for ref, scope in state.scopes():
            for store in scope.variable_stores:
                if store.value != NONE:
                    key = (ScopeRef(ref.module, store.scope), store.name)
                    self._stores.setdefault(key, []).append(NodeRef(ref, store.value))

    # Modules --------------------------------------------------------------------------------

    def module(self, dotted: str, importer: int) -> ObjectId:
        """What a dotted module name means for an importing file."""
        state = self._state
        index = state.program.find(dotted, importer)
        if index is not None and index in state.modules:
            return state.objects.id(Module(index))
        if state.program.is_namespace(dotted) and _root(dotted) not in sys.stdlib_module_names:
            return state.objects.id(Package(dotted))
        return state.external(dotted)

    def imported(self, importer: int, module: str, level: int, name: str) -> NodeRef | ObjectId:
        """What ``from module import name`` brings: a node of a module body, or an object."""
        state = self._state
        dotted = state.program.absolute(importer, module, level)
        index = state.program.find(dotted, importer)
        if index is not None and index != importer:
            found = self.member(index, name)
            if found is not None:
                return found
        nested = self.submodule(dotted, name, importer)
        if nested is not None:
            return nested
        return state.external(f"{dotted}.{name}" if dotted else name)

    def submodule(self, package: str, name: str, importer: int) -> ObjectId | None:
        """A module inside a package or folder."""
        dotted = f"{package}.{name}" if package else name
        index = self._state.program.find(dotted, importer)
        if index is not None and index in self._state.modules:
            return self._state.objects.id(Module(index))
        if self._state.program.is_namespace(dotted):
            return self._state.objects.id(Package(dotted))
        return None

    def member(self, index: int, name: str, seen: tuple[int, ...] = ()) -> NodeRef | None:
        """The node a module variable is bound to at the end of its body, star imports included."""
        facts = self._state.modules.get(index)
        if facts is None or index in seen:
            return None
        ref = ScopeRef(index, MODULE)
        bound = facts.scopes[MODULE].bindings.get(name)
        if bound is not None:
            return NodeRef(ref, bound)
        if (ref, name) in self._stores:
            return self._stores[ref, name][0]
        for star in reversed(facts.star_imports):
            source = self._starred(index, star.module, star.level)
            if source is not None and self.exports(source, name):
                found = self.member(source, name, (*seen, index))
                if found is not None:
                    return found
        return None

    def _starred(self, importer: int, module: str, level: int) -> int | None:
        dotted = self._state.program.absolute(importer, module, level)
        index = self._state.program.find(dotted, importer)
        return None if index == importer else index

    def exports(self, index: int, name: str) -> bool:
        """Whether a star import of the module brings the name."""
        facts = self._state.modules.get(index)
        if facts is None:
            return False
        return not name.startswith("_") if facts.exports is None else name in facts.exports

    # Variables ------------------------------------------------------------------------------

    def stores(self, ref: ScopeRef, name: str) -> list[NodeRef]:
        """Values that inner scopes, or functions under ``global``, store to a variable."""
        return self._stores.get((ref, name), [])

    def global_(self, ref: ScopeRef, name: str) -> tuple[ScopeRef, str] | ObjectId | None:
        """A global name as seen from a scope: the module variable it is, or a builtin."""
        own = ref.scope == MODULE and name in _BUILTINS
        found = None if own else self.member(ref.module, name)
        if found is not None:
            return (
                (found.scope, name)
                if found.scope.scope == MODULE
                else (ScopeRef(ref.module, MODULE), name)
            )
        if name in _BUILTINS:
            return self._state.external(f"builtins.{name}")
        if name in {"__file__", "__name__", "__doc__"}:
            return self._state.any_text
        return None

    # Classes --------------------------------------------------------------------------------

    def class_at(self, ref: ScopeRef, node: NodeId) -> ObjectId | None:
        """The class an expression means, as far as names alone tell."""
        key = NodeRef(ref, node)
        if key not in self._classes:
            self._classes[key] = None
            self._classes[key] = self._class_at(ref, node)
        return self._classes[key]

    def _class_at(self, ref: ScopeRef, node: NodeId) -> ObjectId | None:
        state = self._state
        match state.scope(ref).nodes[node]:
            case v.ClassRef(inner):
                body = ScopeRef(ref.module, inner, ref.context)
                return state.objects.id(Class(body, NodeRef(ref, node)))
            case v.Name() | v.Free() | v.ImportFrom() | v.ImportModule() | v.Attribute():
                found = self.static(ref, node)
                if isinstance(found, NodeRef):
                    return self.class_at(*found)
                return found if found is not None and _is_class(state, found) else None
            case v.Gate(_, then, otherwise):
                return self._first(ref, (then, otherwise))
            case v.Join(operands) | v.Boolean(_, operands):
                return self._first(ref, operands)
            case v.Item(base) | v.Affected(base) | v.WithAttribute(base) | v.Rebound(base):
                return self.class_at(ref, base)
            case v.Kept(base) | v.WithArgument(base):
                return self.class_at(ref, base)
            case v.Last(_, value):
                return self.class_at(ref, value)
            case v.StarImported(_, _, _, previous):
                found = self.static(ref, node)
                return (
                    self.class_at(*found)
                    if isinstance(found, NodeRef)
                    else (self.class_at(ref, previous))
                )
            case v.Call(callee, positional):
                return self._made_by(ref, callee, positional)
            case _:
                return None

    def _first(self, ref: ScopeRef, nodes: tuple[NodeId, ...]) -> ObjectId | None:
        found = [each for n in nodes if (each := self.class_at(ref, n)) is not None]
        project = [each for each in found if isinstance(self._state.objects[each], Class)]
        return next(iter(project or found), None)

    def _made_by(
        self, ref: ScopeRef, callee: NodeId, positional: tuple[NodeId, ...]
    ) -> ObjectId | None:
        """A class decorator or ``with_metaclass`` hands a class on; ``namedtuple`` makes one."""
        maker = self.static(ref, callee)
        if isinstance(maker, int):
            item = self._state.objects[maker]
            if isinstance(item, External) and item.path == "collections.namedtuple":
                return self._state.external("builtins.tuple")
            if isinstance(item, External) and item.path == "typing.NewType":
                return self.class_at(ref, positional[1]) if len(positional) > 1 else None
        found = [self.class_at(ref, each) for each in positional]
        return next((each for each in reversed(found) if each is not None), None)

    def static(self, ref: ScopeRef, node: NodeId) -> NodeRef | ObjectId | None:
        """Where a name, import or attribute of a module leads by names alone."""
        state = self._state
        match state.scope(ref).nodes[node]:
            case v.Name(name):
                found = self.global_(ref, name)
                if isinstance(found, tuple):
                    return self.member(found[0].module, found[1])
                return found
            case v.Free(name, scope):
                outer = state.contexts.within(ref, scope)
                bound = state.scope(outer).bindings.get(name)
                return None if bound is None else NodeRef(outer, bound)
            case v.ImportFrom(module, level, name):
                return self.imported(ref.module, module, level, name)
            case v.ImportModule(module):
                return self.module(module, ref.module)
            case v.StarImported(module, level, name):
                index = self._starred(ref.module, module, level)
                if index is not None and self.exports(index, name):
                    return self.member(index, name)
                return None
            case v.Attribute(base, name):
                return self._attribute(self._followed(ref, base), name)
            case _:
                return None

    def _followed(self, ref: ScopeRef, node: NodeId) -> NodeRef | ObjectId | None:
        place: NodeRef | ObjectId | None = NodeRef(ref, node)
        for _ in range(20):
            if not isinstance(place, NodeRef):
                return place
            shape = self._state.scope(place.scope).nodes[place.node]
            if isinstance(shape, v.ClassRef):
                return self.class_at(*place)
            if isinstance(
                shape, v.Affected | v.WithAttribute | v.Rebound | v.Kept | v.WithArgument
            ):
                place = NodeRef(place.scope, shape.base)
            else:
                place = self.static(*place)
        return None

    def _attribute(self, owner: NodeRef | ObjectId | None, name: str) -> NodeRef | ObjectId | None:
        if not isinstance(owner, int):
            return None
        state = self._state
        match state.objects[owner]:
            case Module(index):
                found = self.member(index, name)
                if found is not None:
                    return found
                entry = state.program.entries[index]
                return self.submodule(entry.module, name, index) if entry.is_package else None
            case Package(package):
                return self.submodule(package, name, 0)
            case External(path):
                return state.external(f"{path}.{name}")
            case Class(scope):
                bound = state.scope(scope).bindings.get(name)
                return None if bound is None else NodeRef(scope, bound)
            case _:
                return None


def _root(dotted: str) -> str:
    return dotted.partition(".")[0]


def _is_class(state: State, value: ObjectId) -> bool:
    return isinstance(state.objects[value], Class | External)


def scope_names(state: State) -> dict[ScopeRef, str]:
    """The exported name of every scope: module path from the root, then the names inside.

    Lambdas are numbered per enclosing scope in the order of their text.
    """
    names: dict[ScopeRef, str] = {}
    for index, facts in state.modules.items():
        lambdas: dict[ScopeId, list[tuple[int, int, ScopeId]]] = {}
        for scope in facts.scopes:
            if scope.kind == "lambda":
                place = (scope.span.line, scope.span.column, scope.id)
                lambdas.setdefault(scope.parent, []).append(place)
        numbers = {
            place[2]: number
            for places in lambdas.values()
            for number, place in enumerate(sorted(places), start=1)
        }
        module = module_path(state.program.entries[index].path)
        for scope in facts.scopes:
            names[ScopeRef(index, scope.id)] = _name(names, index, scope, module, numbers)
    return names


def _name(
    names: dict[ScopeRef, str],
    index: int,
    scope: Scope,
    module: str,
    numbers: dict[ScopeId, int],
) -> str:
    if scope.id == MODULE:
        return module
    own = f"<lambda{numbers[scope.id]}>" if scope.kind == "lambda" else scope.name
    return f"{names[ScopeRef(index, scope.parent)]}.{own}"


def module_path(path: str) -> str:
    """The dotted path of a file from the project's root; a package's is its folder's."""
    stem = path.rsplit(".", 1)[0]
    dotted = stem.replace("/", ".")
    if dotted == "__init__":
        return dotted
    return dotted.removesuffix(".__init__")
