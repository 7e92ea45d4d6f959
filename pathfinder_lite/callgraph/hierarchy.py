"""Classes of the project: bases told from the text, and the order in which they are searched."""

from __future__ import annotations

import collections.abc

from pathfinder_lite.callgraph.contexts import NodeRef, ScopeRef
from pathfinder_lite.callgraph.names import Symbols
from pathfinder_lite.callgraph.objects import Class, External, ObjectId
from pathfinder_lite.callgraph.state import State
from pathfinder_lite.facts import values as v
from pathfinder_lite.link.hierarchy import merge


class Hierarchy:
    """Method resolution orders (C3), metaclasses and direct subclasses.

    Bases are looked up by name, without asking for values, so that an order never depends on how
    far the solver has come.
    """

    def __init__(self, state: State, symbols: Symbols) -> None:
        self._state = state
        self._symbols = symbols
        self._orders: dict[ObjectId, tuple[ObjectId, ...]] = {}
        self._metaclasses: dict[ObjectId, ObjectId | None] = {}
        self._owners: dict[tuple[ObjectId, str, ObjectId | None], ObjectId | None] = {}
        self._subclasses: dict[ObjectId, list[ObjectId]] | None = None
        self._classes: list[ObjectId] | None = None

    def class_of(self, ref: ScopeRef) -> ObjectId:
        """The class whose body a scope is."""
        scope = self._state.scope(ref)
        definition = NodeRef(self._state.parent(ref), scope.definition)
        return self._state.objects.id(Class(ref, definition))

    def order(self, class_: ObjectId) -> tuple[ObjectId, ...]:
        """The class and its ancestors in C3 order, library classes among them as ``External``."""
        known = self._orders.get(class_)
        if known is None:
            self._orders[class_] = (class_,)
            bases = self.bases(class_)
            parents = [self._parent(base) for base in bases]
            known = self._orders[class_] = merge(class_, parents, bases)
        return known

    def _parent(self, base: ObjectId) -> tuple[ObjectId, ...]:
        item = self._state.objects[base]
        if isinstance(item, Class):
            return self.order(base)
        assert isinstance(item, External)
        library = self._state.library
        above = (*library.ancestry(item.path), *library.ancestry(library.canonical(item.path)))
        ancestry = dict.fromkeys((item.path, *above))
        return tuple(self._state.external(path) for path in ancestry)

    def bases(self, class_: ObjectId) -> list[ObjectId]:
        """Direct bases; those that nothing is known of are left out."""
        item = self._state.objects[class_]
        assert isinstance(item, Class)
        node = self._state.scope(item.definition.scope).nodes[item.definition.node]
        if not isinstance(node, v.ClassRef):
            return []
        found = (self._symbols.class_at(item.definition.scope, base) for base in node.bases)
        return list(dict.fromkeys(each for each in found if each is not None and each != class_))

    def metaclass(self, class_: ObjectId) -> ObjectId | None:
        """The project metaclass that a class statement names, or its nearest ancestor's."""
        if class_ not in self._metaclasses:
            self._metaclasses[class_] = None
            self._metaclasses[class_] = self._metaclass(class_)
        return self._metaclasses[class_]

    def _metaclass(self, class_: ObjectId) -> ObjectId | None:
        order = self.order(class_)
        for each in order:
            item = self._state.objects[each]
            if isinstance(item, Class):
                if each != class_ and order[1:] == self.order(each):
                    return self.metaclass(each)
                node = self._state.scope(item.definition.scope).nodes[item.definition.node]
                if isinstance(node, v.ClassRef) and node.metaclass != v.NONE:
                    found = self._symbols.class_at(item.definition.scope, node.metaclass)
                    project = found is not None and isinstance(self._state.objects[found], Class)
                    return found if project else None
        return None

    def classes(self) -> list[ObjectId]:
        """All classes of the project, in order."""
        if self._classes is None:
            self._classes = [
                self.class_of(ref) for ref, scope in self._state.scopes() if scope.kind == "class"
            ]
        return self._classes

    def descendants(self, class_: ObjectId) -> list[ObjectId]:
        """All project classes below a class, itself not included."""
        if self._subclasses is None:
            self._subclasses = {}
            for each in self.classes():
                for ancestor in self.order(each)[1:]:
                    self._subclasses.setdefault(ancestor, []).append(each)
        return self._subclasses.get(class_, [])

    def owner(self, class_: ObjectId, name: str, after: ObjectId | None = None) -> ObjectId | None:
        """The first class in the order that binds ``name``, or the first library class on the way.

        ``after`` starts behind that class. A library class counts unless it is ``object`` or a
        builtin that has no such attribute, which the tables and Python's own types tell.
        """
        key = (class_, name, after)
        if key not in self._owners:
            self._owners[key] = self._owner(*key)
        return self._owners[key]

    def _owner(self, class_: ObjectId, name: str, after: ObjectId | None) -> ObjectId | None:
        order = self.order(class_)
        start = order.index(after) + 1 if after in order else 0
        for each in order[start:]:
            item = self._state.objects[each]
            if isinstance(item, Class):
                if self.bound_name(item, name) is not None:
                    return each
            elif isinstance(item, External) and _may_have(item.path, name):
                return each
        return None

    def bound_name(self, class_: Class, name: str) -> str | None:
        """The name a class body binds an attribute under: private ones are not mangled there."""
        scope = self._state.scope(class_.scope)
        if name in scope.bindings:
            return None if _is_private(name) else name
        prefix = f"_{scope.name.lstrip('_')}"
        if name.startswith(f"{prefix}__"):
            inner = name[len(prefix) :]
            return inner if inner in scope.bindings else None
        return None

    def derives_from(self, class_: ObjectId, path: str) -> bool:
        """Whether a library class is among the ancestors."""
        return any(
            isinstance(item, External) and item.path == path
            for item in (self._state.objects[each] for each in self.order(class_))
        )


def _is_private(name: str) -> bool:
    """Whether class bodies mangle a name (Python reference, 6.2.1)."""
    return name.startswith("__") and not name.endswith("__")


def mangled(name: str, class_name: str) -> str:
    """A name as it is looked up inside a class."""
    return f"_{class_name.lstrip('_')}{name}" if _is_private(name) else name


def has_attribute(type_: str, name: str) -> bool:
    """Whether a builtin type has an attribute; types that are not Python's may have any."""
    own = _BUILTIN_TYPES.get(f"builtins.{type_}")
    return own is None or hasattr(own, name)


_BUILTIN_TYPES: dict[str, type] = {
    f"builtins.{each.__name__}": each
    for each in (
        object, type, str, bytes, bytearray, int, float, complex, bool, list, tuple, dict, set,
        frozenset, property, Exception, BaseException,
    )
}  # fmt: skip
_EMPTY = {
    "abc.ABC": {"register"},
    "abc.ABCMeta": {"register", "__new__"},
    "typing.Generic": set[str](),
    "typing.Protocol": set[str](),
    "typing_extensions.Protocol": set[str](),
    "enum.Enum": set[str](),
    "enum.IntEnum": set[str](),
    "enum.StrEnum": set[str](),
    "enum.Flag": set[str](),
    "enum.IntFlag": set[str](),
}
"""Library classes of which all that can be reached is known, with what that is."""


def _may_have(path: str, name: str) -> bool:
    """Whether a library class may define ``name`` itself, for all that is known."""
    if path in _EMPTY:
        return name in _EMPTY[path]
    if path.startswith("builtins."):
        own = _BUILTIN_TYPES.get(path)
        return own is not None and own is not object and name in own.__dict__
    package, _, last = path.rpartition(".")
    mixin = getattr(collections.abc, last, None)
    if package in {"typing", "collections.abc"} and isinstance(mixin, type):
        return hasattr(mixin, name) and not hasattr(object, name)
    return True
