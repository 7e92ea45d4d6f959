"""Generic functions (PEP 443): making them, registering implementations, noting their calls."""

from __future__ import annotations

from typing import NamedTuple

from pathfinder_lite.callgraph.objects import ObjectId, Variable, Wrapped, node_ref
from pathfinder_lite.callgraph.requests import Request, wrapper_at
from pathfinder_lite.callgraph.state import HELD, Operands, Site, State


class Dispatch(NamedTuple):
    """A call of a generic function, to be decided once all its implementations are known."""

    site: Site
    generic: ObjectId
    operands: Operands
    result: Variable
    reason: str


class Generics:
    """Implementations by generic function, and calls that wait for all of them to be known."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._solver = state.solver
        self._generics: dict[ObjectId, ObjectId] = {}
        self.registered: dict[ObjectId, list[tuple[Variable, Variable]]] = {}
        self.dispatches: list[Dispatch] = []

    def make(self, request: Request) -> None:
        """The generic function a decorator makes of its default implementation."""
        wrapper = wrapper_at(self._state, request, "dispatched")
        for variable in request.operands.positional[:1]:
            self._solver.copy(variable, self._state.field(wrapper, HELD))
        self._solver.add(request.result, wrapper)

    def registration(
        self, site: Site, wrapper: ObjectId, operands: Operands, result: Variable
    ) -> None:
        """``register(type)``, ``register(type, function)``, or a decorator of an annotated one."""
        state, solver = self._state, self._solver
        place = Wrapped("registering", node_ref(site.scope, site.node))
        registering = state.objects.id(place)
        self._generics[registering] = wrapper
        first = operands.at(0, "cls")
        if first is None:
            return
        if len(operands.positional) > 1:
            function = operands.positional[1]
            self.registered.setdefault(wrapper, []).append((first, function))
            solver.copy(function, result)
            return

        def told(value: ObjectId) -> None:
            ref = state.function(value)
            if ref is None:
                solver.copy(state.singleton(value), state.field(registering, "$types"))
                solver.add(result, registering)
                return
            function = state.singleton(value)
            types = state.engine.annotation(ref, 0)
            if types is not None:
                pair = (state.singleton(types), function)
                self.registered.setdefault(wrapper, []).append(pair)
            solver.add(result, value)

        solver.watch(first, told)

    def register(self, registering: ObjectId, operands: Operands, result: Variable) -> None:
        """Have ``generic.register(type)`` take the function it decorates."""
        wrapper = self._generics.get(registering)
        for function in operands.positional[:1]:
            self._solver.copy(function, result)
            if wrapper is not None:
                types = self._state.field(registering, "$types")
                self.registered.setdefault(wrapper, []).append((types, function))
