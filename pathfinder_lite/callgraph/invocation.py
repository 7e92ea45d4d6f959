"""What calling an abstract object does: edges, parameters, results."""

from __future__ import annotations

from pathfinder_lite.callgraph.hierarchy import Hierarchy
from pathfinder_lite.callgraph.library_calls import LibraryCalls
from pathfinder_lite.callgraph.lowering import Lowering
from pathfinder_lite.callgraph.members import Members
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
from pathfinder_lite.callgraph.state import (
    ALL,
    ANY,
    POSITIONS,
    Operands,
    Site,
    State,
    key_of,
)
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.callgraph.contexts import NodeRef, ScopeRef, base


PLACES = 12
"""Places that make objects of one class and are told apart; others share one object."""


class Invocation:
    """Has sites call objects."""

    def __init__(
        self,
        state: State,
        hierarchy: Hierarchy,
        lowering: Lowering,
        members: Members,
        library: LibraryCalls,
    ) -> None:
        self._state = state
        self._solver = state.solver
        self._hierarchy = hierarchy
        self._lowering = lowering
        self._members = members
        self._library = library
        self._rest: dict[ScopeRef, tuple[ObjectId | None, ObjectId | None]] = {}
        self._bound: set[tuple[ScopeRef, Operands]] = set()
        self._places: dict[ObjectId, set[NodeRef]] = {}

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
                self.construct(site, callee, operands, result, reason)
            case Instance():
                self._dunder(site, callee, "__call__", operands, result, reason)
            case External(path):
                self._library.call(site, path, None, operands, result, reason)
            case ExternalObject(type_):
                self._library.call_object(site, callee, type_, operands, result, reason)
            case BuiltinMethod(type_, name, receiver):
                self._library.method(site, type_, name, receiver, operands, result, reason)
            case Wrapped():
                self._library.wrapped(site, callee, operands, result, reason)
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
        self.enter(body, operands)
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
        methods = self._members.dunder(receiver, name)
        if methods is not None:
            self._solver.watch(
                methods, lambda each: self.invoke(site, each, operands, result, reason)
            )

    # Functions ------------------------------------------------------------------------------

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

    def enter(self, scope: ScopeRef, operands: Operands) -> None:
        """Bind the operands of a call to the parameters of a function."""
        if (scope, operands) in self._bound:
            return
        self._bound.add((scope, operands))
        if scope.context:
            self._state.lower_body(scope)
        facts = self._state.scope(scope)
        places: list[int] = []
        named: dict[str, int] = {}
        star = double = -1
        for index, parameter in enumerate(facts.parameters):
            if parameter.kind in {"positional", "either"}:
                places.append(index)
            if parameter.kind in {"either", "keyword"}:
                named[parameter.name] = index
            if parameter.kind == "star":
                star = index
            if parameter.kind == "double-star":
                double = index
        rest, more = self._collectors(scope, star, double)
        given: set[int] = set()
        for position, variable in enumerate(operands.positional):
            if position < len(places):
                self._solver.copy(variable, self._state.parameter(scope, places[position]))
                given.add(places[position])
            elif rest is not None:
                self._state.put(rest, key_of(position - len(places)), variable)
        for name, variable in operands.keywords:
            if name in named:
                self._solver.copy(variable, self._state.parameter(scope, named[name]))
                given.add(named[name])
            elif more is not None:
                self._state.put(more, key_of(name), variable)
        self._stars(scope, operands, places, rest)
        self._double_stars(scope, operands, named, given, more)
        self._defaults(scope, given)

    def _collectors(
        self, scope: ScopeRef, star: int, double: int
    ) -> tuple[ObjectId | None, ObjectId | None]:
        known = self._rest.get(scope)
        if known is None:
            rest = more = None
            if star >= 0:
                rest = self._state.container("tuple", Site(scope, star), 1)
                self._solver.add(self._state.parameter(scope, star), rest)
            if double >= 0:
                more = self._state.container("dict", Site(scope, double), 2)
                self._solver.add(self._state.parameter(scope, double), more)
            known = self._rest[scope] = (rest, more)
        return known

    def _stars(
        self, scope: ScopeRef, operands: Operands, places: list[int], rest: ObjectId | None
    ) -> None:
        state, solver = self._state, self._solver
        first = len(operands.positional)

        def spread(holder: ObjectId, exact: bool) -> None:
            for position in range(first, len(places)):
                source = state.element(holder, key_of(position - first) if exact else None)
                solver.copy(source, state.parameter(scope, places[position]))
            if rest is not None:
                shift = max(0, first - len(places))
                taken = max(0, len(places) - first)
                for position in range(POSITIONS if exact else 0):
                    known = state.field(holder, key_of(position + taken))
                    state.put(rest, key_of(position + shift), known)
                state.put(rest, None, state.field(holder, ANY if exact else ALL))

        for variable in operands.stars[:1]:
            solver.watch(variable, lambda holder: spread(holder, True))
        for variable in operands.stars[1:]:
            solver.watch(variable, lambda holder: spread(holder, False))

    def _double_stars(
        self,
        scope: ScopeRef,
        operands: Operands,
        named: dict[str, int],
        given: set[int],
        more: ObjectId | None,
    ) -> None:
        state, solver = self._state, self._solver

        def spread(holder: ObjectId) -> None:
            for name, index in named.items():
                if index not in given:
                    source = state.element(holder, key_of(name))
                    solver.copy(source, state.parameter(scope, index))

        for variable in operands.double_stars:
            solver.watch(variable, spread)
            if more is not None:
                state.include(more, variable)

    def _defaults(self, scope: ScopeRef, given: set[int]) -> None:
        facts = self._state.scope(scope)
        outer = self._state.parent(scope)
        node = self._state.scope(outer).nodes[facts.definition]
        for index, default in node.defaults if isinstance(node, v.FunctionRef) else ():
            if index not in given:
                self._solver.copy(
                    self._lowering.variable(outer, default), self._state.parameter(scope, index)
                )

    # Classes --------------------------------------------------------------------------------

    def construct(
        self, site: Site, class_: ObjectId, operands: Operands, result: Variable, reason: str
    ) -> None:
        """Calling a class: the metaclass's ``__call__``, ``__new__``, ``__init__``."""
        if self._members.metaclass(class_) is not None:
            hook = self._members.dunder(class_, "__call__")
            meta = self._members.metaclass(class_)
            if hook is not None and meta is not None and self._has(meta, "__call__"):
                self._solver.watch(
                    hook, lambda each: self.invoke(site, each, operands, result, reason)
                )
                return
        self.allocate(site, class_, operands, result, reason)

    def _has(self, class_: ObjectId, name: str) -> bool:
        owner = self._hierarchy.owner(class_, name)
        return owner is not None and isinstance(self._state.objects[owner], Class)

    def allocate(
        self, site: Site, class_: ObjectId, operands: Operands, result: Variable, reason: str
    ) -> None:
        """What ``type.__call__`` does: ``__new__``, then ``__init__`` on the object made."""
        state, solver = self._state, self._solver
        instance = self._object(site, class_)
        state.constructed.add(class_)
        if self._has(class_, "__new__"):
            made, _ = self._members.member(class_, "__new__")
            inner = operands.prepend(state.singleton(class_))
            given = solver.variable()
            solver.copy(given, result)
            solver.watch(made, lambda each: self.invoke(site, each, inner, given, reason))
            solver.watch(
                given, lambda each: self._initialise_own(site, class_, each, operands, reason)
            )
            return
        solver.add(result, instance)
        self._initialise(site, instance, operands, reason)

    def _object(self, site: Site, class_: ObjectId) -> ObjectId:
        """The object a construction makes; in small programs one for each place."""
        state = self._state
        if not state.is_small:
            return state.objects.id(Instance(class_))
        places = self._places.setdefault(class_, set())
        place = NodeRef(base(site.scope), NodeId(site.node))
        if place not in places and len(places) >= PLACES:
            return state.objects.id(Instance(class_))
        places.add(place)
        return state.objects.id(Instance(class_, place))

    def _initialise_own(
        self, site: Site, class_: ObjectId, made: ObjectId, operands: Operands, reason: str
    ) -> None:
        """``__init__`` runs on what ``__new__`` gave only if that is an object of the class."""
        item = self._state.objects[made]
        if isinstance(item, Instance) and class_ in self._hierarchy.order(item.type):
            self._initialise(site, made, operands, reason)

    def _initialise(self, site: Site, instance: ObjectId, operands: Operands, reason: str) -> None:
        state, solver = self._state, self._solver
        made = state.objects[instance]
        assert isinstance(made, Instance)
        class_ = made.type
        ignored = solver.nowhere
        owner = self._hierarchy.owner(class_, "__init__")
        if owner is None:
            self._generated(site, class_, instance, operands, ignored)
            return
        item = state.objects[owner]
        if isinstance(item, External) and item.path.startswith("builtins."):
            return
        if isinstance(item, External) and self._hierarchy.derives_from(class_, "enum.Enum"):
            return
        plain, _ = self._members.member(instance, "__init__")
        solver.watch(plain, lambda each: self.invoke(site, each, operands, ignored, reason))

    def _generated(
        self,
        site: Site,
        class_: ObjectId,
        instance: ObjectId,
        operands: Operands,
        ignored: Variable,
    ) -> None:
        """The ``__init__`` that dataclasses and their kin generate from annotated names."""
        state, solver = self._state, self._solver
        names: list[str] = []
        for each in reversed(self._hierarchy.order(class_)):
            item = state.objects[each]
            if isinstance(item, Class):
                names += [n for n, _ in state.scope(item.scope).annotations if n not in names]
        for name, variable in zip(names, operands.positional, strict=False):
            solver.copy(variable, state.field(instance, name))
        for name, variable in operands.keywords:
            solver.copy(variable, state.field(instance, name))
        self._factories(site, class_, instance, operands)
        if self._has(class_, "__post_init__"):
            plain, _ = self._members.member(instance, "__post_init__")
            solver.watch(plain, lambda each: self.invoke(site, each, Operands(), ignored, "method"))

    def _factories(
        self, site: Site, class_: ObjectId, instance: ObjectId, operands: Operands
    ) -> None:
        """Default factories of declared fields that no operand replaces."""
        given = {name for name, _ in operands.keywords}
        for each in self._hierarchy.order(class_):
            item = self._state.objects[each]
            if not isinstance(item, Class):
                continue
            scope = self._state.scope(item.scope)
            for index, (name, _) in enumerate(scope.annotations):
                bound = scope.bindings.get(name)
                declared = None if bound is None else scope.nodes[bound]
                if not isinstance(declared, v.Call) or name in given:
                    continue
                if index < len(operands.positional):
                    continue
                for keyword, node in declared.keywords:
                    if keyword in {"default_factory", "factory"}:
                        self._run_factory(site, item.scope, node, instance, name)

    def _run_factory(
        self, site: Site, body: ScopeRef, node: NodeId, instance: ObjectId, name: str
    ) -> None:
        made = self._state.field(instance, name)
        self._solver.watch(
            self._lowering.variable(body, node),
            lambda each: self.invoke(site, each, Operands(), made, "callback"),
        )
