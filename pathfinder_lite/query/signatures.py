"""The parameters of what is called, so that a position and a keyword name one argument."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.resolve import classes
from pathfinder_lite.resolve.library import called_names, owner_types
from pathfinder_lite.resolve.origins import (
    Bound,
    Class,
    External,
    Function,
    Method,
    Partial,
    ScopeRef,
    SuperObject,
    Value,
)
from pathfinder_lite.resolve.resolver import Resolver

CONSTRUCTOR = "__init__"


def parameter_names(resolver: Resolver, callee: Value) -> tuple[str, ...]:
    """The callee's parameters by position as its caller counts them; empty when not known."""
    match callee:
        case Function():
            return _names(resolver, callee.scope, 0)
        case Bound(Function() as function, _):
            return _names(resolver, function.scope, 1)
        case Class():
            return _constructor_names(resolver, callee)
        case External(path):
            return _library_names(resolver, called_names(resolver, path))
        case Method(receiver, name):
            return _library_names(resolver, [f"{t}.{name}" for t in _owners(resolver, receiver)])
        case Partial(inner, held):
            return parameter_names(resolver, inner)[len(held.positional) :] if held else ()
        case _:
            return ()


def _owners(resolver: Resolver, receiver: Value) -> list[str]:
    if isinstance(receiver, SuperObject):
        return _owners(resolver, receiver.receiver)
    return owner_types(resolver, receiver)


def _names(resolver: Resolver, ref: ScopeRef, skip: int) -> tuple[str, ...]:
    parameters = resolver.scope(ref).parameters
    return tuple(p.name for p in parameters if p.kind in ("positional", "either"))[skip:]


def _constructor_names(resolver: Resolver, type_: Class) -> tuple[str, ...]:
    fields = classes.field_names(resolver, type_)
    for each in resolver.order(type_):
        if isinstance(each, External):
            found = _library_names(resolver, [each.path])
            if found:
                return found
        elif isinstance(each, Class):
            scope = resolver.scope(each.scope)
            node = scope.bindings.get(CONSTRUCTOR)
            shape = scope.nodes[node] if node is not None else None
            if isinstance(shape, v.FunctionRef):
                return _names(resolver, ScopeRef(each.scope.module, shape.scope), 1)
            if fields:
                return fields
    return ()


def _library_names(resolver: Resolver, paths: list[str]) -> tuple[str, ...]:
    """Parameters of the first of the names whose signature is known.

    A constructor's goes by the name of its class.
    """
    for path in paths:
        found = resolver.library.parameters(path.removesuffix(f".{CONSTRUCTOR}"))
        if found:
            return found
    return ()
