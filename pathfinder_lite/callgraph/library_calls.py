"""Calls that leave the project: their names in the graph, what they call back, what they give.

What a library function does is read from the model tables; the behaviours they name are in the
modules beside this one.
"""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.callgraph.accessors import Accessors
from pathfinder_lite.callgraph.builtin_methods import BuiltinMethods
from pathfinder_lite.callgraph.containers import Containers
from pathfinder_lite.callgraph.functional import Functional
from pathfinder_lite.callgraph.generics import Generics
from pathfinder_lite.callgraph.names import Symbols
from pathfinder_lite.callgraph.objects import (
    Class,
    ExternalObject,
    Instance,
    ObjectId,
    Variable,
    Wrapped,
)
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.operators import Operators
from pathfinder_lite.callgraph.records import Records
from pathfinder_lite.callgraph.reflection import Reflection
from pathfinder_lite.callgraph.requests import Behaviour, Request
from pathfinder_lite.callgraph.state import OPAQUE, Operands, Site, State
from pathfinder_lite.callgraph.tasks import Tasks
from pathfinder_lite.callgraph.wrappers import GETTERS, Wrappers
from pathfinder_lite.models.library import Callback, FunctionModel

_NO_DECORATOR = frozenset({"builtins.property", "builtins.staticmethod", "builtins.classmethod"})
_NO_EDGE = frozenset({"builtins.object.__init__"})
_LITERALS = frozenset({"str", "bytes", "int", "float", "bool", "complex", "bytearray"})
_CALLBACKS_ONLY = frozenset({"called", "injected", "map", "submitted"})
"""Behaviours that are all in what becomes of the callback's result."""

_RUNS = {
    "builtins.str": ("__str__", "__repr__"),
    "builtins.print": ("__str__", "__repr__"),
    "builtins.repr": ("__repr__",),
    "builtins.ascii": ("__repr__",),
    "builtins.format": ("__format__", "__str__", "__repr__"),
    "builtins.len": ("__len__",),
    "builtins.bool": ("__bool__", "__len__"),
    "operator.truth": ("__bool__", "__len__"),
    "builtins.abs": ("__abs__",),
    "builtins.round": ("__round__",),
    "builtins.hash": ("__hash__",),
    "builtins.int": ("__int__", "__index__", "__trunc__"),
    "builtins.float": ("__float__", "__index__"),
    "builtins.complex": ("__complex__", "__float__"),
    "builtins.bytes": ("__bytes__",),
    "builtins.dir": ("__dir__",),
    "builtins.bin": ("__index__",),
    "builtins.hex": ("__index__",),
    "builtins.oct": ("__index__",),
    "builtins.divmod": ("__divmod__",),
    "builtins.pow": ("__pow__",),
    "builtins.reversed": ("__reversed__",),
    "builtins.aiter": ("__aiter__",),
    "builtins.anext": ("__anext__",),
    "copy.copy": ("__copy__",),
    "copy.deepcopy": ("__deepcopy__",),
    "math.floor": ("__floor__",),
    "math.ceil": ("__ceil__",),
    "math.trunc": ("__trunc__",),
    "os.fspath": ("__fspath__",),
    "operator.index": ("__index__",),
    "operator.length_hint": ("__len__", "__length_hint__"),
}
_PASSES_ON = frozenset({"builtins.reversed", "copy.copy", "copy.deepcopy", "builtins.abs"})


class LibraryCalls:
    """Has sites call library functions, builtins among them."""

    def __init__(
        self,
        state: State,
        symbols: Symbols,
        accessors: Accessors,
        operations: Operations,
        operators: Operators,
        generics: Generics,
    ) -> None:
        self._state = state
        self._solver = state.solver
        self._operations = operations
        self._operators = operators
        self._methods = BuiltinMethods(state, operations, operators)
        self._reflection = Reflection(state, symbols, accessors)
        records = Records(state)
        self.wrappers = Wrappers(state, generics, records)
        containers = Containers(state, operations)
        self._behaviours: dict[str, Behaviour] = {
            "dispatching": generics.make,
            "record-class": records.make_class,
            **containers.behaviours(),
            **Functional(state, operations, operators, containers).behaviours(),
            **self._reflection.behaviours(),
            **Tasks(state, operations).behaviours(),
            **self.wrappers.behaviours(),
        }

    def behaviours(self) -> frozenset[str]:
        """The names of behaviours that are known."""
        return frozenset(self._behaviours) | _CALLBACKS_ONLY

    def call(
        self,
        site: Site,
        path: str,
        receiver: ObjectId | None,
        operands: Operands,
        result: Variable,
        reason: str,
    ) -> None:
        """Have a site call what an import path leads to."""
        state = self._state
        is_item = self._state.is_kind(site, "item")
        silent = path in _NO_EDGE or (
            path in _NO_DECORATOR and self._state.is_kind(site, "decorator")
        )
        if not silent and path != OPAQUE and not is_item:
            state.edge(site, exported(path), reason)
        if path in {"builtins.object.__new__", "builtins.type.__call__"} or (
            path.endswith(".__new__") and receiver is not None
        ):
            self._new(site, path, receiver, operands, result, reason)
            return
        model = self._model(path)
        request = Request(site, path, model or FunctionModel(), receiver, operands, result)
        if path.endswith(".__setattr__") and receiver is not None:
            inner = operands.prepend(state.singleton(receiver))
            self._reflection.set_attribute(replace(request, operands=inner))
            return
        self._run_special(request)
        if path in GETTERS:
            self.wrappers.make_getter(request)
            return
        if path == "builtins.setattr":
            self._reflection.set_attribute(request)
            return
        behaviour = self._behaviours.get(request.model.semantics)
        if behaviour is not None:
            behaviour(request)
        if request.model.callback is not None:
            self._call_back(request, request.model.callback)
        if behaviour is None and request.model.semantics not in _CALLBACKS_ONLY:
            self._given(request)
        self._own_methods(request)

    def _model(self, path: str) -> FunctionModel | None:
        """The row of a function, or of a method that a type inherits."""
        library = self._state.library
        known = library.functions.get(path) or library.functions.get(library.canonical(path))
        if known is not None:
            return known
        type_, _, name = path.rpartition(".")
        found = library.method(library.canonical(type_), name) if type_ else None
        return None if found is None else found[1]

    def call_object(
        self,
        site: Site,
        callee: ObjectId,
        type_: str,
        operands: Operands,
        result: Variable,
        reason: str,
    ) -> None:
        """Have a site call an object of a library type."""
        self.call(site, f"{type_}.__call__", callee, operands, result, reason)

    def method(
        self,
        site: Site,
        type_: str,
        name: str,
        receiver: ObjectId,
        operands: Operands,
        result: Variable,
        reason: str,
    ) -> None:
        """Have a site call a method of a builtin value."""
        state = self._state
        item = state.objects[receiver]
        if isinstance(item, Wrapped):
            self.wrappers.method(site, receiver, item.kind, name, operands, result)
            return
        if not self._state.is_kind(site, "item") and type_ not in {
            "generator",
            "iterator",
            "coroutine",
        }:
            path = type_ if "." in type_ else f"builtins.{type_}"
            if type_ != "namespace":
                state.edge(site, exported(f"{path}.{name}"), reason)
        if type_ == "type" and name == "__call__":
            self._new(site, "builtins.type.__call__", receiver, operands, result, reason)
            return
        self._methods.call(site, type_, name, receiver, operands, result)

    def _given(self, request: Request) -> None:
        """The result of a function without a behaviour of its own."""
        model, solver, state = request.model, self._solver, self._state
        for position, keyword in model.alternatives:
            variable = request.operands.at(position, keyword)
            if variable is not None:
                solver.copy(variable, request.result)
        if model.returns:
            self._typed(request.result, model.returns)
            return
        if model.alternatives or model.callback is not None:
            return
        last = request.path.rpartition(".")[2]
        if request.path.startswith("builtins."):
            if last in _LITERALS:
                solver.add(request.result, state.literal(last))
            return
        if last[:1].isupper() or request.path in state.library.bases:
            solver.add(request.result, state.objects.id(ExternalObject(request.path)))
            return
        if self._state.is_kind(request.site, "decorator"):
            for variable in request.operands.positional[:1]:
                solver.copy(variable, request.result)
        else:
            solver.add(request.result, state.external(OPAQUE))

    def _typed(self, result: Variable, type_: str) -> None:
        name = type_.removeprefix("builtins.")
        if name in _LITERALS:
            self._solver.add(result, self._state.literal(name))
        elif name in {"list", "dict", "tuple", "set"}:
            return
        elif name != "NoneType":
            self._solver.add(result, self._state.objects.id(ExternalObject(type_)))

    def _new(
        self,
        site: Site,
        path: str,
        receiver: ObjectId | None,
        operands: Operands,
        result: Variable,
        reason: str,
    ) -> None:
        """``object.__new__(cls)`` makes an object; ``type.__call__`` also initialises it."""
        state, solver = self._state, self._solver
        objects = state.objects
        inner = state.singleton(receiver) if receiver is not None else None
        if path.endswith("__call__") and receiver is not None:
            if isinstance(objects[receiver], Class):
                state.engine.allocate(site, receiver, operands, result, reason)
            return
        classes = operands.at(0) if operands.positional else inner

        def make(value: ObjectId) -> None:
            if isinstance(objects[value], Class):
                solver.add(result, objects.id(Instance(value)))

        if classes is not None:
            solver.watch(classes, make)

    def _call_back(self, request: Request, callback: Callback) -> None:
        """The library calls one of its arguments: an edge from the same site."""
        functions = request.operands.at(*callback.function)
        if functions is None:
            return
        operands = self._handed_on(request, callback)
        result = self._solver.variable()
        invoke = self._state.engine.invoke
        self._solver.watch(
            functions, lambda each: invoke(request.site, each, operands, result, "callback")
        )
        self._keep_result(request, result)

    def _keep_result(self, request: Request, made: Variable) -> None:
        """Where what a callback returned can be found."""
        semantics, state, solver = request.model.semantics, self._state, self._solver
        site, result = request.site, request.result
        if semantics == "map":
            holder = state.container("iterator", site)
            state.put(holder, None, made)
            solver.add(result, holder)
        elif semantics in ("called", "injected"):
            self._operations.await_(site, made, result)
        elif semantics == "submitted":
            future = state.objects.id(ExternalObject(request.model.returns))
            solver.copy(made, state.field(future, "$result"))
            solver.add(result, future)

    def _handed_on(self, request: Request, callback: Callback) -> Operands:
        operands, state = request.operands, self._state
        plain: list[Variable] = []
        stars: list[Variable] = []
        double: list[Variable] = []
        named: tuple[tuple[str, Variable], ...] = ()
        if callback.receiver and request.receiver is not None:
            plain.append(state.singleton(request.receiver))
        if callback.rest_from >= 0:
            plain += operands.positional[callback.rest_from :]
            stars += operands.stars
            taken = {callback.function[1]}
            named = tuple(pair for pair in operands.keywords if pair[0] not in taken)
        if callback.elements_from >= 0:
            for source in operands.positional[callback.elements_from :]:
                element = self._solver.variable()
                self._operations.iterate(request.site, source, element)
                plain.append(element)
        sequence = operands.at(*callback.arguments)
        if sequence is not None:
            stars.append(sequence)
        table = operands.at(*callback.keywords)
        if table is not None:
            double.append(table)
        return Operands(tuple(plain), named, tuple(stars), tuple(double))

    def _own_methods(self, request: Request) -> None:
        """Methods a library method runs on its own object, such as ``Thread.start`` ``run``."""
        if request.receiver is None:
            return
        ignored, invoke = self._solver.nowhere, self._state.engine.invoke
        type_, _, method = request.path.rpartition(".")
        for name in self._state.library.runs_of(type_, method):
            methods = self._state.engine.dunder(request.receiver, name)
            if methods is not None:
                self._solver.watch(
                    methods,
                    lambda each: invoke(request.site, each, Operands(), ignored, "callback"),
                )

    def _run_special(self, request: Request) -> None:
        """Some functions run a special method of their arguments."""
        names = _RUNS.get(request.path)
        if names is None:
            return
        given = request.operands.positional
        for operand in given if request.path == "builtins.print" else given[:1]:
            result = request.result if request.path in _PASSES_ON else self._solver.variable()
            self._operators.apply(request.site, operand, names, result)


def exported(path: str) -> str:
    """The name of a library function in the graph."""
    return f"<builtin>{path[8:]}" if path.startswith("builtins.") else path
