"""Calls: arguments, the call site's record, and what the call may do to what it was handed."""

from __future__ import annotations

import builtins

from astroid import nodes

from pathfinder_lite.facts.graphs import CallKind, CallSite
from pathfinder_lite.facts.values import (
    NONE,
    RECEIVER,
    Affected,
    Attribute,
    Binary,
    Call,
    ClassRef,
    Compare,
    Const,
    Format,
    FunctionRef,
    ImportFrom,
    ImportModule,
    Item,
    Mapping,
    Name,
    Node,
    NodeId,
    Opaque,
    Rebound,
    Star,
    Super,
    WithComputedAttribute,
)
from pathfinder_lite.frontend.summarise.evaluator import Evaluator
from pathfinder_lite.frontend.summarise.held import holds_container
from pathfinder_lite.frontend.summarise.kept import is_fresh
from pathfinder_lite.frontend.summarise.looked_up import owner_of_looked_up
from pathfinder_lite.frontend.summarise.spelling import last_name, spelling
from pathfinder_lite.frontend.summarise.symbols import CONTAINER_MUTATORS
from pathfinder_lite.frontend.summarise.taken import is_lookup
from pathfinder_lite.frontend.summarise.targets import as_it_is_now, store_attribute, write_back

_IMMUTABLE = (
    Const, Opaque, FunctionRef, ClassRef, ImportModule, Format, Compare, Binary,
)  # fmt: skip
_BUILTINS = frozenset(dir(builtins))
_READING = frozenset({
    "copy", "count", "decode", "encode", "endswith", "format", "get", "index", "items", "join",
    "keys", "lower", "replace", "split", "startswith", "strip", "upper", "values",
})  # fmt: skip
"""Methods that change nothing, whatever object has them."""

_HOLDERS = (nodes.Name, nodes.Attribute, nodes.Subscript)


def lower_call(evaluator: Evaluator, syntax: nodes.Call) -> NodeId:
    """A call expression."""
    special = _builtin_forms(evaluator, syntax)
    if special is not None:
        return special
    callee = _rebased(evaluator, syntax, evaluator.evaluate(syntax.func))
    positional: list[NodeId] = []
    handed: list[tuple[int, nodes.NodeNG, NodeId]] = []
    for index, argument in enumerate(syntax.args):
        if isinstance(argument, nodes.Starred):
            value = evaluator.evaluate(argument.value)
            positional.append(evaluator.node(Star(value), argument))
        else:
            value = evaluator.evaluate(argument)
            positional.append(value)
            handed.append((index, argument, value))
    keywords: list[tuple[str, NodeId]] = []
    for offset, keyword in enumerate(syntax.keywords or ()):
        value = evaluator.evaluate(keyword.value)
        keywords.append((keyword.arg or "", value))
        if keyword.arg:
            handed.append((len(positional) + offset, keyword.value, value))
    callee = as_it_is_now(evaluator, syntax.func, callee)
    call = evaluator.node(Call(callee, tuple(positional), tuple(keywords)), syntax)
    record(evaluator, call, last_name(syntax.func), spelling(syntax.func))
    _affect(evaluator, syntax, call, handed)
    rebind(evaluator, call)
    return call


def _rebased(evaluator: Evaluator, syntax: nodes.Call, callee: NodeId) -> NodeId:
    """A bound method kept in a variable works on its object as it is now."""
    graph = evaluator.body.graph
    method = graph.nodes[callee]
    if not isinstance(syntax.func, nodes.Name) or not isinstance(method, Attribute):
        return callee
    root = graph.root(method.base)
    for node in evaluator.body.environment.values():
        if node != method.base and graph.root(node) == root and node > method.base:
            return evaluator.node(Attribute(node, method.name), syntax.func)
    return callee


def record(
    evaluator: Evaluator, call: NodeId, name: str, target: str, kind: CallKind = "call"
) -> None:
    """Note a call site with the present values of variables that inner scopes see change."""
    body = evaluator.body
    watched = body.symbols.captured & body.symbols.rebound
    if body.symbols.parent is None:
        watched = body.symbols.rebound
    watched = watched | body.rebindable
    bindings = tuple(
        (each, body.environment[each]) for each in sorted(watched) if each in body.environment
    )
    body.calls.append(CallSite(call, name, target, body.condition, kind, bindings))
    callee = body.graph.nodes[call]
    if isinstance(callee, Call):
        function = body.graph.nodes[callee.callee]
        if not isinstance(function, Name | Attribute | FunctionRef | ClassRef):
            body.indirect_calls = True


def rebind(evaluator: Evaluator, call: NodeId) -> None:
    """Variables that functions elsewhere rebind may have changed during the call."""
    body = evaluator.body
    for name in sorted(body.rebindable):
        held = body.environment.get(name)
        if held is None and name in body.symbols.bound:
            continue
        if held is None:
            held = body.graph.add_at(Name(name), call)
        body.bind(name, body.graph.add_at(Rebound(held, call, name), call))


def _affect(
    evaluator: Evaluator,
    syntax: nodes.Call,
    call: NodeId,
    handed: list[tuple[int, nodes.NodeNG, NodeId]],
) -> None:
    graph = evaluator.body.graph
    affect_receiver(evaluator, syntax.func, call, syntax)
    for slot, argument, value in handed:
        if isinstance(argument, nodes.Name) and not is_immutable(graph.nodes[value]):
            # What the call does to its receiver may have made a version of what holds it.
            current = evaluator.body.environment.get(argument.name, value)
            if graph.root(current) == graph.root(value):
                value = current
            version = evaluator.node(Affected(value, call, slot), argument)
            write_back(evaluator, argument, value, version, noted=False)
        elif _is_bound_mutator(evaluator, argument, value):
            method = graph.nodes[value]
            assert isinstance(argument, nodes.Attribute) and isinstance(method, Attribute)
            version = evaluator.node(Affected(method.base, call, slot), argument)
            write_back(evaluator, argument.expr, method.base, version, noted=False)
        elif _may_change_element(evaluator, syntax.func, argument, value):
            version = evaluator.node(Affected(value, call, slot), argument)
            write_back(evaluator, argument, value, version, noted=False)


def _is_bound_mutator(evaluator: Evaluator, argument: nodes.NodeNG, value: NodeId) -> bool:
    """Whether a call is handed a method that changes a container of this body."""
    graph = evaluator.body.graph
    method = graph.nodes[value]
    return (
        isinstance(argument, nodes.Attribute)
        and isinstance(argument.expr, nodes.Name)
        and argument.attrname in CONTAINER_MUTATORS
        and isinstance(method, Attribute)
        and is_fresh(graph, graph.root(method.base))
    )


def _may_change_element(
    evaluator: Evaluator, function: nodes.NodeNG, argument: nodes.NodeNG, element: NodeId
) -> bool:
    """Whether a call may change an element that it is handed: a container, as the body tells."""
    if not isinstance(argument, nodes.Subscript) or not isinstance(argument.value, nodes.Name):
        return False
    if isinstance(function, nodes.Name) and function.name in _BUILTINS:
        return False
    graph = evaluator.body.graph
    item = graph.nodes[element]
    return isinstance(item, Item) and holds_container(graph, item.base, item.key)


def affect_receiver(
    evaluator: Evaluator, function: nodes.NodeNG, call: NodeId, syntax: nodes.NodeNG
) -> None:
    """What a call of ``function`` may do to the object whose method that is."""
    graph = evaluator.body.graph
    callee = graph.nodes[_node_of(evaluator, call).callee]
    if isinstance(function, nodes.Attribute) and isinstance(callee, Attribute):
        receiver = graph.nodes[callee.base]
        if isinstance(function.expr, _HOLDERS) and _may_change(evaluator, receiver, callee.name):
            version = evaluator.node(Affected(callee.base, call, RECEIVER), syntax)
            noted = callee.name in CONTAINER_MUTATORS
            write_back(evaluator, function.expr, callee.base, version, noted=noted)
        elif isinstance(receiver, Super):
            version = evaluator.node(Affected(receiver.receiver, call, RECEIVER), syntax)
            evaluator.body.replace_object(receiver.receiver, version)
        elif isinstance(function.expr, nodes.Call) and (
            callee.name in CONTAINER_MUTATORS
            or (callee.name not in _READING and is_lookup(evaluator, callee.base))
        ):
            version = evaluator.node(Affected(callee.base, call, RECEIVER), syntax)
            write_back(evaluator, function.expr, callee.base, version)
    elif isinstance(function, nodes.Name) and isinstance(callee, Attribute):
        version = evaluator.node(Affected(callee.base, call, RECEIVER), syntax)
        evaluator.body.replace_object(callee.base, version)
    else:
        owner = owner_of_looked_up(graph, _node_of(evaluator, call).callee)
        variables = evaluator.body.environment.values() if owner != NONE else ()
        for held in sorted({n for n in variables if graph.root(n) == owner}):
            version = evaluator.node(Affected(held, call, RECEIVER), syntax)
            evaluator.body.replace_object(held, version)


def affect_by_decorator(evaluator: Evaluator, decorator: nodes.NodeNG, call: NodeId) -> None:
    """What decorating does to an object whose method decorates, or returned what does."""
    graph = evaluator.body.graph
    if not isinstance(decorator, nodes.Call):
        affect_receiver(evaluator, decorator, call, decorator)
        return
    made = graph.nodes[_node_of(evaluator, call).callee]
    method = graph.nodes[made.callee] if isinstance(made, Call) else made
    function = decorator.func
    if isinstance(function, nodes.Attribute) and isinstance(method, Attribute):
        owner = as_it_is_now(evaluator, function.expr, method.base)
        held = isinstance(function.expr, _HOLDERS)
        if held and _may_change(evaluator, graph.nodes[owner], method.name):
            version = evaluator.node(Affected(owner, call, RECEIVER), decorator)
            write_back(evaluator, function.expr, owner, version, noted=False)


def _node_of(evaluator: Evaluator, call: NodeId) -> Call:
    node = evaluator.body.graph.nodes[call]
    assert isinstance(node, Call)
    return node


def is_immutable(value: Node) -> bool:
    """Whether a value surely is no object that could change in place."""
    return isinstance(value, _IMMUTABLE)


def opaque_call(
    evaluator: Evaluator,
    syntax: nodes.NodeNG,
    owner: NodeId,
    method: str,
    arguments: tuple[NodeId, ...] = (),
) -> NodeId:
    """A call the syntax implies, such as a context manager's; no call site of the program's."""
    callee = evaluator.node(Attribute(owner, method), syntax)
    return evaluator.node(Call(callee, arguments), syntax)


def _may_change(evaluator: Evaluator, value: Node, method: str) -> bool:
    """Whether a call may change the object: globals only by a container's own mutators."""
    while isinstance(value, Attribute):
        value = evaluator.body.graph.nodes[value.base]
    if isinstance(value, Name | ImportFrom | ImportModule | Binary):
        # A sum can be a list, and a text has none of these methods.
        return method in CONTAINER_MUTATORS
    return not isinstance(value, _IMMUTABLE)


def _builtin_forms(evaluator: Evaluator, syntax: nodes.Call) -> NodeId | None:
    """``super()`` and ``setattr(object, "name", value)``, which are syntax in all but name."""
    function = syntax.func
    if not isinstance(function, nodes.Name) or function.name in evaluator.body.environment:
        return None
    if function.name == "super" and not syntax.keywords and _names_own_class(evaluator, syntax):
        return _zero_argument_super(evaluator, syntax)
    if function.name == "setattr" and len(syntax.args) == 3:
        return _constant_setattr(evaluator, syntax)
    if function.name in ("locals", "vars") and not syntax.args and not syntax.keywords:
        return _local_variables(evaluator, syntax)
    return None


def _local_variables(evaluator: Evaluator, syntax: nodes.Call) -> NodeId | None:
    """``locals()`` in a function: its variables by name."""
    body = evaluator.body
    if not body.symbols.is_function:
        return None
    call = evaluator.node(Call(evaluator.evaluate(syntax.func)), syntax)
    record(evaluator, call, last_name(syntax.func), spelling(syntax.func))
    held = {n: node for n, node in body.environment.items() if n in body.symbols.bound}
    entries = tuple((evaluator.node(Const(n), syntax), held[n]) for n in sorted(held))
    return evaluator.node(Mapping(entries), syntax)


def _names_own_class(evaluator: Evaluator, syntax: nodes.Call) -> bool:
    """``super()``, and ``super(C, self)`` in a method of ``C``, which means the same."""
    if not syntax.args:
        return True
    owner = evaluator.body.symbols.parent
    first = syntax.args[0]
    return (
        len(syntax.args) == 2
        and owner is not None
        and isinstance(owner.node, nodes.ClassDef)
        and isinstance(first, nodes.Name)
        and first.name == owner.node.name
    )


def _zero_argument_super(evaluator: Evaluator, syntax: nodes.Call) -> NodeId | None:
    symbols = evaluator.body.symbols
    arguments = getattr(symbols.node, "args", None)
    owner = symbols.parent
    if owner is None or not isinstance(owner.node, nodes.ClassDef) or arguments is None:
        return None
    positional = [*(arguments.posonlyargs or ()), *(arguments.args or ())]
    if not positional:
        return None
    receiver = evaluator.read(positional[0].name, syntax)
    node = evaluator.node(Super(evaluator.scope_id(owner.node), receiver), syntax)
    callee = evaluator.node(Name("super"), syntax)
    call = evaluator.node(Call(callee), syntax)
    record(evaluator, call, "super", "super")
    return node


def _computed_setattr(evaluator: Evaluator, syntax: nodes.Call) -> NodeId:
    base, name, value = (evaluator.evaluate(each) for each in syntax.args)
    callee = evaluator.evaluate(syntax.func)
    call = evaluator.node(Call(callee, (base, name, value)), syntax)
    record(evaluator, call, "setattr", "setattr")
    version = evaluator.node(WithComputedAttribute(base, name, value), syntax)
    write_back(evaluator, syntax.args[0], base, version)
    return call


def _constant_setattr(evaluator: Evaluator, syntax: nodes.Call) -> NodeId | None:
    owner, name, value = syntax.args
    if not (isinstance(name, nodes.Const) and isinstance(name.value, str)):
        return _computed_setattr(evaluator, syntax)
    base = evaluator.evaluate(owner)
    stored = evaluator.evaluate(value)
    callee = evaluator.evaluate(syntax.func)
    call = evaluator.node(Call(callee, (base, evaluator.evaluate(name), stored)), syntax)
    record(evaluator, call, "setattr", "setattr")
    store_attribute(evaluator, owner, base, name.value, stored, syntax)
    return call
