"""Operands to parameters: positions, names, ``*`` and ``**`` of both sides, defaults."""

from __future__ import annotations

from typing import NamedTuple

from pathfinder_lite.callgraph.contexts import ScopeRef
from pathfinder_lite.callgraph.lowering import Lowering
from pathfinder_lite.callgraph.objects import ObjectId
from pathfinder_lite.callgraph.state import ALL, ANY, POSITIONS, Operands, Site, State, key_of
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope


class Parameters:
    """Binds the operands of calls; equal ones of one function are bound once."""

    def __init__(self, state: State, lowering: Lowering) -> None:
        self._state = state
        self._solver = state.solver
        self._lowering = lowering
        self._rest: dict[ScopeRef, tuple[ObjectId | None, ObjectId | None]] = {}
        self._bound: set[tuple[ScopeRef, Operands]] = set()

    def enter(self, scope: ScopeRef, operands: Operands) -> None:
        """Bind the operands of a call to the parameters of a function."""
        if (scope, operands) in self._bound:
            return
        self._bound.add((scope, operands))
        if scope.context:
            self._state.engine.lower_body(scope)
        places, named, star, double = _places(self._state.scope(scope))
        rest, more = self._collectors(scope, star, double)
        given: set[int] = set()
        for position, variable in enumerate(operands.positional):
            if position < len(places):
                self._solver.copy(variable, self._state.parameter(scope, places[position]))
                given.add(places[position])
            elif rest is not None:
                self._state.put(rest, key_of(position - len(places)), variable)
        for name, variable in operands.keywords:
            if name in named:
                self._solver.copy(variable, self._state.parameter(scope, named[name]))
                given.add(named[name])
            elif more is not None:
                self._state.put(more, key_of(name), variable)
        self._stars(scope, operands, places, rest)
        self._double_stars(scope, operands, named, given, more)
        self._defaults(scope, given)

    def _collectors(
        self, scope: ScopeRef, star: int, double: int
    ) -> tuple[ObjectId | None, ObjectId | None]:
        known = self._rest.get(scope)
        if known is None:
            rest = more = None
            if star >= 0:
                rest = self._state.container("tuple", Site(scope, star), 1)
                self._solver.add(self._state.parameter(scope, star), rest)
            if double >= 0:
                more = self._state.container("dict", Site(scope, double), 2)
                self._solver.add(self._state.parameter(scope, double), more)
            known = self._rest[scope] = (rest, more)
        return known

    def _stars(
        self, scope: ScopeRef, operands: Operands, places: list[int], rest: ObjectId | None
    ) -> None:
        state, solver = self._state, self._solver
        first = len(operands.positional)

        def spread(holder: ObjectId, exact: bool) -> None:
            for position in range(first, len(places)):
                source = state.element(holder, key_of(position - first) if exact else None)
                solver.copy(source, state.parameter(scope, places[position]))
            if rest is not None:
                shift = max(0, first - len(places))
                taken = max(0, len(places) - first)
                for position in range(POSITIONS if exact else 0):
                    known = state.field(holder, key_of(position + taken))
                    state.put(rest, key_of(position + shift), known)
                state.put(rest, None, state.field(holder, ANY if exact else ALL))

        for variable in operands.stars[:1]:
            solver.watch(variable, lambda holder: spread(holder, True))
        for variable in operands.stars[1:]:
            solver.watch(variable, lambda holder: spread(holder, False))

    def _double_stars(
        self,
        scope: ScopeRef,
        operands: Operands,
        named: dict[str, int],
        given: set[int],
        more: ObjectId | None,
    ) -> None:
        state, solver = self._state, self._solver

        def spread(holder: ObjectId) -> None:
            for name, index in named.items():
                if index not in given:
                    source = state.element(holder, key_of(name))
                    solver.copy(source, state.parameter(scope, index))

        for variable in operands.double_stars:
            solver.watch(variable, spread)
            if more is not None:
                state.include(more, variable)

    def _defaults(self, scope: ScopeRef, given: set[int]) -> None:
        facts = self._state.scope(scope)
        outer = self._state.parent(scope)
        node = self._state.scope(outer).nodes[facts.definition]
        for index, default in node.defaults if isinstance(node, v.FunctionRef) else ():
            if index not in given:
                self._solver.copy(
                    self._lowering.variable(outer, default), self._state.parameter(scope, index)
                )


class _Places(NamedTuple):
    """The parameters of a function by the way they are filled; -1 for a collector it lacks."""

    positional: list[int]
    named: dict[str, int]
    star: int
    double: int


def _places(scope: Scope) -> _Places:
    kinds = [parameter.kind for parameter in scope.parameters]
    return _Places(
        [i for i, kind in enumerate(kinds) if kind in {"positional", "either"}],
        {p.name: i for i, p in enumerate(scope.parameters) if p.kind in {"either", "keyword"}},
        kinds.index("star") if "star" in kinds else -1,
        kinds.index("double-star") if "double-star" in kinds else -1,
    )
