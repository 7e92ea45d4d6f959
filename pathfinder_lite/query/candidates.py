"""Call sites that can match at all, found by the last name of what is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pathfinder_lite.link.hierarchy import derived_names
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.models.reach import leading_to
from pathfinder_lite.query import patterns
from pathfinder_lite.query.signatures import CONSTRUCTOR
from pathfinder_lite.queryir.matchers import ReceiverTest, TypedCallMatcher
from pathfinder_lite.resolve.resolver import Resolver

ITEM_METHODS = frozenset({"__setitem__", "__delitem__"})
"""What item assignments and deletions call without naming it."""


def named_candidates(resolver: Resolver, wanted: tuple[str, ...]) -> Iterator[LocatedCall]:
    """Call sites that some name pattern may match, once each."""
    by_last = {pattern: patterns.last_segment(pattern) for pattern in wanted}
    seen: set[tuple[int, int, int]] = set()
    for located in _item_stores(resolver, by_last):
        seen.add(_key(located))
        yield located
    for located in calls_of_names(resolver, dict.fromkeys(n for n in by_last.values() if n)):
        if _key(located) not in seen:
            seen.add(_key(located))
            yield located
    unnamed = [pattern for pattern, last in by_last.items() if last is None]
    if unnamed:
        for located in _all_calls(resolver):
            if _key(located) not in seen and _may_be_called(resolver, located, unnamed):
                yield located


def _item_stores(resolver: Resolver, by_last: dict[str, str | None]) -> Iterator[LocatedCall]:
    """Item assignments to what goes by a literal name, once each; their patterns are taken out.

    They hold no word that leads to them, but the name of what they store to is one.
    """
    files: dict[int, list[str]] = {}
    for pattern, last in list(by_last.items()):
        owner = patterns.last_segment(pattern.rpartition(".")[0])
        if last is not None and last in ITEM_METHODS and owner:
            del by_last[pattern]
            for index in resolver.program.files_using(owner):
                files.setdefault(index, []).append(last)
    for index, names in files.items():
        for name in dict.fromkeys(names):
            yield from resolver.program.calls_in(index).get(name, ())


def _may_be_called(resolver: Resolver, located: LocatedCall, wanted: list[str]) -> bool:
    """Whether a pattern matches the call as written, or what the call graph says it calls.

    Such patterns have every call of a project as a candidate: no word leads to the likely ones,
    and asking the resolver about each would take minutes in a large project.
    """
    if any(patterns.matches(pattern, located.site.target) for pattern in wanted):
        return True
    names = resolver.callee_names.of(*_key(located))
    return any(patterns.matches(pattern, name) for pattern in wanted for name in names)


def _key(located: LocatedCall) -> tuple[int, int, int]:
    return (located.module, located.scope.id, located.site.node)


def typed_candidates(resolver: Resolver, matcher: TypedCallMatcher) -> Iterator[LocatedCall]:
    """Call sites that may call one of the methods; constructors are called by their class."""
    if not can_occur(resolver, matcher.receiver):
        return
    if not matcher.methods:
        yield from _all_calls(resolver)
        return
    names = dict.fromkeys(matcher.methods)
    if CONSTRUCTOR in names:
        del names[CONSTRUCTOR]
        yield from _constructions(resolver, matcher)
    yield from calls_of_names(resolver, names)


def _constructions(resolver: Resolver, matcher: TypedCallMatcher) -> Iterator[LocatedCall]:
    """Calls of the classes and their subclasses, and constructor calls where those are known."""
    names: dict[str, None] = {}
    for type_ in resolver.library.with_subclasses(matcher.receiver.types):
        last = type_.rpartition(".")[2]
        names.update(dict.fromkeys((last, *_subclasses(resolver, last))))
    yield from calls_of_names(resolver, names)
    program = resolver.program
    for index in sorted({i for name in names for i in program.files_mentioning(name)}):
        yield from program.calls_in(index).get(CONSTRUCTOR, ())


def can_occur(resolver: Resolver, receiver: ReceiverTest) -> bool:
    """Whether any file is of a package that leads to a wanted type, or imports one."""
    program = resolver.program
    names = (*receiver.types, *receiver.patterns)
    bare_classes = any("." not in name and name[:1].isupper() for name in names)
    roots = dict.fromkeys(name.partition(".")[0] for name in names)
    if receiver.accept_unknown or bare_classes or any("*" in root for root in roots):
        return True
    own = {name.partition(".")[0] for e in program.entries for name in e.names}
    if not own.isdisjoint(roots) or any(program.is_imported(root) for root in roots):
        return True
    leading = leading_to(resolver.library, roots)
    return "builtins" in leading or any(program.is_imported(r) for r in sorted(leading))


def calls_of_names(resolver: Resolver, names: Iterable[str]) -> Iterator[LocatedCall]:
    """Call sites that use one of the names, or a name given to the same thing, once each."""
    program = resolver.program
    seen: set[tuple[int, int, int]] = set()
    for name in names:
        found = program.calls_named(name)
        if name in ITEM_METHODS:
            # Item assignments hold no such word, so the index of words cannot lead to them.
            found = tuple(each for each in _all_calls(resolver) if each.site.name == name)
        for located in (*found, *program.calls_by_alias(name, program.files_mentioning(name))):
            key = _key(located)
            if key not in seen:
                seen.add(key)
                yield located


def _all_calls(resolver: Resolver) -> Iterator[LocatedCall]:
    for index, facts in resolver.program.all_facts():
        for scope in facts.scopes:
            for site in scope.calls:
                yield LocatedCall(index, scope, site)


def _subclasses(resolver: Resolver, name: str) -> list[str]:
    """Names of project classes below a class called ``name``, by the names of their bases."""
    found: dict[str, None] = {}
    pending = [name]
    while pending:
        base = pending.pop()
        for index in resolver.program.files_mentioning(base):
            facts = resolver.program.facts(index)
            for own in derived_names(facts, base) if facts else ():
                if own not in found:
                    found[own] = None
                    pending.append(own)
    return list(found)


def kind_allowed(located: LocatedCall, wanted: tuple[str, ...]) -> bool:
    """Decorators and item operations count for patterns that name them only."""
    if located.site.kind == "call":
        return True
    if located.site.kind == "item":
        return any(p.rpartition(".")[2] in ITEM_METHODS for p in wanted)
    return any(p != "*" for p in wanted)
