"""Library functions that run coroutines and enter context managers."""

from __future__ import annotations

from pathfinder_lite.callgraph.objects import ExternalObject
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.requests import Behaviour, Request
from pathfinder_lite.callgraph.state import State


class Tasks:
    """Behaviours of tasks, futures and exit stacks."""

    def __init__(self, state: State, operations: Operations) -> None:
        self._state = state
        self._solver = state.solver
        self._operations = operations

    def behaviours(self) -> dict[str, Behaviour]:
        """By the name that rows of the model tables give."""
        return {
            "awaited": self._awaited,
            "entered": self._entered,
            "field": self._field,
            "gathered": self._gathered,
            "scheduled": self._scheduled,
        }

    def _scheduled(self, request: Request) -> None:
        task = self._state.objects.id(ExternalObject(request.model.returns or "asyncio.Task"))
        for operand in request.operands.positional[:1]:
            inner = self._solver.variable()
            self._operations.await_(request.site, operand, inner)
            self._solver.copy(inner, self._state.field(task, "$result"))
        self._solver.add(request.result, task)

    def _awaited(self, request: Request) -> None:
        for operand in request.operands.positional[:1]:
            self._operations.await_(request.site, operand, request.result)

    def _gathered(self, request: Request) -> None:
        holder = self._state.container("list", request.site)
        for operand in request.operands.positional:
            inner = self._solver.variable()
            self._operations.await_(request.site, operand, inner)
            self._state.put(holder, None, inner)
        self._solver.add(request.result, holder)

    def _field(self, request: Request) -> None:
        if request.receiver is not None:
            name = request.model.returns or "$result"
            self._solver.copy(self._state.field(request.receiver, name), request.result)

    def _entered(self, request: Request) -> None:
        for operand in request.operands.positional[:1]:
            self._operations.enter(request.site, operand, request.result, is_async=False)
