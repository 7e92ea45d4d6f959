"""Library functions that look things up by name: attributes, variables, modules, types."""

from __future__ import annotations

from pathfinder_lite.callgraph.accessors import Accessors
from pathfinder_lite.callgraph.names import Symbols
from pathfinder_lite.callgraph.objects import Instance, ObjectId, Text
from pathfinder_lite.callgraph.requests import Behaviour, Request
from pathfinder_lite.callgraph.state import State, key_of


class Reflection:
    """Behaviours of reflection."""

    def __init__(self, state: State, symbols: Symbols, accessors: Accessors) -> None:
        self._state = state
        self._solver = state.solver
        self._symbols = symbols
        self._accessors = accessors

    def behaviours(self) -> dict[str, Behaviour]:
        """By the name that rows of the model tables give."""
        return {
            "get-attribute": self._get_attribute,
            "globals": self._variables,
            "module": self._module,
            "type": self._type,
            "variables": self._variables,
        }

    def _get_attribute(self, request: Request) -> None:
        """``getattr`` with names that are known."""
        operands, solver, state = request.operands.positional, self._solver, self._state
        if len(operands) < 2:
            return

        def named(name: ObjectId) -> None:
            item = state.objects[name]
            if isinstance(item, Text):
                solver.watch(
                    operands[0],
                    lambda each: state.engine.load(request.site, each, item.value, request.result),
                )

        solver.watch(operands[1], named)
        for default in operands[2:3]:
            solver.copy(default, request.result)

    def set_attribute(self, request: Request) -> None:
        """``setattr`` with names that are known."""
        operands, solver, state = request.operands.positional, self._solver, self._state
        if len(operands) < 3:
            return

        def named(name: ObjectId) -> None:
            item = state.objects[name]
            if isinstance(item, Text):
                solver.watch(
                    operands[0],
                    lambda each: self._accessors.store(request.site, each, item.value, operands[2]),
                )

        solver.watch(operands[1], named)

    def _variables(self, request: Request) -> None:
        """``globals()`` and ``vars()``: the names of the module, or fields of an object."""
        holder = self._state.container("namespace", request.site)
        self._solver.add(request.result, holder)
        module = request.site.scope.module
        facts = self._state.modules[module]
        if request.operands.positional:
            return
        for name in facts.scopes[0].bindings:
            found = self._symbols.member(module, name)
            if found is not None:
                self._state.put(holder, key_of(name), self._state.engine.bind(found.scope, name))

    def _module(self, request: Request) -> None:
        """``importlib.import_module`` with a name that is known."""
        for name in request.operands.positional[:1]:

            def load(value: ObjectId) -> None:
                item = self._state.objects[value]
                if isinstance(item, Text) and item.value:
                    importer = request.site.scope.module
                    level = len(item.value) - len(item.value.lstrip("."))
                    dotted = item.value[level:]
                    if not level:
                        found = self._symbols.module(dotted, importer)
                        self._solver.add(request.result, found)
                    else:
                        self._relative(request, importer, dotted, level)

            self._solver.watch(name, load)

    def _relative(self, request: Request, importer: int, dotted: str, level: int) -> None:
        """A relative name is looked up from the package that is named second."""
        package = request.operands.at(1, "package")

        def load(value: ObjectId) -> None:
            item = self._state.objects[value]
            if isinstance(item, Text):
                parts = item.value.split(".")
                base = parts[: len(parts) - level + 1]
                found = self._symbols.module(".".join([*base, dotted]), importer)
                self._solver.add(request.result, found)

        if package is None:
            found = self._state.program.absolute(importer, dotted, level)
            self._solver.add(request.result, self._symbols.module(found, importer))
        else:
            self._solver.watch(package, load)

    def _type(self, request: Request) -> None:
        for operand in request.operands.positional[:1]:

            def type_of(value: ObjectId) -> None:
                item = self._state.objects[value]
                if isinstance(item, Instance):
                    self._solver.add(request.result, item.type)

            self._solver.watch(operand, type_of)
