"""Calls that are not written as calls: stores to properties, operators, subscripts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NONE, Node, NodeId
from pathfinder_lite.resolve import classes
from pathfinder_lite.resolve.limits import CANDIDATE_FUEL, STORE_FILES
from pathfinder_lite.resolve.origins import (
    Arguments,
    Class,
    Frame,
    Given,
    Instance,
    Lazy,
    NodeRef,
    ScopeRef,
)
from pathfinder_lite.resolve.scopes import decorated_scope
from pathfinder_lite.resolve.walk import Walk

Files = Callable[[str, int], tuple[int, ...]]

_BINARY = {
    "add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**",
    "matmul": "@", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^",
}  # fmt: skip
_COMPARED = {"__eq__": "==", "__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}


def implicit_calls(walk: Walk, files: Files, ref: ScopeRef, scope: Scope) -> list[Frame]:
    """The contexts in which syntax other than a call enters a method."""
    outer = walk.scope(ScopeRef(ref.module, scope.parent))
    if outer.kind == "class" and scope.name in ("__exit__", "__aexit__"):
        return [
            frame
            for index in files(outer.name, ref.module)
            for frame in _exits(walk, ref, index, scope.name)
        ]
    if outer.kind != "class" or len(scope.parameters) not in (2, 3):
        return []
    if _is_setter(outer, scope):
        return _stores(walk, ref, scope)
    uses = _uses_of(scope.name)
    if uses is None:
        return []
    return [
        frame
        for index in files(outer.name, ref.module)
        for frame in _operations(walk, ref, index, uses)
    ]


def _exits(walk: Walk, ref: ScopeRef, index: int, name: str) -> Iterator[Frame]:
    """The ends of ``with`` blocks, which hand over the exception that leaves them."""
    facts = walk.program.facts(index)
    for body in facts.scopes if facts else ():
        for number, node in enumerate(body.nodes):
            callee = body.nodes[node.callee] if isinstance(node, v.Call) else None
            if isinstance(callee, v.Attribute) and callee.name == name:
                assert isinstance(node, v.Call)
                operands = (callee.base, *node.positional)
                yield from _entered(walk, ref, ScopeRef(index, body.id), operands, NodeId(number))


def _is_setter(outer: Scope, scope: Scope) -> bool:
    return any(
        site.kind == "decorator"
        and site.name == "setter"
        and decorated_scope(outer, site.node) == scope.id
        for site in outer.calls
    )


def _stores(walk: Walk, ref: ScopeRef, scope: Scope) -> list[Frame]:
    """``object.name = value`` where the name is a property."""
    found: list[Frame] = []
    stores = walk.program.stores_named(scope.name, ref.module, STORE_FILES, (ref.module,))
    for module, body, store in stores:
        if not store.in_place:
            origin = ScopeRef(module, body.id)
            found += _entered(walk, ref, origin, (store.base, store.value), store.value)
    return found


_Use = Callable[[Node], tuple[NodeId, ...] | None]


def _uses_of(name: str) -> _Use | None:
    """For a special method, what its object and its operands are in a node that runs it."""
    plain = name.strip("_")
    if name == "__getitem__":
        return lambda n: (n.base, n.key) if isinstance(n, v.Item) else None
    if name == "__setitem__":
        return lambda n: (n.base, n.key, n.value) if isinstance(n, v.WithItem) else None
    if name == "__contains__":
        return lambda n: _compared(n, "in", swapped=True)
    if name in _COMPARED:
        compared = _COMPARED[name]
        return lambda n: _compared(n, compared)
    in_place = plain not in _BINARY and plain[:1] == "i"
    reflected = plain not in _BINARY and plain[:1] == "r"
    sign = _BINARY.get(plain[1:] if in_place or reflected else plain, "")
    if not sign or not name.startswith("__"):
        return None

    def operands(node: Node) -> tuple[NodeId, NodeId] | None:
        if not isinstance(node, v.Binary) or node.operator != sign:
            return None
        if in_place and not node.in_place:
            return None
        return (node.right, node.left) if reflected else (node.left, node.right)

    return operands


def _compared(node: Node, sign: str, *, swapped: bool = False) -> tuple[NodeId, NodeId] | None:
    if not isinstance(node, v.Compare) or node.operator != sign:
        return None
    return (node.right, node.left) if swapped else (node.left, node.right)


def _operations(walk: Walk, ref: ScopeRef, index: int, uses: _Use) -> Iterator[Frame]:
    facts = walk.program.facts(index)
    for body in facts.scopes if facts else ():
        for number, node in enumerate(body.nodes):
            operands = uses(node)
            if operands is not None:
                origin = ScopeRef(index, body.id)
                yield from _entered(walk, ref, origin, operands, NodeId(number))


def _entered(
    walk: Walk, ref: ScopeRef, origin_ref: ScopeRef, operands: tuple[NodeId, ...], node: NodeId
) -> list[Frame]:
    """The contexts of a method entered with operands, for each object that has the method."""
    owner, *others = operands
    if NONE in operands or len(operands) != len(walk.scope(ref).parameters):
        return []
    if not walk.fuel.may_search() or not walk.spend():
        return []
    origin = walk.open_frame(origin_ref)
    with walk.fuel.limited(CANDIDATE_FUEL):
        owners = walk.resolve(owner, origin)
    return [
        walk.frames.frame(
            ref,
            NodeRef(origin_ref, node),
            a.frame,
            classes.body_frame(walk, type_),
            Arguments((Given(a.value, a.path), *map(Lazy, others)), star_at=len(operands)),
        )
        for a in owners
        if isinstance(a.value, Instance)
        for type_ in walk.order(a.value.type)
        if isinstance(type_, Class) and type_.scope == ScopeRef(ref.module, walk.scope(ref).parent)
    ]
