"""Assignment targets: what a store makes of variables, fields and elements."""

from __future__ import annotations

from astroid import nodes

from pathfinder_lite.facts.graphs import AttributeStore, CallSite, VariableStore
from pathfinder_lite.facts.values import (
    NONE,
    Affected,
    Attribute,
    Call,
    Gate,
    Item,
    NodeId,
    ScopeId,
    Sequence,
    Star,
    Unpacked,
    UnpackedRest,
    WithAttribute,
    WithItem,
)
from pathfinder_lite.frontend.summarise.evaluator import Evaluator
from pathfinder_lite.frontend.summarise.graph import GraphBuilder
from pathfinder_lite.frontend.summarise.held import share_change
from pathfinder_lite.frontend.summarise.outer_changes import record_outer_change
from pathfinder_lite.frontend.summarise.spelling import spelling
from pathfinder_lite.frontend.summarise.taken import is_lookup, put_back, put_back_into_field

MODULE = ScopeId(0)


def assign(evaluator: Evaluator, target: nodes.NodeNG, value: NodeId) -> None:
    """``target = value``, with unpacking."""
    match target:
        case nodes.AssignName() | nodes.DelName() | nodes.Name():
            assign_name(evaluator, target.name, value)
        case nodes.AssignAttr() | nodes.Attribute() | nodes.DelAttr():
            base = evaluator.evaluate(target.expr)
            store_attribute(evaluator, target.expr, base, target.attrname, value, target)
        case nodes.Subscript() if _assign_by_name(evaluator, target, value):
            pass
        case nodes.Subscript():
            base = evaluator.evaluate(target.value)
            key = evaluator.evaluate(target.slice)
            store_item(evaluator, target, base, key, value)
        case nodes.Tuple() | nodes.List():
            _unpack(evaluator, target.elts, value)
        case nodes.Starred():
            assign(evaluator, target.value, value)
        case _:
            evaluator.evaluate(target)


def _assign_by_name(evaluator: Evaluator, target: nodes.Subscript, value: NodeId) -> bool:
    """``globals()["name"] = value`` and ``vars(object)["name"] = value``; False for others."""
    body = evaluator.body
    match target.value, target.slice:
        case nodes.Call(func=nodes.Name(name=maker), args=given), nodes.Const(value=str(name)):
            if maker in body.environment or maker in body.symbols.bound:
                return False
            if maker == "globals" and not given:
                evaluator.evaluate(target.value)
                body.variable_stores.append(VariableStore(MODULE, name, value, body.condition))
                if body.scope == MODULE:
                    body.bind(name, value)
                return True
            if maker == "vars" and len(given) == 1:
                base = evaluator.evaluate(given[0])
                store_attribute(evaluator, given[0], base, name, value, target)
                return True
    return False


def assign_name(evaluator: Evaluator, name: str, value: NodeId) -> None:
    """Bind a variable of this scope, or of the scope a declaration names."""
    body = evaluator.body
    symbols = body.symbols
    body.bind(name, value)
    body.declare(name, value)
    if name in symbols.global_names and body.scope != MODULE:
        body.variable_stores.append(VariableStore(MODULE, name, value, body.condition))
    elif name in symbols.nonlocal_names:
        owner = symbols.owner_of(name)
        if owner is not None:
            scope = evaluator.scope_id(owner.node)
            body.variable_stores.append(VariableStore(scope, name, value, body.condition))


def store_attribute(
    evaluator: Evaluator,
    owner: nodes.NodeNG,
    base: NodeId,
    name: str,
    value: NodeId,
    syntax: nodes.NodeNG,
    *,
    in_place: bool = False,
    noted: bool = True,
) -> None:
    """``owner.name = value``; ``owner`` is the syntax that ``base`` was evaluated from.

    Unless ``noted`` the store is seen in this body only.
    """
    body = evaluator.body
    base = as_it_is_now(evaluator, owner, base)
    if value != NONE and isinstance(owner, nodes.Name):
        body.declare(f"{owner.name}.{name}", value)
    if noted:
        body.attribute_stores.append(AttributeStore(base, name, value, body.condition, in_place))
    version = evaluator.node(WithAttribute(base, name, value), syntax)
    write_back(evaluator, owner, base, version, noted=noted)


def store_item(
    evaluator: Evaluator, syntax: nodes.Subscript, base: NodeId, key: NodeId, value: NodeId
) -> None:
    """``base[key] = value``, or ``del base[key]`` when ``value`` is ``NONE``."""
    body = evaluator.body
    base = as_it_is_now(evaluator, syntax.value, base)
    version = evaluator.node(WithItem(base, key, value), syntax)
    method = "__delitem__" if value == NONE else "__setitem__"
    callee = evaluator.node(Attribute(base, method), syntax.value)
    arguments = (key,) if value == NONE else (key, value)
    call = evaluator.node(Call(callee, arguments), syntax)
    target = f"{spelling(syntax.value)}.{method}"
    body.calls.append(CallSite(call, method, target, body.condition, "item"))
    write_back(evaluator, syntax.value, base, version)


def as_it_is_now(evaluator: Evaluator, syntax: nodes.NodeNG, node: NodeId) -> NodeId:
    """What ``syntax`` was evaluated to, after calls that were evaluated since.

    ``self.parts.append(self.render())``: the list is that of ``self`` after ``render``.
    """
    graph = evaluator.body.graph
    value = graph.nodes[node]
    match syntax, value:
        case ((nodes.Name() | nodes.AssignName()), _):
            held = evaluator.body.environment.get(syntax.name, node)
            return held if held != node and _is_version(graph, held, graph.root(node)) else node
        case nodes.Attribute(), Attribute(base, name):
            owner = as_it_is_now(evaluator, syntax.expr, base)
            if owner == base:
                return node
            later = graph.attribute(owner, name, graph.spans[node])
            evaluator.body.reread(node, later)
            return later
        case nodes.Subscript(), Item(base, key):
            owner = as_it_is_now(evaluator, syntax.value, base)
            return node if owner == base else evaluator.node(Item(owner, key), syntax)
        case _:
            return node


def _is_version(graph: GraphBuilder, node: NodeId, root: NodeId) -> bool:
    """Whether a node is a later version of an object, whichever way control came."""
    node = graph.root(node)
    value = graph.nodes[node]
    if node != root and isinstance(value, Gate):
        return all(_is_version(graph, side, root) for side in (value.then, value.otherwise))
    return node == root


def write_back(
    evaluator: Evaluator,
    owner: nodes.NodeNG,
    old: NodeId,
    new: NodeId,
    *,
    noted: bool = True,
) -> None:
    """The object ``owner`` evaluated to, version ``old``, is now version ``new``.

    Variables that hold it are updated; a field or element that holds it makes its own holder
    a new version in turn.
    """
    body = evaluator.body
    match owner:
        case nodes.Name():
            _write_back_to_name(evaluator, owner, old, new, noted=noted)
        case nodes.Attribute():
            base = _holder(evaluator, old)
            if base is not None:
                store_attribute(
                    evaluator,
                    owner.expr,
                    base,
                    owner.attrname,
                    new,
                    owner,
                    in_place=True,
                    noted=noted,
                )
            body.replace_object(old, new)
        case nodes.Subscript():
            _write_back_item(evaluator, owner, old, new, noted=noted)
            body.replace_object(old, new)
            share_change(evaluator, old, new, owner)
        case nodes.Call():
            _write_back_looked_up(evaluator, owner, old, new)
            if noted:
                put_back(evaluator, old, new, owner)
        case nodes.NamedExpr():
            write_back(evaluator, owner.target, old, new)
        case nodes.AssignName():
            body.replace_object(old, new)
        case _:
            pass


def _write_back_to_name(
    evaluator: Evaluator, owner: nodes.Name, old: NodeId, new: NodeId, *, noted: bool
) -> None:
    body = evaluator.body
    if noted:
        record_outer_change(evaluator, old, new)
    if owner.name not in body.environment:
        body.outer.setdefault(owner.name, old)
        body.bind(owner.name, new)
    body.replace_object(old, new)
    put_back_into_field(evaluator, old, new, owner, noted=noted)
    share_change(evaluator, old, new, owner)
    if noted:
        put_back(evaluator, old, new, owner)


def _write_back_item(
    evaluator: Evaluator, owner: nodes.Subscript, old: NodeId, new: NodeId, *, noted: bool
) -> None:
    element = evaluator.body.graph.nodes[old]
    if isinstance(element, Item):
        version = evaluator.node(WithItem(element.base, element.key, new), owner)
        write_back(evaluator, owner.value, element.base, version, noted=noted)


def _write_back_looked_up(
    evaluator: Evaluator, syntax: nodes.Call, element: NodeId, new: NodeId
) -> None:
    """``d.setdefault(k, [])`` is now a new version, and so is what holds it."""
    graph = evaluator.body.graph
    function = syntax.func
    if not isinstance(function, nodes.Attribute) or not is_lookup(evaluator, element):
        return
    call = graph.nodes[element]
    assert isinstance(call, Call)
    lookup = graph.nodes[call.callee]
    assert isinstance(lookup, Attribute)
    holder = lookup.base
    for node in evaluator.body.environment.values():
        value = graph.nodes[node]
        if isinstance(value, Affected) and value.base == holder and value.call == element:
            holder = node
            break
    if isinstance(function.expr, nodes.Attribute) and isinstance(function.expr.expr, nodes.Name):
        # The lookup itself has made a version of the object that has the dict.
        owner = evaluator.body.environment.get(function.expr.expr.name)
        if owner is not None:
            holder = graph.attribute(owner, function.expr.attrname, graph.spans[holder])
    version = evaluator.node(WithItem(holder, call.positional[0], new), syntax)
    write_back(evaluator, function.expr, holder, version)


def _holder(evaluator: Evaluator, node: NodeId) -> NodeId | None:
    value = evaluator.body.graph.nodes[node]
    return value.base if isinstance(value, Attribute) else None


def _unpack(evaluator: Evaluator, targets: list[nodes.NodeNG], value: NodeId) -> None:
    graph = evaluator.body.graph
    star = next((i for i, t in enumerate(targets) if isinstance(t, nodes.Starred)), None)
    known = graph.nodes[value]
    direct: tuple[NodeId, ...] = ()
    if isinstance(known, Sequence) and known.kind != "set":
        plain = not any(isinstance(graph.nodes[e], Star) for e in known.elements)
        if plain and star is None and len(known.elements) == len(targets):
            direct = known.elements
    pieces: list[NodeId] = []
    for index, target in enumerate(targets):
        if direct:
            pieces.append(direct[index])
        elif star is None or index < star:
            pieces.append(evaluator.node(Unpacked(value, index), target))
        elif index == star:
            after = len(targets) - index - 1
            pieces.append(evaluator.node(UnpackedRest(value, index, after), target))
        else:
            pieces.append(evaluator.node(Unpacked(value, index - len(targets)), target))
    for target, piece in zip(targets, pieces, strict=True):
        assign(evaluator, target, piece)


def delete(evaluator: Evaluator, target: nodes.NodeNG) -> None:
    """``del target``."""
    match target:
        case nodes.DelName():
            body = evaluator.body
            body.bind(target.name, body.unbound(body.graph.span(target)))
        case nodes.DelAttr():
            base = evaluator.evaluate(target.expr)
            store_attribute(evaluator, target.expr, base, target.attrname, NONE, target)
        case nodes.Subscript():
            base = evaluator.evaluate(target.value)
            key = evaluator.evaluate(target.slice)
            store_item(evaluator, target, base, key, NONE)
        case nodes.Tuple() | nodes.List():
            for element in target.elts:
                delete(evaluator, element)
        case _:
            evaluator.evaluate(target)
