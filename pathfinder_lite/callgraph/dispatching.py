"""Generic functions (PEP 443): the implementation is chosen by the type of the first argument.

Which one that is depends on all that are registered, so calls are decided when nothing else is
left to propagate.
"""

from __future__ import annotations

import builtins
from collections.abc import Set

from pathfinder_lite.callgraph.generics import Dispatch, Generics
from pathfinder_lite.callgraph.hierarchy import Hierarchy
from pathfinder_lite.callgraph.objects import (
    Container,
    ExternalObject,
    Instance,
    Literal,
    ObjectId,
    Text,
    Variable,
    Wrapped,
)
from pathfinder_lite.callgraph.state import HELD, State

_ABSTRACT = {
    "list": ("collections.abc.Sequence", "collections.abc.Iterable", "collections.abc.Collection"),
    "tuple": ("collections.abc.Sequence", "collections.abc.Iterable", "collections.abc.Collection"),
    "dict": ("collections.abc.Mapping", "collections.abc.Iterable", "collections.abc.Collection"),
    "set": ("collections.abc.Set", "collections.abc.Iterable", "collections.abc.Collection"),
    "str": ("collections.abc.Sequence", "collections.abc.Iterable"),
    "int": ("numbers.Integral", "numbers.Real", "numbers.Number"),
    "float": ("numbers.Real", "numbers.Number"),
}
"""Abstract base classes of builtin types, nearest first."""


class Dispatching:
    """Decides calls of generic functions."""

    def __init__(self, state: State, hierarchy: Hierarchy, generics: Generics) -> None:
        self._state = state
        self._hierarchy = hierarchy
        self._generics = generics
        self._decided: set[tuple[Dispatch, ObjectId]] = set()

    def decided(self) -> int:
        """How many pairs of call and argument have been decided."""
        return len(self._decided)

    def run(self) -> None:
        """Decide what is not decided yet."""
        for call in list(self._generics.dispatches):
            for position in (0, 1):
                if self._decide(call, position):
                    break

    def _decide(self, call: Dispatch, position: int) -> bool:
        """By one argument; the second where the first is a method's own object."""
        first = call.operands.at(position)
        known = self._state.solver.points_to(first) if first is not None else set()
        registered = self._types(call.generic)
        if not known and position == 0:
            self._enter(call, None, self._state.field(call.generic, HELD))
            for _, function in self._generics.registered.get(call.generic, ()):
                self._enter(call, None, function)
            return True
        if position == 0 and self._is_method(call, known):
            return False
        for value in sorted(known):
            chosen = next((registered[t] for t in self._order(value) if t in registered), None)
            default = self._state.field(call.generic, HELD)
            self._enter(call, value, default if chosen is None else chosen)
        return True

    def _is_method(self, call: Dispatch, known: Set[ObjectId]) -> bool:
        """Whether the first operand is the object of a ``singledispatchmethod``."""
        generic = self._state.objects[call.generic]
        assert isinstance(generic, Wrapped)
        body = self._state.scope(generic.site.scope)
        return body.kind == "class" and len(call.operands.positional) > 1 and bool(known)

    def _types(self, generic: ObjectId) -> dict[ObjectId, Variable]:
        found: dict[ObjectId, Variable] = {}
        for types, function in self._generics.registered.get(generic, ()):
            for type_ in sorted(self._state.solver.points_to(types)):
                found[type_] = function
        return found

    def _order(self, value: ObjectId) -> tuple[ObjectId, ...]:
        state = self._state
        match state.objects[value]:
            case Instance(type_):
                return self._hierarchy.order(type_)
            case Text():
                return self._builtin("str")
            case Literal(name):
                return self._builtin(name)
            case Container():
                return self._builtin(state.kind(value))
            case ExternalObject(path):
                return tuple(state.external(each) for each in state.library.ancestry(path))
            case _:
                return ()

    def _builtin(self, name: str) -> tuple[ObjectId, ...]:
        type_ = getattr(builtins, name, object)
        names = [each.__name__ for each in type_.__mro__] if isinstance(type_, type) else []
        paths: list[str] = []
        for each in names:
            paths += [f"builtins.{each}", *_ABSTRACT.get(each, ())]
        return tuple(self._state.external(path) for path in paths)

    def _enter(self, call: Dispatch, value: ObjectId | None, functions: Variable) -> None:
        key = (call, -functions if value is None else value)
        if key in self._decided:
            return
        self._decided.add(key)
        state = self._state
        operands = call.operands
        state.solver.watch(
            functions,
            lambda each: state.engine.invoke(call.site, each, operands, call.result, call.reason),
        )
