"""What functions leave on the objects that a framework hands from one to the next.

``request.tenant = …`` in a middleware is what views read; ``app["database"] = …`` at the start is
what handlers find. No call leads from one to the other, so these objects are known by the names
that they customarily have. What the framework itself puts there is not known, and stays possible.
"""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve.limits import STORE_FILES
from pathfinder_lite.resolve.origins import (
    Answer,
    External,
    Frame,
    Method,
    Produced,
    ScopeRef,
    Unknown,
)
from pathfinder_lite.resolve.walk import Answers, Walk, hop


def carried_field(walk: Walk, shape: v.Attribute, known: Answers, frame: Frame) -> Answers:
    """What any function stores to a field of such an object, where nothing else is known of it."""
    scope = walk.scope(frame.scope)
    carrier = _carrier(walk, scope, shape.base)
    if not carrier or not all(_is_open(walk, a) for a in known):
        return []
    near = frame.scope.module
    found: Answers = []
    stores = walk.program.stores_named(shape.name, near, STORE_FILES, (near,))
    for module, other, store in stores:
        if not store.in_place and _carrier(walk, other, other.root(store.base)) == carrier:
            found += _stored(walk, ScopeRef(module, other.id), store.value, frame)
    return found


def carried_item(walk: Walk, shape: v.Item, known: Answers, frame: Frame) -> Answers:
    """The same for an entry under a constant, or under a key that bears a name."""
    scope = walk.scope(frame.scope)
    carrier = _carrier(walk, scope, shape.base)
    key = _key(scope, shape.key) if carrier else None
    if key is None or not all(_is_open(walk, a) for a in known):
        return []
    return [
        a
        for ref, value in _item_stores(walk, carrier, key)
        for a in _stored(walk, ref, value, frame)
    ]


def _item_stores(walk: Walk, carrier: str, key: object) -> Iterator[tuple[ScopeRef, NodeId]]:
    program = walk.program
    word = str(key[1]) if isinstance(key, tuple) else str(key)
    for index in program.files_mentioning(word)[:STORE_FILES]:
        for located in program.calls_in(index).get("__setitem__", ()):
            call = located.scope.nodes[located.site.node]
            if not isinstance(call, v.Call) or len(call.positional) != 2:
                continue
            method = located.scope.nodes[call.callee]
            if not isinstance(method, v.Attribute):
                continue
            base = located.scope.root(method.base)
            is_same = _carrier(walk, located.scope, base) == carrier
            if is_same and _key(located.scope, call.positional[0]) == key:
                yield ScopeRef(index, located.scope.id), call.positional[1]


def _stored(walk: Walk, ref: ScopeRef, value: NodeId, frame: Frame) -> Answers:
    if value == NONE:
        return []
    return [
        Answer(a.value, hop(a.path, ref, value, "store") if a.path else None, frame)
        for a in walk.resolve(value, walk.open_frame(ref))
    ]


def _carrier(walk: Walk, scope: Scope, node: NodeId) -> str:
    """What such an object is called; empty for any other expression."""
    match scope.nodes[scope.root(node)]:
        case v.Param(index):
            name = scope.parameters[index].name
        case v.Attribute(_, name) | v.Name(name) | v.Free(name, _) | v.ImportFrom(name=name):
            pass
        case _:
            return ""
    return walk.library.carriers.get(name, "")


def _key(scope: Scope, node: NodeId) -> object:
    match scope.nodes[node]:
        case v.Const(str() as value):
            return value
        case v.Attribute(_, name) | v.Name(name) | v.Free(name, _) | v.ImportFrom(name=name):
            return ("name", name)
        case _:
            return None


def _is_open(walk: Walk, a: Answer) -> bool:
    match a.value:
        case External(path):
            return not walk.library.type_of(path)
        case Method() | Unknown() | Produced():
            return True
        case _:
            return False
