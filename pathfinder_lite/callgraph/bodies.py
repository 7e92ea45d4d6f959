"""What in a body can call something: calls, operators, tests, stores, class statements."""

from __future__ import annotations

from pathfinder_lite.callgraph.accessors import Accessors
from pathfinder_lite.callgraph.class_members import ClassMembers
from pathfinder_lite.callgraph.contexts import ScopeRef
from pathfinder_lite.callgraph.hierarchy import Hierarchy
from pathfinder_lite.callgraph.lowering import Lowering
from pathfinder_lite.callgraph.objects import Instance, ObjectId, Variable
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.operators import Operators
from pathfinder_lite.callgraph.state import Operands, Site, State
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NONE, NodeId

_ROOTS = (
    v.Attribute, v.Item, v.Slice, v.Binary, v.Compare, v.Unary, v.Iterate, v.Unpacked, v.Enter,
    v.Await, v.Formatted, v.WithItem, v.Positional,
)  # fmt: skip
_TESTED = (
    v.Name, v.Param, v.Free, v.Attribute, v.Call, v.Item, v.ImportFrom, v.Affected, v.Join, v.Gate,
    v.Loop, v.Last, v.WithAttribute, v.WithItem, v.Binary,
)  # fmt: skip


class Bodies:
    """Lowers bodies, each once."""

    def __init__(
        self,
        state: State,
        hierarchy: Hierarchy,
        lowering: Lowering,
        operations: Operations,
        operators: Operators,
        classes: ClassMembers,
        accessors: Accessors,
    ) -> None:
        self._state = state
        self._solver = state.solver
        self._hierarchy = hierarchy
        self._lowering = lowering
        self._operations = operations
        self._operators = operators
        self._classes = classes
        self._accessors = accessors
        self._lowered: set[ScopeRef] = set()

    def lower(self, ref: ScopeRef) -> None:
        """Lower a body; in a context also those that it defines."""
        if ref in self._lowered:
            return
        self._lowered.add(ref)
        self._state.bodies.append(ref)
        scope = self._state.scope(ref)
        self._expressions(ref, scope)
        self._tests(ref, scope)
        self._stores(ref, scope)
        for raised in scope.raises:
            value = self._lowering.variable(ref, raised.value)
            self._operations.raised(Site(ref, raised.value), value)
        if scope.kind == "class":
            self._set_names(ref, scope)
            self._create_class(ref, scope)
            self._create_members(ref, scope)
        self._lowering.close_loops()
        for node in scope.nodes if ref.context else ():
            # What a body defines exists in its context even if nobody in sight calls it.
            if isinstance(node, v.FunctionRef | v.ClassRef):
                self.lower(ScopeRef(ref.module, node.scope, ref.context))

    def _expressions(self, ref: ScopeRef, scope: Scope) -> None:
        for site in scope.calls:
            self._lowering.variable(ref, site.node)
        for index, node in enumerate(scope.nodes):
            if isinstance(node, _ROOTS):
                self._lowering.variable(ref, NodeId(index))

    def _tests(self, ref: ScopeRef, scope: Scope) -> None:
        """Whatever is tested for truth."""
        tested: dict[NodeId, None] = {}
        for node in scope.nodes:
            if isinstance(node, v.Gate):
                tested[node.condition] = None
            elif isinstance(node, v.Boolean):
                tested.update(dict.fromkeys(node.operands[:-1]))
        tested.update(dict.fromkeys(condition.node for condition in scope.conditions))
        for each in tested:
            if isinstance(scope.nodes[each], _TESTED):
                self._operators.truth(Site(ref, each), self._lowering.variable(ref, each))

    def _stores(self, ref: ScopeRef, scope: Scope) -> None:
        for store in scope.attribute_stores:
            if store.value == NONE:
                self._delete(ref, store.base, store.name)
            else:
                self._store(ref, store.base, store.name, store.value)
        for variable in scope.variable_stores:
            if variable.value != NONE:
                outer = self._state.contexts.within(ref, variable.scope)
                stored = self._lowering.variable(ref, variable.value)
                self._solver.copy(stored, self._lowering.binding(outer, variable.name))

    def _store(self, ref: ScopeRef, base: NodeId, name: str, value: NodeId) -> None:
        site, name = Site(ref, base), self._lowering.attribute_name(ref, name)
        stored = self._lowering.variable(ref, value)
        self._solver.watch(
            self._lowering.variable(ref, base),
            lambda each: self._accessors.store(site, each, name, stored),
        )

    def _delete(self, ref: ScopeRef, base: NodeId, name: str) -> None:
        site, name = Site(ref, base), self._lowering.attribute_name(ref, name)
        self._solver.watch(
            self._lowering.variable(ref, base),
            lambda each: self._accessors.delete(site, each, name),
        )

    # Class statements -----------------------------------------------------------------------

    def _create_class(self, ref: ScopeRef, scope: Scope) -> None:
        """A class statement calls its metaclass: ``__prepare__``, ``__new__`` and ``__init__``."""
        class_ = self._hierarchy.class_of(ref)
        meta = self._hierarchy.metaclass(class_)
        if meta is None:
            return
        state, ignored = self._state, self._solver.nowhere
        site = Site(state.parent(ref), scope.definition)
        name = state.singleton(state.any_text)
        for method, first in (("__prepare__", meta), ("__new__", meta), ("__init__", class_)):
            if self._classes.defines(meta, method):
                methods, _ = self._classes.member(meta, method)
                operands = Operands((name, ignored, ignored))
                if method != "__prepare__":
                    operands = operands.prepend(state.singleton(first))
                self._call(site, methods, operands, "dynamic")

    def _create_members(self, ref: ScopeRef, scope: Scope) -> None:
        """An enumeration constructs its members from the values that its body binds."""
        class_ = self._hierarchy.class_of(ref)
        if not self._hierarchy.derives_from(class_, "enum.Enum"):
            return
        if not self._classes.defines(class_, "__init__"):
            return
        site = Site(self._state.parent(ref), scope.definition)
        methods, _ = self._classes.member(self._state.objects.id(Instance(class_)), "__init__")
        for name, bound in scope.bindings.items():
            value = scope.nodes[bound]
            if name.startswith("_") or isinstance(value, v.FunctionRef | v.ClassRef):
                continue
            parts = value.elements if isinstance(value, v.Sequence) else (bound,)
            operands = Operands(tuple(self._lowering.variable(ref, each) for each in parts))
            self._call(site, methods, operands, "dynamic")

    def _set_names(self, ref: ScopeRef, scope: Scope) -> None:
        """A class statement calls ``__set_name__`` of what its body binds."""
        site = Site(self._state.parent(ref), scope.definition)
        operands = Operands((self._solver.nowhere, self._state.singleton(self._state.any_text)))

        def name(value: ObjectId) -> None:
            methods = self._classes.dunder(value, "__set_name__")
            if methods is not None:
                self._call(site, methods, operands, "property")

        for bound in scope.bindings.values():
            if isinstance(scope.nodes[bound], v.Call):
                self._solver.watch(self._lowering.variable(ref, bound), name)

    def _call(self, site: Site, callees: Variable, operands: Operands, reason: str) -> None:
        invoke, ignored = self._state.engine.invoke, self._solver.nowhere
        self._solver.watch(callees, lambda each: invoke(site, each, operands, ignored, reason))
