"""Callables made of callables: partial applications, properties, decorators, getters."""

from __future__ import annotations

from pathfinder_lite.callgraph.generics import Dispatch, Generics
from pathfinder_lite.callgraph.objects import ObjectId, Text, Variable, Wrapped
from pathfinder_lite.callgraph.records import Records
from pathfinder_lite.callgraph.requests import Behaviour, Request, wrapper_at
from pathfinder_lite.callgraph.state import DELETER, HELD, SETTER, Operands, Site, State
from pathfinder_lite.models.library import FunctionModel

MOST_OPERANDS = 40
"""Operands of one call; a partial application that holds itself would add to them for ever."""

GETTERS = frozenset({"operator.attrgetter", "operator.itemgetter", "operator.methodcaller"})


class Wrappers:
    """Makes wrappers and has sites call them."""

    def __init__(self, state: State, generics: Generics, records: Records) -> None:
        self._state = state
        self._solver = state.solver
        self._generics = generics
        self._records = records
        self._leading: dict[ObjectId, Operands] = {}

    def behaviours(self) -> dict[str, Behaviour]:
        """By the name that rows of the model tables give."""
        return {
            "decorator": self._decorator,
            "decorator-factory": self._identity,
            "descriptor": self._descriptor,
            "partial": self._partial,
            "getter": self._getter,
        }

    def call(
        self, site: Site, callee: ObjectId, operands: Operands, result: Variable, reason: str
    ) -> None:
        """Have a site call a wrapper."""
        state, solver = self._state, self._solver
        item = state.objects[callee]
        assert isinstance(item, Wrapped)
        invoke, held = state.engine.invoke, state.field(callee, HELD)
        if item.kind == "identity":
            wrapped = state.field(callee, "__wrapped__")
            for variable in operands.positional[:1]:
                solver.copy(variable, result)
                solver.watch(
                    variable,
                    lambda each: solver.copy(wrapped, state.field(each, "__wrapped__")),
                )
            return
        if item.kind in GETTERS:
            model = state.library.functions.get(f"{item.kind}.__call__") or FunctionModel()
            self._getter(Request(site, item.kind, model, callee, operands, result))
            return
        if item.kind == "dispatched":
            self._generics.dispatches.append(Dispatch(site, callee, operands, result, reason))
            return
        if item.kind == "registering":
            self._generics.register(callee, operands, result)
            return
        if item.kind == "record":
            self._records.construct(site, callee, operands, result)
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

    def method(
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
            self._generics.registration(site, wrapper, operands, result)
        elif kind == "dispatched" and name == "dispatch":
            solver.copy(state.field(wrapper, HELD), result)

    def _decorator(self, request: Request) -> None:
        """A decorator that gives its function back; without one, such a decorator."""
        for variable in request.operands.positional[:1]:
            self._solver.copy(variable, request.result)
        if not self._state.is_kind(request.site, "decorator"):
            self._identity(request)

    def _identity(self, request: Request) -> None:
        wrapper = wrapper_at(self._state, request, "identity")
        for variable in request.operands.positional[:1]:
            self._solver.copy(variable, self._state.field(wrapper, "__wrapped__"))
        self._solver.add(request.result, wrapper)

    def _descriptor(self, request: Request) -> None:
        kind = request.model.returns
        if kind == "cached_property":
            kind = "property"
        wrapper = wrapper_at(self._state, request, kind)
        for name, place in ((HELD, (0, "fget")), (SETTER, (1, "fset")), (DELETER, (2, "fdel"))):
            variable = request.operands.at(*place)
            if variable is not None:
                self._solver.copy(variable, self._state.field(wrapper, name))
        self._solver.add(request.result, wrapper)

    def _partial(self, request: Request) -> None:
        wrapper = wrapper_at(self._state, request, "partial")
        operands = request.operands
        if not operands.positional:
            return
        self._solver.copy(operands.positional[0], self._state.field(wrapper, HELD))
        self._leading[wrapper] = operands._replace(positional=operands.positional[1:])
        self._solver.add(request.result, wrapper)

    def make_getter(self, request: Request) -> None:
        """The callable that ``attrgetter`` and its kin make."""
        maker = wrapper_at(self._state, request, request.path)
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
        state, solver, invoke = self._state, self._solver, self._state.engine.invoke
        found = solver.variable() if calls else request.result
        solver.watch(operand, lambda each: state.engine.load(request.site, each, name, found))
        if calls:
            solver.watch(
                found,
                lambda each: invoke(request.site, each, Operands(), request.result, "callback"),
            )
