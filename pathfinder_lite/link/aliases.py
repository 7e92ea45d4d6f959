"""Which values are a named thing itself: told from the shape of one scope's graph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NONE, NodeId, ScopeId

Names = Sequence[str]
"""The names of a module's scopes, by number: what a definition in the same body is called."""


def refers(scope: Scope, node: NodeId, name: str, defined: Names = ()) -> bool:
    """Whether a value is the named function itself, plainly, wrapped or chosen among others."""
    pending, seen = [node], {node}
    while pending:
        current = pending.pop()
        if refers_plainly(scope, current, name, defined):
            return True
        match scope.nodes[current]:
            case v.Call(_, positional, keywords):
                operands = (*positional[:2], *(n for _, n in keywords))
                if any(_is_named(scope, n, name, defined) for n in operands):
                    return True
            case v.Gate(_, then, otherwise):
                fresh = [n for n in (then, otherwise) if n not in seen]
                seen.update(fresh)
                pending.extend(fresh)
            case v.Join(operands) | v.Sequence(_, operands):
                if any(refers_plainly(scope, n, name, defined) for n in operands):
                    return True
            case v.Mapping(entries):
                if any(refers_plainly(scope, n, name, defined) for _, n in entries):
                    return True
            case _:
                pass
    return False


def refers_plainly(scope: Scope, node: NodeId, name: str, defined: Names = ()) -> bool:
    """Whether a node is a variable, attribute, import or definition of that name."""
    return name in _plain_name(scope, node, defined)


def _is_named(scope: Scope, node: NodeId, name: str, defined: Names) -> bool:
    """The thing itself, or its name as a string handed to a lookup such as ``getattr``."""
    shape = scope.nodes[node]
    if isinstance(shape, v.Const):
        return bool(shape.value == name)
    return refers_plainly(scope, node, name, defined)


def handed_names(scope: Scope, defined: Names = ()) -> set[str]:
    """Names of what a scope uses other than by calling it: passed, displayed, returned."""
    found: set[str] = set()
    for node in scope.nodes:
        match node:
            case v.Call(_, positional, keywords):
                for operand in (*positional, *(n for _, n in keywords)):
                    found |= names_in(scope, operand, defined)
            case v.Sequence(_, elements):
                for element in elements:
                    found |= _plain_name(scope, element, defined)
            case v.Mapping(entries):
                for _, element in entries:
                    found |= _plain_name(scope, element, defined)
            case _:
                pass
    if scope.result >= 0:
        found |= names_in(scope, scope.result, defined)
    return found


def given_parameters(scope: Scope, scopes: Sequence[Scope]) -> list[tuple[str, NodeId]]:
    """Parameters that a body gives values to: as defaults, and by keyword."""
    given: list[tuple[str, NodeId]] = []
    for node in scope.nodes:
        if isinstance(node, v.FunctionRef):
            parameters = scopes[node.scope].parameters
            given += [(parameters[index].name, default) for index, default in node.defaults]
        elif isinstance(node, v.Call):
            given += node.keywords
    return given


def holders(scope: Scope, name: str, defined: Names = ()) -> set[str]:
    """Variables and attributes whose list or dict holds the named function."""
    return {
        variable
        for variable, node in _given(scope)
        if any(refers_plainly(scope, each, name, defined) for each in _held(scope, node))
    }


def holders_of_lambda(scope: Scope, number: ScopeId) -> set[str]:
    """Variables and attributes that are a lambda, or whose list or dict holds it."""
    return {
        variable
        for variable, node in _given(scope)
        for each in (node, *_held(scope, node))
        if isinstance(shape := scope.nodes[each], v.FunctionRef) and shape.scope == number
    }


def _given(scope: Scope) -> list[tuple[str, NodeId]]:
    """Variables of modules and classes, and fields, with a value they are given."""
    given = [*scope.bindings.items()] if scope.kind in ("module", "class") else []
    given += [(store.name, store.value) for store in scope.attribute_stores]
    return [(name, node) for name, node in given if node >= 0]


def _held(scope: Scope, node: NodeId) -> Iterator[NodeId]:
    """What a display holds, and what calls and stores have put into it since."""
    while node >= 0:
        held: tuple[NodeId, ...] = ()
        match scope.nodes[node]:
            case v.Mapping(entries):
                held, node = tuple(n for _, n in entries), NONE
            case v.Sequence(_, elements):
                held, node = elements, NONE
            case v.WithItem(base, _, value):
                held, node = (value,), base
            case v.Kept(base) | v.WithArgument(base):
                held, node = (), base
            case v.Affected(base, call, _):
                called = scope.nodes[call]
                held, node = called.positional if isinstance(called, v.Call) else (), base
            case _:
                return
        yield from (each for each in held if each >= 0)


def _plain_name(scope: Scope, node: NodeId, defined: Names) -> set[str]:
    match scope.nodes[node]:
        case v.Name(name) | v.Attribute(_, name) | v.ImportFrom(_, _, name) | v.Free(name):
            return {name}
        case v.FunctionRef(number) | v.ClassRef(number):
            return _definition(number, defined)
        case _:
            return set()


def _definition(scope: int, defined: Names) -> set[str]:
    name = defined[scope] if scope < len(defined) else ""
    return {name} if name.isidentifier() else set()


def names_in(scope: Scope, node: NodeId, defined: Names = ()) -> set[str]:
    """Every name that ``refers`` would accept for a node."""
    found: set[str] = set()
    pending, seen = [node], {node}
    while pending:
        current = pending.pop()
        shape = scope.nodes[current]
        found |= _plain_name(scope, current, defined)
        match shape:
            case v.Call(_, positional, keywords):
                for operand in (*positional[:2], *(n for _, n in keywords)):
                    found |= _plain_name(scope, operand, defined)
                    inner = scope.nodes[operand]
                    if isinstance(inner, v.Const) and isinstance(inner.value, str):
                        found.add(inner.value)
            case v.Gate(_, then, otherwise):
                fresh = [n for n in (then, otherwise) if n not in seen]
                seen.update(fresh)
                pending.extend(fresh)
            case v.Join(operands) | v.Sequence(_, operands):
                for operand in operands:
                    found |= _plain_name(scope, operand, defined)
            case v.Mapping(entries):
                for _, operand in entries:
                    found |= _plain_name(scope, operand, defined)
            case _:
                pass
    return found
