"""Whether a call can match at all, told without asking who calls its function.

The resolver's shallow twin knows what holds for every caller. Most call sites are settled by it:
another type of receiver, another constant, no such argument. Only the rest are resolved in depth.
"""

from __future__ import annotations

import sys

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import ALWAYS
from pathfinder_lite.query import patterns
from pathfinder_lite.query.constraints import accepts, spellings_of
from pathfinder_lite.query.naming import suggests
from pathfinder_lite.query.questions import receivers_under, sparing, values_under
from pathfinder_lite.query.receivers import verdict
from pathfinder_lite.query.sites import Site
from pathfinder_lite.query.written import written_names
from pathfinder_lite.queryir.matchers import (
    ArgumentKey,
    ArgumentTests,
    Constraint,
    TypedCallMatcher,
)
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.library import called_names
from pathfinder_lite.resolve.origins import (
    Answer,
    Bound,
    Class,
    Constant,
    Display,
    External,
    Function,
    Lazy,
    Method,
    Module,
    Namespace,
    Partial,
    Produced,
    ScopeRef,
    SuperObject,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.scopes import class_of_scope
from pathfinder_lite.resolve.walk import Walk

_COMMON = 20
"""Calls of methods of one name that are all resolved in depth."""

_OPEN = (Unknown, Typed)


def arguments_may_pass(resolver: Resolver, site: Site, tests: ArgumentTests) -> bool:
    """False when some test fails whoever calls."""
    call = site.call
    unpacked = any(isinstance(site.located.scope.nodes[n], v.Star) for n in call.positional)
    if unpacked or any(not name for name, _ in call.keywords):
        return True
    shallow = resolver.shallow
    shallow.refuel()
    with sparing(shallow, site.located.site.name):
        return _positions_may_pass(shallow, site, tests)


def _positions_may_pass(shallow: Resolver, site: Site, tests: ArgumentTests) -> bool:
    if tests.positional and _shifts_positions(shallow, site):
        return True
    arguments = binding.of_call(shallow, site.call, site.frame)
    for key, constraint in tests.positional:
        if constraint.comparator == "missing":
            continue
        if key.position >= len(arguments.positional):
            if not arguments.keywords:
                return False
            continue
        operand = arguments.positional[key.position]
        found = (
            values_under(shallow, operand.node, ALWAYS, site.frame)
            if isinstance(operand, Lazy)
            else shallow.argument(operand, site.frame)
        )
        if not _may_pass(shallow, site, key, constraint, found):
            return False
    return True


def name_may_pass(resolver: Resolver, site: Site, wanted: tuple[str, ...]) -> bool:
    """False for a method with a common name on what is no module, if only modules' are wanted.

    Modules are imported, not handed on: whoever calls, the shallow twin knows them.
    """
    callee = site.located.scope.nodes[site.call.callee]
    target = site.located.site.target
    if not isinstance(callee, v.Attribute) or any(patterns.matches(p, target) for p in wanted):
        return True
    owners = [p.rpartition(".")[0] for p in wanted if p.rpartition(".")[2] == callee.name]
    if not owners or any("*" in owner or owner != owner.lower() for owner in owners):
        return True
    is_word = not callee.name.endswith("item__")
    if is_word and len(resolver.program.calls_named(callee.name)) <= _COMMON:
        return True
    resolver.shallow.refuel()
    with sparing(resolver.shallow, callee.name):
        found = resolver.shallow.resolve(callee.base, site.frame)
    return any(isinstance(a.value, External | Module | Namespace | Class) for a in found)


def keywords_may_pass(resolver: Resolver, site: Site, matcher: TypedCallMatcher) -> bool:
    """False when a method call as written lacks an argument that is tested by its keyword.

    A position can hold the argument as well, as far as a signature known by the method's name
    says so.
    """
    call, nodes = site.call, site.located.scope.nodes
    callee = nodes[call.callee]
    given = {name for name, _ in call.keywords}
    unpacked = "" in given or any(isinstance(nodes[n], v.Star) for n in call.positional)
    if unpacked or not isinstance(callee, v.Attribute) or callee.name not in matcher.methods:
        return True
    return all(
        constraint.comparator == "missing"
        or name in given
        or _position(resolver, matcher, callee.name, name) < len(call.positional)
        for name, constraint in matcher.arguments.keyword
    )


def _position(resolver: Resolver, matcher: TypedCallMatcher, method: str, parameter: str) -> int:
    """The first position at which a method of the name may take a parameter."""
    known = resolver.library.parameters
    signatures = [known(f"{type_}.{method}") for type_ in matcher.receiver.types]
    if matcher.receiver.patterns or matcher.receiver.accept_unknown:
        return 0
    positions = [names.index(parameter) for names in signatures if parameter in names]
    if resolver.program.declares(method, parameter):
        positions.append(0)
    return min(positions, default=sys.maxsize)


def _shifts_positions(walk: Resolver, site: Site) -> bool:
    """Whether the callee holds arguments already, or takes its receiver as the first one."""
    node, nodes = site.call.callee, site.located.scope.nodes
    shape = nodes[node]
    found = values_under(walk, node, ALWAYS, site.frame)
    if any(isinstance(a.value, Partial) for a in found):
        return True
    if not isinstance(shape, v.Attribute):
        return False
    for a in values_under(walk, shape.base, ALWAYS, site.frame):
        name = a.value.path.rpartition(".")[2] if isinstance(a.value, External) else ""
        known = walk.library.functions.get(a.value.path) if isinstance(a.value, External) else None
        if isinstance(a.value, Class) or name[:1].isupper() or known is not None:
            return True
    return False


def _may_pass(
    walk: Walk, site: Site, key: ArgumentKey, constraint: Constraint, found: list[Answer]
) -> bool:
    if not found:
        return True
    for index in key.path:
        elements: list[Answer] = []
        for a in found:
            if isinstance(a.value, (*_OPEN, Method, Produced)):
                return True
            if isinstance(a.value, Constant):
                continue
            if isinstance(a.value, Display) or walk.listed(a.value, a.frame) is not None:
                elements.extend(walk.item(a.value, index, a.frame, a.path))
            else:
                return True
        found = elements
    written = written_names(site.located.scope.nodes, site.call, key, ())
    return any(
        isinstance(a.value, (*_OPEN, Method))
        or accepts(constraint, a.value, (*written, *spellings_of(a.value)))
        for a in found
    )


def receiver_may_pass(resolver: Resolver, site: Site, matcher: TypedCallMatcher) -> bool:
    """False when the receiver is of another type whoever calls."""
    callee = site.located.scope.nodes[site.call.callee]
    shallow = resolver.shallow
    shallow.refuel()
    if not isinstance(callee, v.Attribute) or callee.name not in matcher.methods:
        return _callee_may_pass(shallow, site, matcher)
    if isinstance(site.located.scope.nodes[callee.base], v.Super):
        return _parent_may_pass(resolver, site, matcher, callee)
    condition = site.located.site.condition
    found = receivers_under(shallow, callee.base, condition, site.frame, callee.name)
    if not found:
        return True
    named = suggests(matcher.receiver, site.located.site.target)
    return any(_may_be(resolver, matcher, a.value, callee.name, named) for a in found)


def _may_be(
    resolver: Resolver, matcher: TypedCallMatcher, value: Value, name: str, named: bool = False
) -> bool:
    """Whether asking for callers could still tell that a value is a wanted receiver."""
    if isinstance(value, Unknown):
        return matcher.receiver.accept_unknown or not _names_modules_only(matcher)
    found = verdict(resolver.shallow, matcher.receiver, value, name)
    return found is True or (found is None and (matcher.receiver.accept_unknown or named))


def _names_modules_only(matcher: TypedCallMatcher) -> bool:
    """Whether all wanted types are spelled like modules, which are imported, not handed on."""
    receiver = matcher.receiver
    lasts = [type_.rpartition(".")[2] for type_ in receiver.types]
    return not receiver.patterns and all(last == last.lower() for last in lasts)


def _parent_may_pass(
    resolver: Resolver, site: Site, matcher: TypedCallMatcher, callee: v.Attribute
) -> bool:
    """``super().name``: the class around decides, whoever calls."""
    node = site.located.scope.nodes[callee.base]
    assert isinstance(node, v.Super)
    type_ = class_of_scope(resolver.shallow, ScopeRef(site.located.module, node.scope))
    return _may_be(resolver, matcher, SuperObject(type_, type_), callee.name)


def _callee_may_pass(walk: Walk, site: Site, matcher: TypedCallMatcher) -> bool:
    """False for project functions, and for library names outside the wanted packages."""
    roots = {type_.partition(".")[0] for type_ in matcher.receiver.types}
    for a in walk.resolve(site.call.callee, site.frame):
        match a.value:
            case Function() | Bound(Function(), _):
                continue
            case External(path) if roots.isdisjoint(
                each.partition(".")[0] for each in called_names(walk, path)
            ):
                if not matcher.receiver.patterns:
                    continue
                return True
            case _:
                return True
    return False
