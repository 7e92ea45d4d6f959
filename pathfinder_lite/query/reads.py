"""Variable and attribute matchers: reads of names (spec: matching, sections 3, 4 and 5.4)."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Read, Scope
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.query import patterns
from pathfinder_lite.query.matches import EXACT, TYPED, UNKNOWN_RECEIVER, Match
from pathfinder_lite.query.naming import suggests
from pathfinder_lite.query.questions import receivers_under
from pathfinder_lite.query.receivers import verdict
from pathfinder_lite.query.sites import equivalents, names_of, type_names
from pathfinder_lite.queryir.matchers import (
    AttributeMatcher,
    TypedAttributeMatcher,
    VariableMatcher,
)
from pathfinder_lite.resolve.origins import External, Frame, ScopeRef, Value
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.scopes import MODULE


def variable_matches(resolver: Resolver, matcher: VariableMatcher) -> Iterator[Match]:
    """Every read of a variable whose name matches, once a statement line."""
    for index, scope in _scopes(resolver, (matcher.pattern,)):
        lines: set[int] = set()
        for read in scope.reads:
            plain = "." not in read.name
            if not plain or read.statement_line in lines:
                continue
            if patterns.matches(matcher.pattern, read.name):
                lines.add(read.statement_line)
                yield _match(index, scope, read)


def attribute_matches(resolver: Resolver, matcher: AttributeMatcher) -> Iterator[Match]:
    """Every read of an attribute chain that matches as written, by its end, or as imported."""
    for index, scope in _scopes(resolver, matcher.patterns):
        for read in scope.reads:
            found = attribute_match(resolver, matcher, index, scope, read)
            if found is not None:
                yield found


def attribute_match(
    resolver: Resolver, matcher: AttributeMatcher, index: int, scope: Scope, read: Read
) -> Match | None:
    """One read, if it is of a wanted chain, or of a name imported as one."""
    if "." in read.name:
        wanted = _chain_matches(resolver, matcher, index, scope, read)
    else:
        imported = _import_of(resolver, index, scope, read)
        wanted = imported is not None and any(
            patterns.matches(pattern, f"{imported.module}.{imported.name}")
            for pattern in matcher.patterns
            if "." in pattern
        )
    return _match(index, scope, read) if wanted else None


def typed_attribute_matches(resolver: Resolver, matcher: TypedAttributeMatcher) -> Iterator[Match]:
    """Reads of an attribute on a receiver of a type, or of a module's as imported."""
    for index, scope in _scopes(resolver, matcher.attributes):
        for read in scope.reads:
            found = typed_attribute_match(resolver, matcher, index, scope, read)
            if found is not None:
                yield found


def typed_attribute_match(
    resolver: Resolver, matcher: TypedAttributeMatcher, index: int, scope: Scope, read: Read
) -> Match | None:
    """One read, if it is of a wanted attribute on a receiver of the type."""
    if read.name.rpartition(".")[2] not in _names_in(resolver, matcher, index, scope, read):
        return None
    sure = _received(resolver, matcher, index, scope, read)
    return None if sure is None else _match(index, scope, read, sure)


def _names_in(
    resolver: Resolver, matcher: TypedAttributeMatcher, index: int, scope: Scope, read: Read
) -> tuple[str, ...]:
    """The wanted attributes, and for a bare name what it may be imported as."""
    if "." in read.name:
        return matcher.attributes
    imported = _import_of(resolver, index, scope, read)
    wanted = imported is not None and imported.name in matcher.attributes
    return (read.name,) if wanted else ()


def _import_of(resolver: Resolver, index: int, scope: Scope, read: Read) -> v.ImportFrom | None:
    """The import that a bare name goes back to, of this body or of its module."""
    shape = scope.nodes[read.node]
    if isinstance(shape, v.Name):
        module = resolver.scope(ScopeRef(index, MODULE))
        bound = module.bindings.get(shape.name)
        shape = module.nodes[bound] if bound is not None else shape
    return shape if isinstance(shape, v.ImportFrom) else None


def _received(
    resolver: Resolver, matcher: TypedAttributeMatcher, index: int, scope: Scope, read: Read
) -> float | None:
    """How sure it is that the attribute is read on a wanted receiver; None when it is not."""
    test = matcher.receiver
    shape = scope.nodes[read.node]
    resolver.refuel()
    frame = resolver.open_frame(ScopeRef(index, scope.id))
    if not isinstance(shape, v.Attribute):
        owners = {_owner_of(a.value) for a in resolver.resolve(read.node, frame)}
        imported = _import_of(resolver, index, scope, read)
        if imported is not None and resolver.program.find(imported.module, index) is None:
            owners.add(External(imported.module))
        wanted = any(verdict(resolver, test, o, "") is True for o in owners if o is not None)
        return TYPED if wanted else None
    verdicts = {
        verdict(resolver, test, a.value, shape.name)
        for a in receivers_under(resolver, shape.base, read.condition, frame, shape.name)
    }
    if True in verdicts:
        return TYPED
    accepted = test.accept_unknown or suggests(test, read.name)
    if None in verdicts and accepted and test.min_confidence <= UNKNOWN_RECEIVER:
        return UNKNOWN_RECEIVER
    return None


def _owner_of(value: Value) -> External | None:
    """The module or class that a library's name is taken from."""
    owner = value.path.rpartition(".")[0] if isinstance(value, External) else ""
    return External(owner) if owner else None


def _chain_matches(
    resolver: Resolver, matcher: AttributeMatcher, index: int, scope: Scope, read: Read
) -> bool:
    for pattern in matcher.patterns:
        if patterns.matches(pattern, read.name) or read.name.endswith(f".{pattern}"):
            return True
    last = read.name.rpartition(".")[2]
    wanted = [p for p in matcher.patterns if p.rpartition(".")[2] in (last, "*")]
    if not wanted:
        return False
    wanted = equivalents(resolver, wanted)
    frame = resolver.open_frame(ScopeRef(index, scope.id))
    resolver.refuel()
    for a in resolver.resolve(read.node, frame):
        names = names_of(resolver, a.value, last)
        if any(patterns.matches(p, name) for p in wanted for name in names):
            return True
    return _owner_matches(resolver, wanted, frame, scope, read)


def _owner_matches(
    resolver: Resolver, wanted: list[str], frame: Frame, scope: Scope, read: Read
) -> bool:
    """Whether the attribute is one of a library type's, and the pattern names it by that type."""
    shape = scope.nodes[read.node]
    if not isinstance(shape, v.Attribute):
        return False
    names = {
        f"{type_}.{shape.name}"
        for a in resolver.resolve(shape.base, frame)
        for type_ in type_names(resolver, a.value)
    }
    return any(patterns.matches(p, name) for p in wanted for name in names)


def _scopes(resolver: Resolver, wanted: tuple[str, ...]) -> Iterator[tuple[int, Scope]]:
    """Scopes of the files that can hold a match: those that mention a literal last segment."""
    program = resolver.program
    names = [patterns.last_segment(pattern) for pattern in wanted]
    if None in names:
        for index, facts in program.all_facts():
            yield from ((index, scope) for scope in facts.scopes)
        return
    for index in sorted({i for name in names if name for i in program.files_mentioning(name)}):
        facts_or_none = program.facts(index)
        for scope in facts_or_none.scopes if facts_or_none else ():
            yield index, scope


def _match(index: int, scope: Scope, read: Read, confidence: float = EXACT) -> Match:
    span = scope.span_of(read.node)
    if (span.line, span.column) != (read.line, read.column) or _is_definition(scope, read):
        span = Span(read.line, read.column, read.line, read.column + len(read.name))
    line = read.statement_line
    return Match(index, scope.id, span, read.name, confidence, node=read.node, statement_line=line)


def _is_definition(scope: Scope, read: Read) -> bool:
    return not isinstance(scope.nodes[read.node], v.Name | v.Free | v.Attribute)
