"""Named tuples: classes whose objects are tuples with named elements."""

from __future__ import annotations

from pathfinder_lite.callgraph.objects import Container, ObjectId, Text, Variable
from pathfinder_lite.callgraph.requests import Request, wrapper_at
from pathfinder_lite.callgraph.state import Operands, Site, State, key_of

MOST_FIELDS = 40
"""Fields of one named tuple that are told apart."""


class Records:
    """Makes named-tuple classes and their objects."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._solver = state.solver

    def make_class(self, request: Request) -> None:
        """``namedtuple``: a class whose objects are tuples with named elements."""
        wrapper = wrapper_at(self._state, request, "record")
        for names in request.operands.positional[1:2]:
            self._solver.copy(names, self._state.field(wrapper, "names"))
        self._solver.add(request.result, wrapper)

    def construct(self, site: Site, class_: ObjectId, operands: Operands, result: Variable) -> None:
        """Have a site make an object of a named-tuple class."""
        state, solver = self._state, self._solver
        made = state.container("tuple", site)
        for index, variable in enumerate(operands.positional):
            state.put(made, key_of(index), variable)
        for field, variable in operands.keywords:
            solver.copy(variable, state.field(made, field))
        solver.add(result, made)

        def read(value: ObjectId) -> None:
            item = state.objects[value]
            if isinstance(item, Text):
                for index, name in enumerate(item.value.replace(",", " ").split()):
                    self._fill(made, index, name, operands)
            elif isinstance(item, Container):
                self._fill_listed(made, value, operands)

        solver.watch(state.field(class_, "names"), read)

    def _fill_listed(self, made: ObjectId, names: ObjectId, operands: Operands) -> None:
        """Names that are the elements of a list or tuple."""
        state = self._state
        for index in range(MOST_FIELDS):
            if not state.stored(names, key_of(index)):
                break

            def fill(value: ObjectId, index: int = index) -> None:
                item = state.objects[value]
                if isinstance(item, Text):
                    self._fill(made, index, item.value, operands)

            self._solver.watch(state.field(names, key_of(index)), fill)

    def _fill(self, made: ObjectId, index: int, name: str, operands: Operands) -> None:
        source = operands.at(index, name)
        if source is not None:
            self._solver.copy(source, self._state.field(made, name))
            self._state.put(made, key_of(index), source)
