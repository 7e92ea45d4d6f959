"""Library functions that call a function with elements: ``sorted``, ``reduce`` and the like."""

from __future__ import annotations

from pathfinder_lite.callgraph.containers import Containers
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.operators import Operators
from pathfinder_lite.callgraph.requests import Behaviour, Request, call_back
from pathfinder_lite.callgraph.state import Operands, State

_GIVES = {
    "str": "str", "repr": "str", "ascii": "str", "format": "str", "chr": "str", "bin": "str",
    "hex": "str", "oct": "str", "len": "int", "int": "int", "ord": "int", "hash": "int",
    "float": "float", "bytes": "bytes", "bytearray": "bytearray", "bool": "bool",
}  # fmt: skip


class Functional:
    """Behaviours that run callbacks or operators over elements."""

    def __init__(
        self,
        state: State,
        operations: Operations,
        operators: Operators,
        containers: Containers,
    ) -> None:
        self._state = state
        self._solver = state.solver
        self._operations = operations
        self._operators = operators
        self._containers = containers

    def behaviours(self) -> dict[str, Behaviour]:
        """By the name that rows of the model tables give."""
        return {
            "extreme": self._by_key,
            "length": self._pure,
            "operator": self._operator,
            "pure": self._pure,
            "reduced": self._reduced,
            "sorted": self._by_key,
            "star-map": self._star_map,
            "text": self._pure,
            "truth": self._pure,
            "while": self._while,
        }

    def _by_key(self, request: Request) -> None:
        """``sorted``, ``min``, ``max``: ``key`` is called with each element."""
        operands, state, solver = request.operands, self._state, self._solver
        element = solver.variable()
        several = request.model.semantics == "extreme" and len(operands.positional) > 1
        for source in operands.positional:
            if several:
                solver.copy(source, element)
            else:
                self._operations.iterate(request.site, source, element)
        key, compared = dict(operands.keywords).get("key"), element
        if key is not None:
            compared, invoke = solver.variable(), state.engine.invoke
            solver.watch(
                key,
                lambda each: invoke(request.site, each, Operands((element,)), compared, "callback"),
            )
        ignored = solver.nowhere
        order = ("__gt__", "__lt__") if request.path.endswith("max") else ("__lt__", "__gt__")
        solver.watch(
            compared,
            lambda each: self._operations.special(
                request.site, each, order, Operands((compared,)), ignored, "operator"
            ),
        )
        if request.model.semantics == "sorted":
            holder = state.container("list", request.site)
            state.put(holder, None, element)
            solver.add(request.result, holder)
        else:
            solver.copy(element, request.result)

    def _while(self, request: Request) -> None:
        functions, sources = request.operands.positional[:1], request.operands.positional[1:2]
        for source in sources:
            element = self._solver.variable()
            self._operations.iterate(request.site, source, element)
            for function in functions:
                call_back(self._state, request, function, (element,), self._solver.variable())
        self._containers.filter(request)

    def _reduced(self, request: Request) -> None:
        operands, solver = request.operands.positional, self._solver
        if len(operands) < 2:
            return
        element = solver.variable()
        self._operations.iterate(request.site, operands[1], element)
        held = solver.join([element, request.result, *operands[2:3]])
        call_back(self._state, request, operands[0], (held, element), request.result)
        for initial in operands[2:3]:
            solver.copy(initial, request.result)

    def _star_map(self, request: Request) -> None:
        operands, solver, state = request.operands.positional, self._solver, self._state
        if len(operands) < 2:
            return
        element, made = solver.variable(), solver.variable()
        self._operations.iterate(request.site, operands[1], element)
        invoke, given = state.engine.invoke, Operands(stars=(element,))
        solver.watch(operands[0], lambda each: invoke(request.site, each, given, made, "callback"))
        holder = state.container("iterator", request.site)
        state.put(holder, None, made)
        solver.add(request.result, holder)

    def _sum(self, request: Request) -> None:
        for source in request.operands.positional[:1]:
            element = self._solver.variable()
            self._operations.iterate(request.site, source, element)
            total = self._solver.join([element, request.result])
            zero = self._state.singleton(self._state.literal("int"))
            start = request.operands.at(1, "start") or zero
            left = self._solver.join([total, start])
            self._operators.binary(request.site, "+", left, element, request.result)

    def _pure(self, request: Request) -> None:
        """Functions that give a value of a builtin type."""
        last = request.path.rpartition(".")[2]
        type_ = _GIVES.get(last)
        if type_ is not None:
            self._solver.add(request.result, self._state.literal(type_))
        if last == "sum":
            self._sum(request)

    def _operator(self, request: Request) -> None:
        operands = request.operands.positional
        if len(operands) == 2:
            self._operators.binary(request.site, request.model.returns, *operands, request.result)
