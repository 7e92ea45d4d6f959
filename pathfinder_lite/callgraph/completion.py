"""What a closed world leaves open: hooks, unseen callers, receivers nothing is known of.

Each step adds constraints and solves again; none takes anything back.
"""

from __future__ import annotations

from pathfinder_lite.callgraph.annotations import Annotations
from pathfinder_lite.callgraph.class_members import ClassMembers
from pathfinder_lite.callgraph.contexts import ScopeRef, base
from pathfinder_lite.callgraph.dispatching import Dispatching
from pathfinder_lite.callgraph.hierarchy import Hierarchy
from pathfinder_lite.callgraph.lowering import Lowering
from pathfinder_lite.callgraph.members import Members
from pathfinder_lite.callgraph.objects import (
    Class,
    External,
    ExternalObject,
    Function,
    Instance,
    ObjectId,
    Text,
    Wrapped,
)
from pathfinder_lite.callgraph.operators import Operators
from pathfinder_lite.callgraph.state import HELD, SETTER, Operands, Site, State
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId

OWNERS = 4
"""Classes that may have a method of one name for a call on an unknown receiver to count."""
DESCENDANTS = 60
"""Subclasses whose objects a method of an unseen caller may run on."""

_BUILTIN_METHODS = frozenset(
    name for type_ in (str, bytes, list, dict, set, tuple, int) for name in dir(type_)
) | frozenset({"close", "read", "write", "flush", "readline", "seek", "popleft", "put", "acquire",
               "release", "appendleft", "group", "groups", "send"})  # fmt: skip


class Completion:
    """Runs the steps in order."""

    def __init__(
        self,
        state: State,
        hierarchy: Hierarchy,
        lowering: Lowering,
        annotations: Annotations,
        classes: ClassMembers,
        members: Members,
        operators: Operators,
        dispatching: Dispatching,
    ) -> None:
        self._state = state
        self._solver = state.solver
        self._hierarchy = hierarchy
        self._lowering = lowering
        self._annotations = annotations
        self._classes = classes
        self._members = members
        self._operators = operators
        self._dispatching = dispatching
        self._hooked: set[tuple[ObjectId, str]] = set()
        self._subscripts = 0
        self._in_contexts: dict[ScopeRef, list[ScopeRef]] = {}

    def run(self) -> None:
        """Complete, and record the calls that stay unresolved."""
        self._settle()
        self._open_classes()
        self._settle()
        self._declared()
        self._open_functions()
        self._settle()
        self._group_contexts()
        self._by_name()
        self._settle()
        self._group_contexts()
        self._record_unresolved()

    def _group_contexts(self) -> None:
        self._in_contexts.clear()
        for ref in self._state.bodies:
            self._in_contexts.setdefault(base(ref), []).append(ref)

    def _settle(self) -> None:
        """Hooks and subscripts whose answer depends on there being no other."""
        while True:
            before = (len(self._hooked), self._subscripts, self._dispatching.decided())
            self._getattr_hooks()
            self._open_subscripts()
            self._lowering.close_loops()
            self._solver.run()
            self._dispatching.run()
            self._solver.run()
            if before == (len(self._hooked), self._subscripts, self._dispatching.decided()):
                return

    def _getattr_hooks(self) -> None:
        """``__getattr__`` answers for attributes that nothing else gives."""
        for value, name, readers in self._members.unanswered():
            if (value, name) in self._hooked:
                continue
            methods = self._state.engine.dunder(value, "__getattr__")
            if methods is None or name.startswith("__"):
                continue
            self._hooked.add((value, name))
            text = self._state.singleton(self._state.objects.id(Text(name)))
            for site, result in readers:
                self._watch_call(site, methods, Operands((text,)), result, "dynamic")

    def _watch_call(
        self, site: Site, callees: int, operands: Operands, result: int, reason: str
    ) -> None:
        invoke = self._state.engine.invoke
        self._solver.watch(callees, lambda each: invoke(site, each, operands, result, reason))

    def _open_subscripts(self) -> None:
        """A key of no known value may be any."""
        pending = self._operators.open_subscripts
        for keys, value, result in pending[self._subscripts :]:
            if not self._solver.points_to(keys):
                self._solver.copy(self._state.element(value, None), result)
        self._subscripts = len(pending)

    # Unseen callers -------------------------------------------------------------------------

    def _open_classes(self) -> None:
        """Classes that nobody in sight makes objects of are made by somebody out of sight."""
        made = self._state.constructed
        for class_ in self._hierarchy.classes():
            below = self._hierarchy.descendants(class_)
            if class_ in made or any(each in made for each in below):
                continue
            self._open_class(class_)

    def _open_class(self, class_: ObjectId) -> None:
        state = self._state
        instance = state.objects.id(Instance(class_))
        seen: set[str] = set()
        for each in self._hierarchy.order(class_):
            item = state.objects[each]
            if not isinstance(item, Class):
                continue
            for name in state.scope(item.scope).bindings:
                if name in seen:
                    continue
                seen.add(name)
                self._seed_receiver(item.scope, name, class_, instance)

    def _seed_receiver(
        self, body: ScopeRef, name: str, class_: ObjectId, instance: ObjectId
    ) -> None:
        """The functions a class binds to a name run on an object of it, or on the class."""
        state = self._state
        for value in sorted(self._solver.points_to(self._lowering.binding(body, name))):
            match state.objects[value]:
                case Function(scope):
                    receiver = class_ if name in {"__new__", "__init_subclass__"} else instance
                    self._seed(scope, receiver)
                case Wrapped("property"):
                    for each in sorted(
                        self._solver.points_to(state.field(value, HELD))
                        | self._solver.points_to(state.field(value, SETTER))
                    ):
                        if (ref := state.function(each)) is not None:
                            self._seed(ref, instance)
                case Wrapped("classmethod"):
                    for each in sorted(self._solver.points_to(state.field(value, HELD))):
                        if (ref := state.function(each)) is not None:
                            self._seed(ref, class_)
                case _:
                    pass

    def _seed(self, ref: ScopeRef, receiver: ObjectId) -> None:
        scope = self._state.scope(ref)
        if base(ref) in self._state.called:
            return
        if scope.parameters and scope.parameters[0].kind in {"positional", "either"}:
            self._solver.add(self._state.parameter(ref, 0), receiver)

    def _open_functions(self) -> None:
        """Parameters that got nothing: the method's own object, annotated types, defaults."""
        for ref in list(self._state.bodies):
            scope = self._state.scope(ref)
            if scope.kind not in {"function", "lambda"}:
                continue
            for index, parameter in enumerate(scope.parameters):
                if parameter.kind in {"star", "double-star"}:
                    continue
                variable = self._state.parameter(ref, index)
                if self._solver.points_to(variable):
                    continue
                if index == 0 and self._own_object(ref, scope):
                    continue
                self._annotated(ref, scope, index)

    def _declared(self) -> None:
        """Annotations of variables, fields and results whose values nothing tells."""
        for ref in list(self._state.bodies):
            scope = self._state.scope(ref)
            for name, annotation in scope.annotations:
                if scope.kind == "class":
                    instance = self._state.objects.id(Instance(self._hierarchy.class_of(ref)))
                    if not self._solver.points_to(self._classes.member(instance, name)[0]):
                        field = self._state.field(instance, name)
                        self._add_type(ref, annotation, field)
                elif scope.kind == "module":
                    variable = self._lowering.binding(ref, name)
                    if self._foreign(variable):
                        self._add_type(ref, annotation, variable)
            if scope.kind == "function" and not scope.is_generator and scope.result != v.NONE:
                self._result(ref, scope)

    def _foreign(self, variable: int) -> bool:
        """Whether a variable holds nothing of the project's, as one for a proxy does."""
        return not any(
            isinstance(self._state.objects[each], Instance | Class | Function)
            for each in self._solver.points_to(variable)
        )

    def _result(self, ref: ScopeRef, scope: Scope) -> None:
        outer = self._state.parent(ref)
        node = self._state.scope(outer).nodes[scope.definition]
        if not isinstance(node, v.FunctionRef) or node.returns == v.NONE:
            return
        variable = self._lowering.variable(ref, scope.result)
        if self._foreign(variable):
            self._add_type(outer, node.returns, variable)

    def _own_object(self, ref: ScopeRef, scope: Scope) -> bool:
        parent = self._state.scope(self._state.parent(ref))
        if parent.kind != "class" or scope.kind == "lambda":
            return False
        class_ = self._hierarchy.class_of(self._state.parent(ref))
        decorated = parent.nodes[parent.bindings.get(scope.name, scope.definition)]
        if isinstance(decorated, v.Call):
            callee = parent.nodes[decorated.callee]
            if isinstance(callee, v.Name) and callee.name == "staticmethod":
                return False
            if isinstance(callee, v.Name) and callee.name == "classmethod":
                self._seed(ref, class_)
                return True
        self._seed(ref, self._state.objects.id(Instance(class_)))
        return True

    def _annotated(self, ref: ScopeRef, scope: Scope, index: int) -> None:
        outer = self._state.parent(ref)
        node = self._state.scope(outer).nodes[scope.definition]
        if not isinstance(node, v.FunctionRef):
            return
        variable = self._state.parameter(ref, index)
        for position, default in node.defaults:
            if position == index:
                self._solver.copy(self._lowering.variable(outer, default), variable)
        for position, annotation in node.annotations:
            if position == index:
                self._add_type(outer, annotation, variable)

    def _add_type(self, ref: ScopeRef, annotation: NodeId, variable: int) -> None:
        class_ = self._annotations.annotated(ref, annotation)
        if class_ is None:
            return
        item = self._state.objects[class_]
        if isinstance(item, Class):
            below = self._hierarchy.descendants(class_)[:DESCENDANTS]
            for each in (class_, *below):
                self._solver.add(variable, self._state.objects.id(Instance(each)))
        elif isinstance(item, External) and item.path.startswith("builtins."):
            if item.path in {"builtins.str", "builtins.bytes", "builtins.int"}:
                self._solver.add(variable, self._state.literal(item.path[9:]))
        elif isinstance(item, External) and not item.path.startswith("typing."):
            self._solver.add(variable, self._state.objects.id(ExternalObject(item.path)))

    # Unknown receivers ----------------------------------------------------------------------

    def _by_name(self) -> None:
        """A method call on something unknown counts for the few classes that have the method."""
        owners: dict[str, list[ObjectId]] = {}
        for class_ in self._hierarchy.classes():
            item = self._state.objects[class_]
            assert isinstance(item, Class)
            for name, bound in self._state.scope(item.scope).bindings.items():
                if isinstance(self._state.scope(item.scope).nodes[bound], v.FunctionRef | v.Call):
                    owners.setdefault(name, []).append(class_)
        chosen: list[tuple[Site, str, int, list[ObjectId]]] = []
        for ref, scope in self._state.scopes():
            for record in scope.calls:
                call = scope.nodes[record.node]
                if not isinstance(call, v.Call) or record.kind != "call":
                    continue
                callee = scope.nodes[call.callee]
                if not isinstance(callee, v.Attribute):
                    continue
                found = owners.get(callee.name, [])
                if callee.name in _BUILTIN_METHODS or not 0 < len(found) <= OWNERS:
                    continue
                if self._unknown(ref, callee.base):
                    site = Site(ref, call.callee)
                    chosen.append((site, callee.name, self._state.slots(ref)[call.callee], found))
        for site, name, result, found in chosen:
            for class_ in found:
                instance = self._state.objects.id(Instance(class_))
                self._state.engine.load(site, instance, name, result)

    def _unknown(self, ref: ScopeRef, node: NodeId) -> bool:
        """Whether a node has no value in any context."""
        return not any(
            self._solver.points_to(self._lowering.variable(each, node))
            for each in self._in_contexts.get(ref, (ref,))
        )

    def _record_unresolved(self) -> None:
        for ref, scope in self._state.scopes():
            for record in scope.calls:
                call = scope.nodes[record.node]
                if not isinstance(call, v.Call) or record.kind == "item":
                    continue
                if self._unknown(ref, call.callee):
                    self._state.unresolved[Site(ref, record.node)] = record.target
