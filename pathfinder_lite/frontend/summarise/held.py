"""Objects that containers of the same body hold: a change through one name shows through all.

``inner = rows[0]``, ``rows = [inner]`` and ``twin = rows[:]`` each make one object reachable in
two ways. When it changes, variables that hold it and containers that hold it get new versions.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from astroid import nodes

from pathfinder_lite.facts.values import (
    NONE,
    Affected,
    Attribute,
    Call,
    Const,
    Item,
    Mapping,
    Name,
    NodeId,
    Sequence,
    Slice,
    Star,
    WithItem,
)
from pathfinder_lite.frontend.summarise.evaluator import Evaluator
from pathfinder_lite.frontend.summarise.graph import GraphBuilder
from pathfinder_lite.frontend.summarise.kept import changes, is_fresh

_HISTORY = 48
"""Versions of a container looked through for what it holds."""

_LOOKS = 6_000
"""Variables looked at in one body; changes after that show through the changed name only."""

_NESTING = 6
"""Containers within containers that are followed."""

_SHIFTING = frozenset(
    {"insert", "pop", "popitem", "remove", "clear", "sort", "reverse", "__delitem__", "update"}
)
_COPYING = frozenset({"list", "tuple", "dict", "copy"})


def share_change(
    evaluator: Evaluator, old: NodeId, new: NodeId, syntax: nodes.NodeNG, depth: int = _NESTING
) -> None:
    """What else is or holds the object that version ``old`` became ``new`` of."""
    body, graph = evaluator.body, evaluator.body.graph
    variables = sorted(set(body.environment.values()))
    body.sharing += len(variables)
    if not depth or body.sharing > _LOOKS or not _is_shareable(graph, old):
        return
    changed = _identity(graph, old, depth)
    for held in variables:
        if graph.root(held) == graph.root(new):
            continue
        if _identity(graph, held, depth) == changed:
            body.replace_object(held, new)
            continue
        for key in _places(evaluator, held, old, changed, syntax):
            version = evaluator.node(WithItem(held, key, new), syntax)
            body.replace_object(held, version)
            share_change(evaluator, held, version, syntax, depth - 1)
            break
    for held, version in list(changes(evaluator, new, syntax)):
        body.replace_object(held, version)
        share_change(evaluator, held, version, syntax, depth - 1)


def holds_container(graph: GraphBuilder, container: NodeId, key: NodeId) -> bool:
    """Whether what a container holds under a key was made as a container in this body."""
    held = _element(graph, container, key, _NESTING)
    return isinstance(held, int) and held >= 0 and is_fresh(graph, NodeId(held))


def _is_shareable(graph: GraphBuilder, node: NodeId) -> bool:
    """Variables of other scopes are followed where they are resolved."""
    return not isinstance(graph.nodes[graph.root(node)], Name | Const)


def _identity(graph: GraphBuilder, node: NodeId, depth: int = _NESTING) -> Hashable:
    """Equal for nodes that are versions of one object, as far as the body tells."""
    root = graph.root(node)
    value = graph.nodes[root]
    if isinstance(value, Item) and depth:
        return _element(graph, value.base, value.key, depth - 1)
    return root


def _element(graph: GraphBuilder, container: NodeId, key: NodeId, depth: int) -> Hashable:
    """The identity of what a container holds under a key."""
    wanted = graph.constant(key)
    for version in _versions(graph, container):
        value = graph.nodes[version]
        if isinstance(value, WithItem):
            if _same_key(graph, value.key, key):
                return NONE if value.value == NONE else _identity(graph, value.value, depth)
            if NotImplemented in (wanted, graph.constant(value.key)):
                return (version, wanted)
        elif isinstance(value, Affected):
            if _method(graph, value) in _SHIFTING:
                return (version, wanted)
        elif _copied(graph, version) is None:
            found = _displayed(graph, version, key)
            if found is not None:
                return _identity(graph, found, depth)
            return (version, graph.canonical(key, True)[0])
    return (container, wanted)


def _versions(graph: GraphBuilder, container: NodeId) -> Iterator[NodeId]:
    """The versions of a container, latest first, and of what it is a shallow copy of."""
    for _ in range(_HISTORY):
        yield container
        value = graph.nodes[container]
        if isinstance(value, WithItem | Affected):
            container = value.base
        else:
            copied = _copied(graph, container)
            if copied is None:
                return
            container = copied


def _copied(graph: GraphBuilder, node: NodeId) -> NodeId | None:
    value = graph.nodes[node]
    if isinstance(value, Slice):
        whole = value.lower == value.upper == value.step == NONE
        return value.base if whole and value.base != NONE else None
    if not isinstance(value, Call) or value.keywords:
        return None
    callee = graph.nodes[value.callee]
    if isinstance(callee, Name | Attribute) and callee.name in _COPYING:
        if len(value.positional) == 1:
            return value.positional[0]
        if isinstance(callee, Attribute) and not value.positional:
            return callee.base
    return None


def _displayed(graph: GraphBuilder, node: NodeId, key: NodeId) -> NodeId | None:
    """The element of a display under a literal key."""
    wanted = graph.constant(key)
    for place, element in _entries(graph, node):
        if type(place) is type(wanted) and place == wanted:
            return element
    return None


def _entries(graph: GraphBuilder, node: NodeId) -> list[tuple[object, NodeId]]:
    value = graph.nodes[node]
    if isinstance(value, Sequence) and value.kind != "set" and len(value.elements) <= _HISTORY:
        if not any(isinstance(graph.nodes[e], Star) for e in value.elements):
            return list(enumerate(value.elements))
    elif isinstance(value, Mapping) and len(value.entries) <= _HISTORY:
        return [(graph.constant(k), e) for k, e in value.entries if k != NONE]
    return []


def _places(
    evaluator: Evaluator, holder: NodeId, old: NodeId, changed: Hashable, syntax: nodes.NodeNG
) -> Iterator[NodeId]:
    """The keys under which a container holds an object now."""
    graph = evaluator.body.graph
    taken = graph.nodes[graph.root(old)]
    keys = [taken.key] if isinstance(taken, Item) else []
    appended = 0
    for version in _versions(graph, holder):
        value = graph.nodes[version]
        if isinstance(value, WithItem):
            keys.append(value.key)
        elif isinstance(value, Affected):
            if _method(graph, value) in _SHIFTING:
                break
            given = _appended(graph, value)
            appended += given is not None
            if given is not None and _identity(graph, given) == changed:
                yield evaluator.node(Const(-appended), syntax)
        else:
            entries = _entries(graph, version)
            keys += [
                evaluator.node(Const(place), syntax)
                for place, element in entries
                if isinstance(place, int | str) and _identity(graph, element) == changed
            ]
    yield from (key for key in keys if _element(graph, holder, key, _NESTING) == changed)


def _appended(graph: GraphBuilder, version: Affected) -> NodeId | None:
    call = graph.nodes[version.call]
    if _method(graph, version) == "append" and isinstance(call, Call) and call.positional:
        return call.positional[0]
    return None


def _method(graph: GraphBuilder, version: Affected) -> str:
    """The method of the container that made a version; empty for a call it was handed to."""
    call = graph.nodes[version.call]
    callee = graph.nodes[call.callee] if isinstance(call, Call) else None
    if isinstance(callee, Attribute) and graph.root(callee.base) == graph.root(version.base):
        return callee.name
    return ""


def _same_key(graph: GraphBuilder, one: NodeId, other: NodeId) -> bool:
    return graph.canonical(one, True) == graph.canonical(other, True)
