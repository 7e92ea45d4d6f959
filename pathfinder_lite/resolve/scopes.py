"""What a scope belongs to: the class it makes, the decorators on it."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId, ScopeId
from pathfinder_lite.resolve.origins import Class, Frame, NodeRef, ScopeRef
from pathfinder_lite.resolve.walk import Walk

MODULE = ScopeId(0)
"""The scope of a module's body."""
CONSTRUCTORS = ("__init__", "__new__", "__post_init__")


def method_decorators(walk: Walk, frame: Frame) -> frozenset[str]:
    """Names of the builtin decorators on a method, as written."""
    scope = walk.scope(frame.scope)
    owner = walk.scope(ScopeRef(frame.scope.module, scope.parent))
    found = set()
    for site in owner.calls:
        if site.kind == "decorator":
            call = owner.nodes[site.node]
            while isinstance(call, v.Call) and call.positional:
                inner = call.positional[0]
                if inner == scope.definition:
                    found.add(site.name)
                    break
                call = owner.nodes[inner]
    return frozenset(found)


def class_of_scope(walk: Walk, ref: ScopeRef) -> Class:
    """The class a class scope makes, in an open context."""
    scope = walk.scope(ref)
    outer = ScopeRef(ref.module, scope.parent)
    return Class(ref, walk.open_frame(outer), NodeRef(outer, scope.definition))


def decorated_scope(scope: Scope, node: NodeId) -> ScopeId | None:
    """The function or class scope at the bottom of a chain of decorator calls."""
    shape = scope.nodes[node]
    while isinstance(shape, v.Call) and shape.positional:
        shape = scope.nodes[scope.root(shape.positional[0])]
    return shape.scope if isinstance(shape, v.FunctionRef | v.ClassRef) else None


def is_decorated(outer: Scope, scope: Scope) -> bool:
    """Whether a decorator of the outer scope makes something of a function or class in it."""
    return any(
        site.kind == "decorator" and decorated_scope(outer, site.node) == scope.id
        for site in outer.calls
    )
