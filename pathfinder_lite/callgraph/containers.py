"""Library functions that make collections and iterators, or read them."""

from __future__ import annotations

from pathfinder_lite.callgraph.objects import Container, Instance, ObjectId, Variable
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.requests import Behaviour, Request, call_back
from pathfinder_lite.callgraph.state import ALL, Operands, State, key_of

_CONTAINERS = frozenset({"list", "dict", "set", "tuple", "frozenset", "deque"})


class Containers:
    """Behaviours of containers and iterators."""

    def __init__(self, state: State, operations: Operations) -> None:
        self._state = state
        self._solver = state.solver
        self._operations = operations

    def behaviours(self) -> dict[str, Behaviour]:
        """By the name that rows of the model tables give."""
        return {
            "any-all": self._elements,
            "arranged": self._arranged,
            "chained": self._elements,
            "collection": self._collection,
            "copies": self._same,
            "counter": self._collection,
            "default-mapping": self._mapping,
            "endless": self._elements,
            "enumerate": self._arranged,
            "filter": self.filter,
            "flattened": self._nested_elements,
            "in-place": self._queued,
            "islice": self._elements,
            "iterator": self._iterator,
            "mapping": self._mapping,
            "next": self._next,
            "replaced": self._same,
            "reversed": self._reversed,
            "zip": self._arranged,
        }

    def _collection(self, request: Request) -> None:
        short = request.model.returns if request.model.returns in _CONTAINERS else "list"
        kind = short if request.path.startswith("builtins.") else request.path
        holder = self._state.container(kind, request.site)
        for source in request.operands.positional[:1]:
            self._operations.pour(request.site, source, holder)
            if short in {"list", "tuple"}:
                self._state.include(holder, self._only_lists(source))
        self._solver.add(request.result, holder)

    def _only_lists(self, source: Variable) -> Variable:
        kept = self._solver.variable()

        def keep(value: ObjectId) -> None:
            if self._state.kind(value) in {"list", "tuple"}:
                self._solver.add(kept, value)

        self._solver.watch(source, keep)
        return kept

    def _mapping(self, request: Request) -> None:
        state, solver = self._state, self._solver
        own = request.path.startswith("builtins.")
        holder = state.container("dict" if own else request.path, request.site)
        operands = request.operands
        if request.model.semantics == "default-mapping":
            if operands.positional:
                made = solver.variable()
                invoke = state.engine.invoke
                solver.watch(
                    operands.positional[0],
                    lambda each: invoke(request.site, each, Operands(), made, "callback"),
                )
                state.put(holder, None, made)
            operands = operands._replace(positional=operands.positional[1:])
        for source in operands.positional:
            state.include(holder, source)
            pair = solver.variable()
            self._operations.iterate(request.site, source, pair)
            values = solver.variable()
            self._operations.unpacked(request.site, pair, key_of(1), values)
            state.put(holder, None, values)
        for name, variable in operands.keywords:
            state.put(holder, key_of(name), variable)
        solver.add(request.result, holder)

    def _iterator(self, request: Request) -> None:
        """``iter``: the object's own iterator, or one over its elements."""
        state, solver = self._state, self._solver
        if len(request.operands.positional) > 1:
            holder = self._state.container("iterator", request.site)
            made = self._state.field(holder, ALL)
            call_back(self._state, request, request.operands.positional[0], (), made)
            solver.add(request.result, holder)
            return
        for source in request.operands.positional[:1]:

            def start(value: ObjectId) -> None:
                if isinstance(state.objects[value], Instance):
                    names = ("__iter__",)
                    self._operations.special(
                        request.site, value, names, Operands(), request.result, "iterator"
                    )
                elif isinstance(state.objects[value], Container):
                    holder = state.container("iterator", request.site)
                    self._operations.iterate(
                        request.site, state.singleton(value), state.field(holder, ALL)
                    )
                    solver.add(request.result, holder)
                else:
                    solver.add(request.result, value)

            solver.watch(source, start)

    def _next(self, request: Request) -> None:
        for source in request.operands.positional[:1]:
            self._operations.advance(request.site, source, request.result)
        for default in request.operands.positional[1:2]:
            self._solver.copy(default, request.result)

    def _elements(self, request: Request) -> None:
        """An iterator over the elements of all operands."""
        holder = self._state.container("iterator", request.site)
        for source in request.operands.positional:
            self._operations.pour(request.site, source, holder)
        self._solver.add(request.result, holder)

    def _reversed(self, request: Request) -> None:
        state, solver = self._state, self._solver
        holder = state.container("iterator", request.site)
        for source in request.operands.positional[:1]:

            def turn(value: ObjectId) -> None:
                if state.engine.dunder(value, "__reversed__") is None:
                    self._operations.pour(request.site, state.singleton(value), holder)
                    solver.add(request.result, holder)

            solver.watch(source, turn)

    def _nested_elements(self, request: Request) -> None:
        holder = self._state.container("iterator", request.site)
        for source in request.operands.positional[:1]:
            inner = self._solver.variable()
            self._operations.iterate(request.site, source, inner)
            self._operations.pour(request.site, inner, holder)
        self._solver.add(request.result, holder)

    def _arranged(self, request: Request) -> None:
        """An iterator over tuples: ``zip``, ``enumerate``, ``product``."""
        state = self._state
        outer = state.container("iterator", request.site)
        inner = state.container("tuple", request.site, 1)
        shift = 1 if request.model.semantics == "enumerate" else 0
        if shift:
            state.put(inner, key_of(0), state.singleton(state.literal("int")))
        for index, source in enumerate(request.operands.positional):
            element = self._solver.variable()
            self._operations.iterate(request.site, source, element)
            state.put(inner, key_of(index + shift), element)
            if request.model.semantics == "arranged":
                state.put(inner, None, element)
            if shift:
                break
        state.put(outer, None, state.singleton(inner))
        self._solver.add(request.result, outer)

    def filter(self, request: Request) -> None:
        """An iterator over the elements of the second operand."""
        holder = self._state.container("iterator", request.site)
        for source in request.operands.positional[1:2]:
            self._operations.pour(request.site, source, holder)
        self._solver.add(request.result, holder)

    def _queued(self, request: Request) -> None:
        if request.receiver is not None:
            element = self._state.element(request.receiver, None)
            self._solver.copy(element, request.result)

    def _same(self, request: Request) -> None:
        for operand in request.operands.positional[:1]:
            self._solver.copy(operand, request.result)
