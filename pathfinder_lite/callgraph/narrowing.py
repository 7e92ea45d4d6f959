"""What a value can be where a type test on it holds: the objects that pass are kept."""

from __future__ import annotations

import builtins

from pathfinder_lite.callgraph.contexts import ScopeRef
from pathfinder_lite.callgraph.hierarchy import Hierarchy
from pathfinder_lite.callgraph.names import Symbols
from pathfinder_lite.callgraph.objects import (
    Class,
    Container,
    External,
    ExternalObject,
    Instance,
    Literal,
    ObjectId,
    Text,
    Variable,
)
from pathfinder_lite.callgraph.state import State
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import ALWAYS
from pathfinder_lite.facts.values import NodeId, ScopeId

_LINKS = 40
"""Conditions looked through for tests of one value."""


class Narrowing:
    """Filters variables by the ``isinstance`` tests and class patterns on the way to a place."""

    def __init__(self, state: State, symbols: Symbols, hierarchy: Hierarchy) -> None:
        self._state = state
        self._symbols = symbols
        self._hierarchy = hierarchy
        self._roots: dict[tuple[int, ScopeId, NodeId], NodeId] = {}
        self._narrowed: dict[tuple[Variable, ScopeRef, tuple[tuple[NodeId, bool], ...]], int] = {}

    def narrowed(self, ref: ScopeRef, node: NodeId, condition: int, variable: Variable) -> Variable:
        """The variable of a node under a path condition; the same one if no test speaks of it."""
        if condition == ALWAYS:
            return variable
        tests = tuple(self._tests(ref, self._root(ref, node), condition))
        if not tests:
            return variable
        key = (variable, ref, tests)
        known = self._narrowed.get(key)
        if known is None:
            known = self._narrowed[key] = self._state.solver.variable()
            self._filter(ref, tests, variable, known)
        return known

    def _root(self, ref: ScopeRef, node: NodeId) -> NodeId:
        """A test of an object holds for its later versions, whichever of them it is."""
        key = (ref.module, ref.scope, node)
        known = self._roots.get(key)
        if known is None:
            known = node
            match self._state.scope(ref).nodes[node]:
                case v.Affected(base) | v.WithAttribute(base) | v.Kept(base) | v.WithArgument(base):
                    known = self._root(ref, base)
                case v.Gate(_, then, otherwise):
                    roots = {self._root(ref, then), self._root(ref, otherwise)}
                    known = roots.pop() if len(roots) == 1 else node
                case _:
                    pass
            self._roots[key] = known
        return known

    def _tests(self, ref: ScopeRef, root: NodeId, condition: int) -> list[tuple[NodeId, bool]]:
        scope = self._state.scope(ref)
        found: list[tuple[NodeId, bool]] = []
        for _ in range(_LINKS):
            if condition == ALWAYS:
                break
            link = scope.conditions[condition]
            condition = link.previous
            self._told(ref, root, link.node, link.holds, found)
        return found

    def _told(
        self,
        ref: ScopeRef,
        root: NodeId,
        node: NodeId,
        holds: bool,
        found: list[tuple[NodeId, bool]],
    ) -> None:
        """The tests that hold or fail because a condition does."""
        match self._state.scope(ref).nodes[node]:
            case v.Call(callee, (tested, expected), ()) if self._is_isinstance(ref, callee):
                if self._root(ref, tested) == root:
                    found.append((expected, holds))
            case v.IsInstanceOf(tested, expected) if self._root(ref, tested) == root:
                found.append((expected, holds))
            case v.Unary("not", operand):
                self._told(ref, root, operand, not holds, found)
            case v.Boolean(operator, operands) if (operator == "and") is holds:
                for each in operands:
                    self._told(ref, root, each, holds, found)
            case _:
                pass

    def _is_isinstance(self, ref: ScopeRef, callee: NodeId) -> bool:
        shape = self._state.scope(ref).nodes[callee]
        return isinstance(shape, v.Name) and shape.name == "isinstance"

    def _filter(
        self,
        ref: ScopeRef,
        tests: tuple[tuple[NodeId, bool], ...],
        source: Variable,
        target: Variable,
    ) -> None:
        expected = [(self._types(ref, node), holds) for node, holds in tests]

        def keep(value: ObjectId) -> None:
            for types, holds in expected:
                verdict = self._is_one_of(value, types)
                if verdict is (not holds):
                    return
            self._state.solver.add(target, value)

        self._state.solver.watch(source, keep)

    def _types(self, ref: ScopeRef, node: NodeId) -> list[ObjectId | None]:
        shape = self._state.scope(ref).nodes[node]
        if isinstance(shape, v.Sequence):
            return [t for each in shape.elements for t in self._types(ref, each)]
        if isinstance(shape, v.Binary) and shape.operator == "|":
            return [*self._types(ref, shape.left), *self._types(ref, shape.right)]
        return [self._symbols.class_at(ref, node)]

    def _is_one_of(self, value: ObjectId, types: list[ObjectId | None]) -> bool | None:
        verdicts = [None if t is None else self._is_a(value, t) for t in types]
        if True in verdicts:
            return True
        return None if None in verdicts else False

    def _is_a(self, value: ObjectId, type_: ObjectId) -> bool | None:
        """Whether an object is of a type; None when that is not known."""
        state = self._state
        expected = state.objects[type_]
        match state.objects[value]:
            case Instance(own):
                return self._below(own, type_, expected)
            case Text():
                return self._builtin("str", expected)
            case Literal(name):
                return self._builtin(name, expected)
            case Container():
                return self._builtin(state.kind(value), expected)
            case ExternalObject(path):
                if isinstance(expected, Class):
                    return False
                known = isinstance(expected, External) and expected.path in (
                    state.library.ancestry(path)
                )
                return True if known else None
            case _:
                return None

    def _below(self, own: ObjectId, type_: ObjectId, expected: object) -> bool | None:
        order = self._hierarchy.order(own)
        if type_ in order:
            return True
        if isinstance(expected, Class):
            return False
        outside = any(isinstance(self._state.objects[each], External) for each in order)
        builtin = isinstance(expected, External) and expected.path.startswith("builtins.")
        return False if builtin and not outside else None

    def _builtin(self, name: str, expected: object) -> bool | None:
        if isinstance(expected, Class):
            return False
        if not isinstance(expected, External) or not expected.path.startswith("builtins."):
            return None
        own, other = getattr(builtins, name, None), getattr(builtins, expected.path[9:], None)
        if not isinstance(own, type) or not isinstance(other, type):
            return None
        return issubclass(own, other)
