"""Calls that leave the project: their names in the graph, what they call back, what they give.

What a library function does is read from the model tables; a behaviour they name is here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from pathfinder_lite.callgraph.builtin_methods import BuiltinMethods
from pathfinder_lite.callgraph.members import Members
from pathfinder_lite.callgraph.names import Symbols
from pathfinder_lite.callgraph.objects import (
    BuiltinMethod,
    Class,
    Container,
    External,
    ExternalObject,
    Instance,
    Literal,
    ObjectId,
    SuperObject,
    Text,
    Variable,
    Wrapped,
    node_ref,
)
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.state import (
    ALL,
    DELETER,
    HELD,
    KEYS,
    OPAQUE,
    SETTER,
    Operands,
    Site,
    State,
    key_of,
)
from pathfinder_lite.models.library import Callback, FunctionModel

MOST_OPERANDS = 40
"""Operands of one call; a partial application that holds itself would add to them for ever."""

_NO_DECORATOR = frozenset({"builtins.property", "builtins.staticmethod", "builtins.classmethod"})
_NO_EDGE = frozenset({"builtins.object.__init__"})
_LITERALS = frozenset({"str", "bytes", "int", "float", "bool", "complex", "bytearray"})
_CONTAINERS = frozenset({"list", "dict", "set", "tuple", "frozenset", "deque"})


@dataclass(frozen=True, slots=True)
class Request:
    """A call of a library function; ``receiver`` is the object of a method call."""

    site: Site
    path: str
    model: FunctionModel
    receiver: ObjectId | None
    operands: Operands
    result: Variable


class Dispatch(NamedTuple):
    """A call of a generic function, to be decided once all its implementations are known."""

    site: Site
    generic: ObjectId
    operands: Operands
    result: Variable
    reason: str


class LibraryCalls:
    """Has sites call library functions, builtins among them."""

    def __init__(
        self, state: State, symbols: Symbols, members: Members, operations: Operations
    ) -> None:
        self._state = state
        self._solver = state.solver
        self._symbols = symbols
        self._members = members
        self._operations = operations
        self._methods = BuiltinMethods(state, operations)
        self._leading: dict[ObjectId, Operands] = {}
        self._generics: dict[ObjectId, ObjectId] = {}
        self.registered: dict[ObjectId, list[tuple[Variable, Variable]]] = {}
        self.dispatches: list[Dispatch] = []

    # Entry points ---------------------------------------------------------------------------

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
        is_item = self._is_item(site)
        silent = path in _NO_EDGE or (path in _NO_DECORATOR and self._is_decorator(site))
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
            self._set_attribute(replace(request, operands=inner))
            return
        self._run_special(request)
        if path in _GETTERS:
            self._make_getter(request)
            return
        if path == "builtins.setattr":
            self._set_attribute(request)
            return
        behaviour = _BEHAVIOURS.get(request.model.semantics)
        if behaviour is not None:
            behaviour(self, request)
        if request.model.callback is not None:
            self._call_back(request, request.model.callback)
        if behaviour is None:
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

    def _is_item(self, site: Site) -> bool:
        record = self._state.program.site(site.scope.module, site.scope.scope, site.node)
        return record is not None and record.kind == "item"

    def _is_decorator(self, site: Site) -> bool:
        record = self._state.program.site(site.scope.module, site.scope.scope, site.node)
        return record is not None and record.kind == "decorator"

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
            self._of_wrapper(site, receiver, item.kind, name, operands, result)
            return
        if not self._is_item(site) and type_ not in {"generator", "iterator", "coroutine"}:
            path = type_ if "." in type_ else f"builtins.{type_}"
            if type_ != "namespace":
                state.edge(site, exported(f"{path}.{name}"), reason)
        if type_ == "type" and name == "__call__":
            self._new(site, "builtins.type.__call__", receiver, operands, result, reason)
            return
        self._methods.call(site, type_, name, receiver, operands, result)

    def wrapped(
        self, site: Site, callee: ObjectId, operands: Operands, result: Variable, reason: str
    ) -> None:
        """Have a site call a wrapper."""
        state, solver = self._state, self._solver
        item = state.objects[callee]
        assert isinstance(item, Wrapped)
        invoke, held = state.invoke, state.field(callee, HELD)
        if item.kind == "identity":
            wrapped = state.field(callee, "__wrapped__")
            for variable in operands.positional[:1]:
                solver.copy(variable, result)
                solver.watch(
                    variable,
                    lambda each: solver.copy(wrapped, state.field(each, "__wrapped__")),
                )
            return
        if item.kind in _GETTERS:
            model = self._model(f"{item.kind}.__call__") or FunctionModel()
            self._getter(Request(site, item.kind, model, callee, operands, result))
            return
        if item.kind == "dispatched":
            self.dispatches.append(Dispatch(site, callee, operands, result, reason))
            return
        if item.kind == "registering":
            self._register(callee, operands, result)
            return
        if item.kind == "record":
            self._record(site, callee, operands, result)
            return
        if item.kind == "partial":
            leading = self._leading.get(callee, Operands())
            if len(operands.positional) + len(operands.keywords) > MOST_OPERANDS:
                return
            operands = Operands(
                (*leading.positional, *operands.positional),
                (*leading.keywords, *operands.keywords),
                (*leading.stars, *operands.stars),
                (*leading.double_stars, *operands.double_stars),
            )
        solver.watch(held, lambda each: invoke(site, each, operands, result, reason))

    # Results --------------------------------------------------------------------------------

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
        if self._is_decorator(request.site):
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
                state.allocate(site, receiver, operands, result, reason)
            return
        classes = operands.at(0) if operands.positional else inner

        def make(value: ObjectId) -> None:
            if isinstance(objects[value], Class):
                solver.add(result, objects.id(Instance(value)))

        if classes is not None:
            solver.watch(classes, make)

    # Callbacks ------------------------------------------------------------------------------

    def _call_back(self, request: Request, callback: Callback) -> None:
        """The library calls one of its arguments: an edge from the same site."""
        functions = request.operands.at(*callback.function)
        if functions is None:
            return
        operands = self._handed_on(request, callback)
        result = self._solver.variable()
        invoke = self._state.invoke
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
        elif semantics == "called":
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
        ignored = self._solver.nowhere
        type_, _, method = request.path.rpartition(".")
        for name in self._state.library.runs_of(type_, method):
            methods = self._state.dunder(request.receiver, name)
            if methods is not None:
                invoke = self._state.invoke
                self._solver.watch(
                    methods,
                    lambda each: invoke(request.site, each, Operands(), ignored, "callback"),
                )

    # Behaviours -----------------------------------------------------------------------------

    def _decorator(self, request: Request) -> None:
        """A decorator that gives its function back; without one, such a decorator."""
        for variable in request.operands.positional[:1]:
            self._solver.copy(variable, request.result)
        if not self._is_decorator(request.site):
            self._identity(request)

    def _identity(self, request: Request) -> None:
        wrapper = self._wrapper(request, "identity")
        for variable in request.operands.positional[:1]:
            self._solver.copy(variable, self._state.field(wrapper, "__wrapped__"))
        self._solver.add(request.result, wrapper)

    def _wrapper(self, request: Request, kind: str) -> ObjectId:
        return self._state.objects.id(
            Wrapped(kind, node_ref(request.site.scope, request.site.node))
        )

    def _descriptor(self, request: Request) -> None:
        kind = request.model.returns
        if kind == "cached_property":
            kind = "property"
        wrapper = self._wrapper(request, kind)
        for name, place in ((HELD, (0, "fget")), (SETTER, (1, "fset")), (DELETER, (2, "fdel"))):
            variable = request.operands.at(*place)
            if variable is not None:
                self._solver.copy(variable, self._state.field(wrapper, name))
        self._solver.add(request.result, wrapper)

    def _partial(self, request: Request) -> None:
        wrapper = self._wrapper(request, "partial")
        operands = request.operands
        if not operands.positional:
            return
        self._solver.copy(operands.positional[0], self._state.field(wrapper, HELD))
        self._leading[wrapper] = operands._replace(positional=operands.positional[1:])
        self._solver.add(request.result, wrapper)

    def _dispatching(self, request: Request) -> None:
        wrapper = self._wrapper(request, "dispatched")
        for variable in request.operands.positional[:1]:
            self._solver.copy(variable, self._state.field(wrapper, HELD))
        self._solver.add(request.result, wrapper)

    def _of_wrapper(
        self,
        site: Site,
        wrapper: ObjectId,
        kind: str,
        name: str,
        operands: Operands,
        result: Variable,
    ) -> None:
        """``@prop.setter``, ``@generic.register`` and the like."""
        state, solver = self._state, self._solver
        if kind == "property" and name in {"setter", "getter", "deleter"}:
            field = {"setter": SETTER, "getter": HELD, "deleter": DELETER}[name]
            for variable in operands.positional[:1]:
                solver.copy(variable, state.field(wrapper, field))
            solver.add(result, wrapper)
        elif kind == "dispatched" and name == "register":
            self._registration(site, wrapper, operands, result)
        elif kind == "dispatched" and name == "dispatch":
            solver.copy(state.field(wrapper, HELD), result)

    def _registration(
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
            types = state.annotation(ref, 0)
            if types is not None:
                pair = (state.singleton(types), function)
                self.registered.setdefault(wrapper, []).append(pair)
            solver.add(result, value)

        solver.watch(first, told)

    def _register(self, registering: ObjectId, operands: Operands, result: Variable) -> None:
        wrapper = self._generics.get(registering)
        for function in operands.positional[:1]:
            self._solver.copy(function, result)
            if wrapper is not None:
                types = self._state.field(registering, "$types")
                self.registered.setdefault(wrapper, []).append((types, function))

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
                invoke = state.invoke
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
            self._run(request, request.operands.positional[0], (), made)
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
                if state.dunder(value, "__reversed__") is None:
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
            compared, invoke = solver.variable(), state.invoke
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

    def _filter(self, request: Request) -> None:
        holder = self._state.container("iterator", request.site)
        for source in request.operands.positional[1:2]:
            self._operations.pour(request.site, source, holder)
        self._solver.add(request.result, holder)

    def _while(self, request: Request) -> None:
        functions, sources = request.operands.positional[:1], request.operands.positional[1:2]
        for source in sources:
            element = self._solver.variable()
            self._operations.iterate(request.site, source, element)
            for function in functions:
                self._run(request, function, (element,), self._solver.variable())
        self._filter(request)

    def _run(
        self,
        request: Request,
        functions: Variable,
        operands: tuple[Variable, ...],
        result: Variable,
    ) -> None:
        invoke, given = self._state.invoke, Operands(operands)
        self._solver.watch(
            functions, lambda each: invoke(request.site, each, given, result, "callback")
        )

    def _reduced(self, request: Request) -> None:
        operands, solver = request.operands.positional, self._solver
        if len(operands) < 2:
            return
        element = solver.variable()
        self._operations.iterate(request.site, operands[1], element)
        held = solver.join([element, request.result, *operands[2:3]])
        self._run(request, operands[0], (held, element), request.result)
        for initial in operands[2:3]:
            solver.copy(initial, request.result)

    def _star_map(self, request: Request) -> None:
        operands, solver, state = request.operands.positional, self._solver, self._state
        if len(operands) < 2:
            return
        element, made = solver.variable(), solver.variable()
        self._operations.iterate(request.site, operands[1], element)
        invoke, given = state.invoke, Operands(stars=(element,))
        solver.watch(operands[0], lambda each: invoke(request.site, each, given, made, "callback"))
        holder = state.container("iterator", request.site)
        state.put(holder, None, made)
        solver.add(request.result, holder)

    def _pure(self, request: Request) -> None:
        """Functions that give a value of a builtin type."""
        last = request.path.rpartition(".")[2]
        type_ = _GIVES.get(last)
        if type_ is not None:
            self._solver.add(request.result, self._state.literal(type_))
        if last == "sum":
            self._sum(request)

    def _run_special(self, request: Request) -> None:
        """Some functions run a special method of their arguments."""
        names = _RUNS.get(request.path)
        if names is None:
            return
        given = request.operands.positional
        for operand in given if request.path == "builtins.print" else given[:1]:
            result = request.result if request.path in _PASSES_ON else self._solver.variable()
            self._operations.apply(request.site, operand, names, result)

    def _sum(self, request: Request) -> None:
        for source in request.operands.positional[:1]:
            element = self._solver.variable()
            self._operations.iterate(request.site, source, element)
            total = self._solver.join([element, request.result])
            zero = self._state.singleton(self._state.literal("int"))
            start = request.operands.at(1, "start") or zero
            left = self._solver.join([total, start])
            self._operations.binary(request.site, "+", left, element, request.result)

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
                    lambda each: state.load(request.site, each, item.value, request.result),
                )

        solver.watch(operands[1], named)
        for default in operands[2:3]:
            solver.copy(default, request.result)

    def _set_attribute(self, request: Request) -> None:
        operands, solver, state = request.operands.positional, self._solver, self._state
        if len(operands) < 3:
            return

        def named(name: ObjectId) -> None:
            item = state.objects[name]
            if isinstance(item, Text):
                solver.watch(
                    operands[0],
                    lambda each: self._members.store(request.site, each, item.value, operands[2]),
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
                self._state.put(holder, key_of(name), self._state.bind(found.scope, name))

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

    def _record_class(self, request: Request) -> None:
        """``namedtuple``: a class whose objects are tuples with named elements."""
        wrapper = self._wrapper(request, "record")
        for names in request.operands.positional[1:2]:
            self._solver.copy(names, self._state.field(wrapper, "names"))
        self._solver.add(request.result, wrapper)

    def _record(self, site: Site, callee: ObjectId, operands: Operands, result: Variable) -> None:
        state, solver = self._state, self._solver
        made = state.container("tuple", site)
        for index, variable in enumerate(operands.positional):
            state.put(made, key_of(index), variable)
        solver.add(result, made)

        def name(fields: list[str]) -> None:
            for field, variable in zip(fields, operands.positional, strict=False):
                solver.copy(variable, state.field(made, field))
            for field, variable in operands.keywords:
                solver.copy(variable, state.field(made, field))
                if field in fields:
                    state.put(made, key_of(fields.index(field)), variable)

        def read(value: ObjectId) -> None:
            item = state.objects[value]
            if isinstance(item, Text):
                name(item.value.replace(",", " ").split())
            elif isinstance(item, Container):
                for index in range(MOST_OPERANDS):
                    if not state.stored(value, key_of(index)):
                        break
                    position = index
                    solver.watch(
                        state.field(value, key_of(index)),
                        lambda each: name_one(position, each),
                    )

        def name_one(position: int, value: ObjectId) -> None:
            item = state.objects[value]
            if isinstance(item, Text):
                source = operands.at(position, item.value)
                if source is not None:
                    solver.copy(source, state.field(made, item.value))

        solver.watch(state.field(callee, "names"), read)

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

    def _same(self, request: Request) -> None:
        for operand in request.operands.positional[:1]:
            self._solver.copy(operand, request.result)

    def _operator(self, request: Request) -> None:
        operands = request.operands.positional
        if len(operands) == 2:
            self._operations.binary(request.site, request.model.returns, *operands, request.result)

    def _make_getter(self, request: Request) -> None:
        maker = self._wrapper(request, request.path)
        for variable in request.operands.positional:
            self._solver.copy(variable, self._state.field(maker, "$names"))
        self._solver.add(request.result, maker)

    def _getter(self, request: Request) -> None:
        """Callables of ``operator``: what the call that made them names is looked up."""
        maker = request.receiver
        if maker is None:
            return
        state, solver = self._state, self._solver
        kind = request.model.returns
        for operand in request.operands.positional[:1]:

            def named(name: ObjectId, operand: Variable = operand) -> None:
                item = state.objects[name]
                if isinstance(item, Text) and kind in {"attribute", "method"}:
                    self._look_up(request, operand, item.value, calls=kind == "method")

            solver.watch(state.field(maker, "$names"), named)

    def _look_up(self, request: Request, operand: Variable, name: str, *, calls: bool) -> None:
        state, solver, invoke = self._state, self._solver, self._state.invoke
        found = solver.variable() if calls else request.result
        solver.watch(operand, lambda each: state.load(request.site, each, name, found))
        if calls:
            solver.watch(
                found,
                lambda each: invoke(request.site, each, Operands(), request.result, "callback"),
            )

    def _queued(self, request: Request) -> None:
        if request.receiver is not None:
            element = self._state.element(request.receiver, None)
            self._solver.copy(element, request.result)


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
_GIVES = {
    "str": "str", "repr": "str", "ascii": "str", "format": "str", "chr": "str", "bin": "str",
    "hex": "str", "oct": "str", "len": "int", "int": "int", "ord": "int", "hash": "int",
    "float": "float", "bytes": "bytes", "bytearray": "bytearray", "bool": "bool",
}  # fmt: skip

_BEHAVIOURS: dict[str, Callable[[LibraryCalls, Request], None]] = {
    "any-all": LibraryCalls._elements,
    "arranged": LibraryCalls._arranged,
    "awaited": LibraryCalls._awaited,
    "called": lambda calls, request: None,
    "chained": LibraryCalls._elements,
    "collection": LibraryCalls._collection,
    "copies": LibraryCalls._same,
    "counter": LibraryCalls._collection,
    "decorator": LibraryCalls._decorator,
    "decorator-factory": LibraryCalls._identity,
    "default-mapping": LibraryCalls._mapping,
    "descriptor": LibraryCalls._descriptor,
    "dispatching": LibraryCalls._dispatching,
    "endless": LibraryCalls._elements,
    "entered": LibraryCalls._entered,
    "enumerate": LibraryCalls._arranged,
    "extreme": LibraryCalls._by_key,
    "field": LibraryCalls._field,
    "filter": LibraryCalls._filter,
    "flattened": LibraryCalls._nested_elements,
    "gathered": LibraryCalls._gathered,
    "get-attribute": LibraryCalls._get_attribute,
    "globals": LibraryCalls._variables,
    "in-place": LibraryCalls._queued,
    "islice": LibraryCalls._elements,
    "iterator": LibraryCalls._iterator,
    "length": LibraryCalls._pure,
    "map": lambda calls, request: None,
    "mapping": LibraryCalls._mapping,
    "module": LibraryCalls._module,
    "next": LibraryCalls._next,
    "operator": LibraryCalls._operator,
    "partial": LibraryCalls._partial,
    "pure": LibraryCalls._pure,
    "record-class": LibraryCalls._record_class,
    "getter": LibraryCalls._getter,
    "reduced": LibraryCalls._reduced,
    "replaced": LibraryCalls._same,
    "reversed": LibraryCalls._reversed,
    "scheduled": LibraryCalls._scheduled,
    "sorted": LibraryCalls._by_key,
    "star-map": LibraryCalls._star_map,
    "submitted": lambda calls, request: None,
    "text": LibraryCalls._pure,
    "truth": LibraryCalls._pure,
    "type": LibraryCalls._type,
    "variables": LibraryCalls._variables,
    "while": LibraryCalls._while,
    "zip": LibraryCalls._arranged,
}


_GETTERS = frozenset({"operator.attrgetter", "operator.itemgetter", "operator.methodcaller"})


def exported(path: str) -> str:
    """The name of a library function in the graph."""
    return f"<builtin>{path[8:]}" if path.startswith("builtins.") else path


