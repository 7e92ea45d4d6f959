"""Calling classes: ``__new__``, ``__init__``, generated initialisers, metaclasses."""

from __future__ import annotations

from pathfinder_lite.callgraph.class_members import ClassMembers
from pathfinder_lite.callgraph.contexts import NodeRef, ScopeRef, base
from pathfinder_lite.callgraph.hierarchy import Hierarchy
from pathfinder_lite.callgraph.lowering import Lowering
from pathfinder_lite.callgraph.objects import Class, External, Instance, ObjectId, Variable
from pathfinder_lite.callgraph.state import Operands, Site, State
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId

PLACES = 12
"""Places that make objects of one class and are told apart; others share one object."""


class Construction:
    """Has sites make objects of project classes."""

    def __init__(
        self, state: State, hierarchy: Hierarchy, lowering: Lowering, classes: ClassMembers
    ) -> None:
        self._state = state
        self._solver = state.solver
        self._hierarchy = hierarchy
        self._lowering = lowering
        self._classes = classes
        self._places: dict[ObjectId, set[NodeRef]] = {}

    def construct(
        self, site: Site, class_: ObjectId, operands: Operands, result: Variable, reason: str
    ) -> None:
        """Calling a class: the metaclass's ``__call__``, ``__new__``, ``__init__``."""
        if self._classes.metaclass(class_) is not None:
            hook = self._classes.dunder(class_, "__call__")
            meta = self._classes.metaclass(class_)
            if hook is not None and meta is not None and self._classes.defines(meta, "__call__"):
                self._solver.watch(
                    hook,
                    lambda each: self._state.engine.invoke(site, each, operands, result, reason),
                )
                return
        self.allocate(site, class_, operands, result, reason)

    def allocate(
        self, site: Site, class_: ObjectId, operands: Operands, result: Variable, reason: str
    ) -> None:
        """What ``type.__call__`` does: ``__new__``, then ``__init__`` on the object made."""
        state, solver = self._state, self._solver
        instance = self._object(site, class_)
        state.constructed.add(class_)
        if self._classes.defines(class_, "__new__"):
            made, _ = self._classes.member(class_, "__new__")
            inner = operands.prepend(state.singleton(class_))
            given = solver.variable()
            solver.copy(given, result)
            solver.watch(
                made, lambda each: self._state.engine.invoke(site, each, inner, given, reason)
            )
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
        plain, _ = self._classes.member(instance, "__init__")
        solver.watch(
            plain, lambda each: self._state.engine.invoke(site, each, operands, ignored, reason)
        )

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
        if self._classes.defines(class_, "__post_init__"):
            plain, _ = self._classes.member(instance, "__post_init__")
            solver.watch(
                plain,
                lambda each: self._state.engine.invoke(site, each, Operands(), ignored, "method"),
            )

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
            lambda each: self._state.engine.invoke(site, each, Operands(), made, "callback"),
        )
