"""What calling an abstract object does: edges, operands, results."""

from __future__ import annotations

from pathfinder_lite.callgraph.class_members import ClassMembers
from pathfinder_lite.callgraph.construction import Construction
from pathfinder_lite.callgraph.contexts import ScopeRef
from pathfinder_lite.callgraph.library_calls import LibraryCalls
from pathfinder_lite.callgraph.lowering import Lowering
from pathfinder_lite.callgraph.objects import (
    Bound,
    BuiltinMethod,
    Class,
    External,
    ExternalObject,
    Function,
    Instance,
    ObjectId,
    Suspended,
    Variable,
    Wrapped,
)
from pathfinder_lite.callgraph.parameters import Parameters
from pathfinder_lite.callgraph.state import Operands, Site, State
from pathfinder_lite.facts.values import NONE


class Invocation:
    """Has sites call objects."""

    def __init__(
        self,
        state: State,
        lowering: Lowering,
        classes: ClassMembers,
        construction: Construction,
        library: LibraryCalls,
    ) -> None:
        self._state = state
        self._solver = state.solver
        self._lowering = lowering
        self._classes = classes
        self._construction = construction
        self._library = library
        self._parameters = Parameters(state, lowering)

    def invoke(
        self, site: Site, callee: ObjectId, operands: Operands, result: Variable, reason: str
    ) -> None:
        """Have a site call an object."""
        state = self._state
        match state.objects[callee]:
            case Function(scope):
                self._run(site, scope, None, operands, result, reason)
            case Bound(function, receiver):
                self._call_bound(site, function, receiver, operands, result, reason)
            case Class():
                self._construction.construct(site, callee, operands, result, reason)
            case Instance():
                self._dunder(site, callee, "__call__", operands, result, reason)
            case External(path):
                self._library.call(site, path, None, operands, result, reason)
            case ExternalObject(type_):
                self._library.call_object(site, callee, type_, operands, result, reason)
            case BuiltinMethod(type_, name, receiver):
                self._library.method(site, type_, name, receiver, operands, result, reason)
            case Wrapped():
                self._library.wrappers.call(site, callee, operands, result, reason)
            case _:
                pass

    def _call_bound(
        self,
        site: Site,
        function: ObjectId,
        receiver: ObjectId,
        operands: Operands,
        result: Variable,
        reason: str,
    ) -> None:
        state = self._state
        item = state.objects[function]
        if isinstance(item, External):
            self._library.call(site, item.path, receiver, operands, result, reason)
            return
        if isinstance(item, Function):
            if reason == "method":
                reason = self._how(receiver, item.scope)
            owner = state.objects[receiver]
            apart = isinstance(owner, Instance) and owner.site is not None
            operands = operands.prepend(state.singleton(receiver))
            chosen = receiver if apart else None
            self._run(site, item.scope, chosen, operands, result, reason)
            return
        self.invoke(site, function, operands.prepend(state.singleton(receiver)), result, reason)

    def _run(
        self,
        site: Site,
        function: ScopeRef,
        receiver: ObjectId | None,
        operands: Operands,
        result: Variable,
        reason: str,
    ) -> None:
        state = self._state
        state.edge(site, function, reason)
        body = state.contexts.entered(function, site.scope, site.node, receiver)
        self._parameters.enter(body, operands)
        self._results(body, operands, result)

    def _how(self, receiver: ObjectId, scope: ScopeRef) -> str:
        item = self._state.objects[receiver]
        class_ = item.type if isinstance(item, Instance) else receiver
        owner = self._state.objects[class_]
        own = isinstance(owner, Class) and owner.scope.scope == self._state.scope(scope).parent
        return "method" if own else "inherited"

    def _dunder(
        self,
        site: Site,
        receiver: ObjectId,
        name: str,
        operands: Operands,
        result: Variable,
        reason: str,
    ) -> None:
        methods = self._classes.dunder(receiver, name)
        if methods is not None:
            self._solver.watch(
                methods, lambda each: self.invoke(site, each, operands, result, reason)
            )

    def _results(self, scope: ScopeRef, operands: Operands, result: Variable) -> None:
        facts = self._state.scope(scope)
        if facts.is_generator:
            self._solver.add(result, self._state.objects.id(Suspended("generator", scope)))
        elif facts.is_async:
            self._solver.add(result, self._state.objects.id(Suspended("coroutine", scope)))
        elif facts.result != NONE:
            passed, rest = self._lowering.returned(scope)
            self._solver.copy(rest, result)
            for index in passed:
                given = self._given(scope, index, operands)
                self._solver.copy(given, result)

    def _given(self, scope: ScopeRef, index: int, operands: Operands) -> Variable:
        """The operand a parameter gets in one call; of any call where that is not told."""
        parameter = self._state.scope(scope).parameters[index]
        plain = parameter.kind in {"positional", "either"}
        if plain and index < len(operands.positional):
            return operands.positional[index]
        named = dict(operands.keywords)
        if parameter.kind in {"either", "keyword"} and parameter.name in named:
            return named[parameter.name]
        return self._state.parameter(scope, index)
