"""Selecting a call's arguments for constraints: positions, keywords, elements, signatures."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.query.constraints import accepts, spellings_of
from pathfinder_lite.query.sites import Site
from pathfinder_lite.queryir.matchers import ArgumentKey, ArgumentTests, Constraint
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.containers import listed
from pathfinder_lite.resolve.operands import given
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Bound,
    Class,
    Constant,
    Display,
    External,
    Frame,
    Function,
    Method,
    Partial,
    Record,
    Table,
    Value,
)
from pathfinder_lite.resolve.resolver import Resolver

Satisfied = tuple[Answer | None, Frame]


def satisfying(
    resolver: Resolver, site: Site, context: Answer, tests: ArgumentTests
) -> Iterator[Satisfied]:
    """The joint alternatives of all tested arguments that satisfy every test.

    Yields the answer of the first test with a constant, and the frame all of them hold in.
    """
    arguments = binding.of_call(resolver, site.call, context.frame)
    if isinstance(context.value, Partial):
        arguments = binding.merge(context.value.arguments, arguments)
    names = parameter_names(resolver, context.value)
    pending: list[tuple[ArgumentKey | str, Constraint]] = [*tests.positional, *tests.keyword]
    yield from _joint(resolver, site, arguments, names, pending, (None, context.frame))


def _joint(
    resolver: Resolver,
    site: Site,
    arguments: Arguments,
    names: tuple[str, ...],
    pending: list[tuple[ArgumentKey | str, Constraint]],
    state: Satisfied,
) -> Iterator[Satisfied]:
    if not pending:
        yield state
        return
    (key, constraint), rest = pending[0], pending[1:]
    evidence, frame = state
    if constraint.comparator == "missing":
        if _missing(resolver, arguments, names, key, frame):
            yield from _joint(resolver, site, arguments, names, rest, state)
        return
    written = _written(site, key)
    for a in _selected(resolver, arguments, names, key, frame):
        spellings = (*written, *spellings_of(a.value))
        if accepts(constraint, a.value, spellings):
            chosen = evidence or a
            yield from _joint(resolver, site, arguments, names, rest, (chosen, a.frame))


def _selected(
    resolver: Resolver,
    arguments: Arguments,
    names: tuple[str, ...],
    key: ArgumentKey | str,
    frame: Frame,
) -> list[Answer]:
    """The values of the argument a key selects, by position or by the parameter's name."""
    if isinstance(key, str):
        position = names.index(key) if key in names else -1
        found = given(resolver, arguments, -1, key, frame)
        if found is None and position >= 0:
            found = given(resolver, arguments, position, "", frame)
        if found is None:
            found = _from_double_star(resolver, arguments, key, frame)
        return found or []
    keyword = names[key.position] if key.position < len(names) else ""
    found = given(resolver, arguments, key.position, keyword, frame)
    if found is None and keyword:
        found = _from_double_star(resolver, arguments, keyword, frame)
    for index in key.path:
        found = [b for a in found or () for b in _element(resolver, a, index)]
    return found or []


def _element(resolver: Resolver, a: Answer, index: int) -> list[Answer]:
    """An element of a tuple or list; strings have none."""
    if isinstance(a.value, Constant | Table):
        return []
    if isinstance(a.value, Display | Record) or listed(resolver, a.value, a.frame) is not None:
        return resolver.item(a.value, index, a.frame, a.path)
    return []


def _from_double_star(
    resolver: Resolver, arguments: Arguments, name: str, frame: Frame
) -> list[Answer]:
    found: list[Answer] = []
    for operand in arguments.double_star:
        for a in resolver.argument(operand, frame):
            if isinstance(a.value, Table):
                found.extend(resolver.item(a.value, name, a.frame, a.path))
    return found


def _missing(
    resolver: Resolver,
    arguments: Arguments,
    names: tuple[str, ...],
    key: ArgumentKey | str,
    frame: Frame,
) -> bool:
    if isinstance(key, str):
        position = names.index(key) if key in names else -1
        if binding.keyword_operand(arguments, key) is not None:
            return False
        if position >= 0 and binding.positional_operand(arguments, position) is not None:
            return False
        return not _from_double_star(resolver, arguments, key, frame)
    if binding.positional_operand(arguments, key.position) is not None:
        return False
    keyword = names[key.position] if key.position < len(names) else ""
    return not keyword or binding.keyword_operand(arguments, keyword) is None


def parameter_names(resolver: Resolver, callee: Value) -> tuple[str, ...]:
    """The callee's parameters by position as its caller counts them; empty when not known."""
    match callee:
        case Function():
            return _names(resolver, callee, 0)
        case Bound(Function() as function, _):
            return _names(resolver, function, 1)
        case Class():
            return _constructor_names(resolver, callee)
        case External(path):
            return _model_names(resolver, path)
        case Method(receiver, name):
            from pathfinder_lite.resolve.library import owner_types

            for owner in owner_types(resolver, receiver):
                found = _model_names(resolver, f"{owner}.{name}")
                if found:
                    return found
            return ()
        case Partial(inner, _):
            return parameter_names(resolver, inner)
        case _:
            return ()


def _names(resolver: Resolver, function: Function, skip: int) -> tuple[str, ...]:
    parameters = resolver.scope(function.scope).parameters
    return tuple(p.name for p in parameters if p.kind in ("positional", "either"))[skip:]


def _constructor_names(resolver: Resolver, type_: Class) -> tuple[str, ...]:
    for each in resolver.order(type_):
        if isinstance(each, External):
            found = _model_names(resolver, each.path)
            if found:
                return found
    return ()


def _model_names(resolver: Resolver, path: str) -> tuple[str, ...]:
    pending, seen = [path], set()
    while pending:
        name = pending.pop(0)
        seen.add(name)
        model = resolver.library.functions.get(name)
        if model is not None and model.parameters:
            return model.parameters
        pending.extend(b for b in resolver.library.bases.get(name, ()) if b not in seen)
    return ()


def _written(site: Site, key: ArgumentKey | str) -> tuple[str, ...]:
    """The dotted text of an argument that is a name or attribute chain."""
    call, scope = site.call, site.located.scope
    node = None
    if isinstance(key, str):
        node = dict(call.keywords).get(key)
    elif not key.path and key.position < len(call.positional):
        node = call.positional[key.position]
    if node is None:
        return ()
    return tuple(filter(None, (_dotted(scope.nodes, node),)))


def _dotted(nodes: tuple[v.Value, ...], node: v.NodeId) -> str:
    shape = nodes[node]
    match shape:
        case v.Name(name) | v.Free(name, _):
            return name
        case v.ImportModule(module):
            return module
        case v.ImportFrom(_, _, name):
            return name
        case v.Attribute(base, name):
            owner = _dotted(nodes, base)
            return f"{owner}.{name}" if owner else ""
        case _:
            return ""
