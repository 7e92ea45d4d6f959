"""The whole-program analysis: every scope lowered, solved, and completed where callers are unseen.

A context-insensitive, field-sensitive, flow-sensitive-by-construction points-to analysis with the
call graph built on the fly (Grove and Chambers, TOPLAS 2001): facts are in single-assignment form,
so each read sees the definitions that are live there.
"""

from __future__ import annotations

from pathfinder_lite.callgraph.completion import Completion
from pathfinder_lite.callgraph.dispatching import Dispatching
from pathfinder_lite.callgraph.hierarchy import Hierarchy
from pathfinder_lite.callgraph.invocation import Invocation
from pathfinder_lite.callgraph.library_calls import LibraryCalls
from pathfinder_lite.callgraph.lowering import Lowering
from pathfinder_lite.callgraph.members import Members
from pathfinder_lite.callgraph.names import Symbols
from pathfinder_lite.callgraph.narrowing import Narrowing
from pathfinder_lite.callgraph.operations import Operations
from pathfinder_lite.callgraph.state import Operands, Site, State
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.link.program import Program
from pathfinder_lite.models.library import Library
from pathfinder_lite.callgraph.contexts import ScopeRef

_ROOTS = (
    v.Attribute, v.Item, v.Slice, v.Binary, v.Compare, v.Unary, v.Iterate, v.Unpacked, v.Enter,
    v.Await, v.Formatted, v.WithItem, v.Positional,
)  # fmt: skip
_TESTED = (
    v.Name, v.Param, v.Free, v.Attribute, v.Call, v.Item, v.ImportFrom, v.Affected, v.Join, v.Gate,
    v.Loop, v.Last, v.WithAttribute, v.WithItem, v.Binary,
)  # fmt: skip


def analyse(program: Program, library: Library) -> State:
    """Solve a whole program.

    Time is near linear in the size of the project: Django's 350,000 nodes take a few seconds.
    """
    state = State(program, library)
    symbols = Symbols(state)
    hierarchy = Hierarchy(state, symbols)
    operations = Operations(state)
    narrowing = Narrowing(state, symbols, hierarchy)
    lowering = Lowering(state, symbols, hierarchy, operations, narrowing)
    members = Members(state, symbols, hierarchy, lowering)
    library_calls = LibraryCalls(state, symbols, members, operations)
    invocation = Invocation(state, hierarchy, lowering, members, library_calls)
    state.invoke = invocation.invoke
    state.load = members.load
    state.dunder = members.dunder
    state.lower = lowering.variable
    state.bind = lowering.binding
    state.read_accessors = members.accessors_only
    state.descendants = hierarchy.descendants
    state.annotation = lowering.parameter_type
    state.inherited_runs = members.inherited_runs
    state.allocate = invocation.allocate

    def lower_body(ref: ScopeRef) -> None:
        if ref not in lowered:
            lowered.add(ref)
            state.bodies.append(ref)
            _lower(state, lowering, members, operations, hierarchy, ref, state.scope(ref))
            lowering.close_loops()
            for node in state.scope(ref).nodes if ref.context else ():
                # What a body defines exists in its context even if nobody in sight calls it.
                if isinstance(node, v.FunctionRef | v.ClassRef):
                    lower_body(ScopeRef(ref.module, node.scope, ref.context))

    lowered: set[ScopeRef] = set()
    state.lower_body = lower_body
    for ref, _ in state.scopes():
        lower_body(ref)
    state.solver.run()
    dispatching = Dispatching(state, hierarchy, library_calls)
    Completion(state, hierarchy, lowering, members, operations, dispatching).run()
    return state


def _lower(
    state: State,
    lowering: Lowering,
    members: Members,
    operations: Operations,
    hierarchy: Hierarchy,
    ref: ScopeRef,
    scope: Scope,
) -> None:
    """Everything in a scope that can call something."""
    for site in scope.calls:
        lowering.variable(ref, site.node)
    tested: dict[NodeId, None] = {}
    for index, node in enumerate(scope.nodes):
        if isinstance(node, _ROOTS):
            lowering.variable(ref, NodeId(index))
        if isinstance(node, v.Gate):
            tested[node.condition] = None
        elif isinstance(node, v.Boolean):
            tested.update(dict.fromkeys(node.operands[:-1]))
    tested.update(dict.fromkeys(condition.node for condition in scope.conditions))
    for each in tested:
        if isinstance(scope.nodes[each], _TESTED):
            operations.truth(Site(ref, each), lowering.variable(ref, each))
    for store in scope.attribute_stores:
        if store.value == NONE:
            _delete(state, lowering, members, ref, store.base, store.name)
        else:
            _store(state, lowering, members, ref, store.base, store.name, store.value)
    for variable in scope.variable_stores:
        if variable.value != NONE:
            outer = state.contexts.within(ref, variable.scope)
            stored = lowering.variable(ref, variable.value)
            state.solver.copy(stored, lowering.binding(outer, variable.name))
    for raised in scope.raises:
        operations.raised(Site(ref, raised), lowering.variable(ref, raised))
    if scope.kind == "class":
        _set_names(state, lowering, ref, scope)
        _create_class(state, members, hierarchy, ref, scope)


def _store(
    state: State,
    lowering: Lowering,
    members: Members,
    ref: ScopeRef,
    base: NodeId,
    name: str,
    value: NodeId,
) -> None:
    site = Site(ref, base)
    name = lowering.attribute_name(ref, name)
    stored = lowering.variable(ref, value)
    state.solver.watch(
        lowering.variable(ref, base), lambda each: members.store(site, each, name, stored)
    )


def _delete(
    state: State, lowering: Lowering, members: Members, ref: ScopeRef, base: NodeId, name: str
) -> None:
    site = Site(ref, base)
    name = lowering.attribute_name(ref, name)
    state.solver.watch(lowering.variable(ref, base), lambda each: members.delete(site, each, name))


def _create_class(
    state: State, members: Members, hierarchy: Hierarchy, ref: ScopeRef, scope: Scope
) -> None:
    """A class statement calls its metaclass: ``__prepare__``, ``__new__`` and ``__init__``."""
    class_ = hierarchy.class_of(ref)
    meta = hierarchy.metaclass(class_)
    if meta is None:
        return
    site = Site(state.parent(ref), scope.definition)
    ignored = state.solver.nowhere
    name = state.singleton(state.any_text)
    for method, first in (("__prepare__", meta), ("__new__", meta), ("__init__", class_)):
        if members.defines(meta, method):
            methods, _ = members.member(meta, method)
            operands = Operands((name, ignored, ignored))
            if method != "__prepare__":
                operands = operands.prepend(state.singleton(first))
            _call(state, site, methods, operands, ignored)


def _call(state: State, site: Site, callees: int, operands: Operands, result: int) -> None:
    state.solver.watch(callees, lambda each: state.invoke(site, each, operands, result, "dynamic"))


def _set_names(state: State, lowering: Lowering, ref: ScopeRef, scope: Scope) -> None:
    """A class statement calls ``__set_name__`` of what its body binds."""
    site = Site(state.parent(ref), scope.definition)
    ignored = state.solver.nowhere
    operands = Operands((ignored, state.singleton(state.any_text)))

    def name(value: int) -> None:
        methods = state.dunder(value, "__set_name__")
        if methods is not None:
            state.solver.watch(
                methods, lambda each: state.invoke(site, each, operands, ignored, "property")
            )

    for bound in scope.bindings.values():
        if isinstance(scope.nodes[bound], v.Call):
            state.solver.watch(lowering.variable(ref, bound), name)
