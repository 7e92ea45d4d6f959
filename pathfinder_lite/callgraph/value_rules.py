"""Constraints of leaves and merges: constants, names, imports, gates, joins."""

from __future__ import annotations

from pathfinder_lite.callgraph.contexts import ScopeRef
from pathfinder_lite.callgraph.lowering import Lowering, Rule
from pathfinder_lite.callgraph.objects import Function, SuperObject, Text, Variable
from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId


def _const(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Const) -> Variable:
    if isinstance(value.value, str):
        return low.state.singleton(low.state.objects.id(Text(value.value)))
    if value.value is None:
        return low.solver.variable()
    return _literal(low, type(value.value).__name__)


def _literal(low: Lowering, type_: str) -> Variable:
    return low.state.singleton(low.state.literal(type_))


def _opaque(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Opaque) -> Variable:
    return _literal(low, value.type_name)


def _param(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Param) -> Variable:
    return low.state.parameter(ref, value.index)


def _name(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Name) -> Variable:
    found = low.symbols.global_(ref, value.name)
    if isinstance(found, tuple):
        return low.binding(*found)
    return low.place(found, value.name)


def _free(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Free) -> Variable:
    return low.binding(low.state.contexts.within(ref, value.scope), value.name)


def _function(low: Lowering, ref: ScopeRef, node: NodeId, value: v.FunctionRef) -> Variable:
    function = Function(ScopeRef(ref.module, value.scope, ref.context))
    return low.state.singleton(low.state.objects.id(function))


def _class(low: Lowering, ref: ScopeRef, node: NodeId, value: v.ClassRef) -> Variable:
    class_ = low.symbols.class_at(ref, node)
    assert class_ is not None
    return low.state.singleton(class_)


def _import_module(low: Lowering, ref: ScopeRef, node: NodeId, value: v.ImportModule) -> Variable:
    return low.state.singleton(low.symbols.module(value.module, ref.module))


def _import_from(low: Lowering, ref: ScopeRef, node: NodeId, value: v.ImportFrom) -> Variable:
    found = low.symbols.imported(ref.module, value.module, value.level, value.name)
    return low.place(found, value.name)


def _star_imported(low: Lowering, ref: ScopeRef, node: NodeId, value: v.StarImported) -> Variable:
    found = low.symbols.static(ref, node)
    if found is not None:
        return low.place(found, value.name)
    return low.variable(ref, value.previous)


def _super(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Super) -> Variable:
    made = low.solver.variable()
    after = low.hierarchy.class_of(low.state.contexts.within(ref, value.scope))
    objects = low.state.objects
    low.solver.watch(
        low.variable(ref, value.receiver),
        lambda each: low.solver.add(made, objects.id(SuperObject(after, each))),
    )
    return made


def _caught(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Caught) -> Variable:
    made = low.solver.variable()
    if value.expected != NONE:
        low.operations.caught(low.variable(ref, value.expected), made)
    return made


def _union(low: Lowering, ref: ScopeRef, nodes: tuple[NodeId, ...]) -> Variable:
    variables = list(dict.fromkeys(low.variable(ref, each) for each in nodes if each != NONE))
    return variables[0] if len(variables) == 1 else low.solver.join(variables)


def _gate(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Gate) -> Variable:
    return _union(low, ref, (value.then, value.otherwise))


def _join(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Join | v.Boolean) -> Variable:
    return _union(low, ref, value.operands)


def _at_exit(low: Lowering, ref: ScopeRef, node: NodeId, value: v.AtExit) -> Variable:
    return _union(low, ref, (*(each for _, each in value.options), value.otherwise))


def _last(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Last | v.Star) -> Variable:
    return low.variable(ref, value.value)


def _version(
    low: Lowering,
    ref: ScopeRef,
    node: NodeId,
    value: v.Affected | v.WithComputedAttribute | v.Kept | v.WithArgument,
) -> Variable:
    return low.variable(ref, value.base)


def _rebound(low: Lowering, ref: ScopeRef, node: NodeId, value: v.Rebound) -> Variable:
    variables = [low.variable(ref, value.base)]
    for store in low.symbols.stores(ref, value.name):
        variables.append(low.variable(store.scope, store.node))
    return low.solver.join(variables)


RULES: dict[type, Rule] = {
    v.Const: _const,
    v.Opaque: _opaque,
    v.Param: _param,
    v.Name: _name,
    v.Free: _free,
    v.FunctionRef: _function,
    v.ClassRef: _class,
    v.ImportModule: _import_module,
    v.ImportFrom: _import_from,
    v.StarImported: _star_imported,
    v.Super: _super,
    v.Caught: _caught,
    v.Gate: _gate,
    v.Join: _join,
    v.Boolean: _join,
    v.AtExit: _at_exit,
    v.Last: _last,
    v.Star: _last,
    v.Affected: _version,
    v.Kept: _version,
    v.WithArgument: _version,
    v.WithAttribute: _version,
    v.WithComputedAttribute: _version,
    v.Rebound: _rebound,
}
