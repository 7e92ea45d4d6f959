"""Call matchers: by name, and by the type of the receiver (spec: matching, sections 1, 2, 5)."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.query import patterns
from pathfinder_lite.query.arguments import satisfying
from pathfinder_lite.query.matches import (
    ALTERNATIVE,
    EXACT,
    TYPED,
    UNKNOWN_RECEIVER,
    Match,
)
from pathfinder_lite.query.receivers import verdict
from pathfinder_lite.query.sites import Site, callees, is_known, names_of, site_of
from pathfinder_lite.queryir.matchers import ArgumentTests, CallMatcher, TypedCallMatcher
from pathfinder_lite.resolve.conditions import argument_pins, reachable
from pathfinder_lite.resolve.origins import (
    Answer,
    Bound,
    Class,
    External,
    Frame,
    Method,
    Partial,
    Value,
)
from pathfinder_lite.resolve.resolver import Resolver

_SYNTACTIC = ("__setitem__", "__delitem__", "__getitem__")
_VALUE_HOPS = frozenset({"literal", "read", "import", "return", "default", "passed"})


def call_matches(resolver: Resolver, matcher: CallMatcher) -> Iterator[Match]:
    """Calls whose name matches, as written or as resolved."""
    for located in _candidates(resolver, matcher.patterns):
        site = site_of(resolver, located)
        if site is None or not _kind_allowed(located, matcher.patterns):
            continue
        resolver.refuel()
        contexts = _named(resolver, site, matcher.patterns)
        found = _best(resolver, site, contexts, matcher.arguments, EXACT)
        if found is not None:
            yield found


def typed_matches(resolver: Resolver, matcher: TypedCallMatcher) -> Iterator[Match]:
    """Calls of a method on a receiver of a type, or of a function of a module."""
    for located in _typed_candidates(resolver, matcher):
        site = site_of(resolver, located)
        if site is None or located.site.kind == "item":
            continue
        resolver.refuel()
        sure, unsure = _received(resolver, site, matcher)
        found = _best(resolver, site, sure, matcher.arguments, TYPED)
        if found is None and matcher.receiver.accept_unknown:
            found = _best(resolver, site, unsure, matcher.arguments, UNKNOWN_RECEIVER)
        if found is not None:
            yield found


# Candidates -----------------------------------------------------------------------------------


def _candidates(resolver: Resolver, wanted: tuple[str, ...]) -> Iterator[LocatedCall]:
    names: dict[str, None] = {}
    for pattern in wanted:
        last = patterns.last_segment(pattern)
        if last is None:
            yield from _all_calls(resolver)
            return
        names[last] = None
    yield from calls_of_names(resolver, list(names))


def calls_of_names(resolver: Resolver, names: list[str]) -> Iterator[LocatedCall]:
    """Call sites that use one of the names, or a name given to the same thing."""
    program = resolver.program
    every: dict[str, None] = {}
    for name in names:
        every.update(dict.fromkeys((name, *program.aliases(name))))
    seen: set[tuple[int, int, int]] = set()
    for name in every:
        for located in program.calls_named(name):
            key = (located.module, located.scope.id, located.site.node)
            if key not in seen:
                seen.add(key)
                yield located


def _all_calls(resolver: Resolver) -> Iterator[LocatedCall]:
    for index in range(len(resolver.program.entries)):
        facts = resolver.program.facts(index)
        for scope in facts.scopes if facts else ():
            for site in scope.calls:
                yield LocatedCall(index, scope, site)


def _kind_allowed(located: LocatedCall, wanted: tuple[str, ...]) -> bool:
    """Decorators and item operations count for patterns that name them only."""
    if located.site.kind == "call":
        return True
    if located.site.kind == "item":
        return any(p.rpartition(".")[2] in _SYNTACTIC for p in wanted)
    return any(p != "*" for p in wanted)


def _typed_candidates(resolver: Resolver, matcher: TypedCallMatcher) -> Iterator[LocatedCall]:
    if not matcher.methods:
        yield from _all_calls(resolver)
        return
    names = list(matcher.methods)
    if "__init__" in names:
        for type_ in matcher.receiver.types:
            last = type_.rpartition(".")[2]
            names += [last, *_subclasses(resolver, last)]
    yield from calls_of_names(resolver, names)


def _subclasses(resolver: Resolver, name: str) -> list[str]:
    """Names of project classes below a class called ``name``, by the names of their bases."""
    found: dict[str, None] = {}
    pending = [name]
    while pending:
        base = pending.pop()
        for index in resolver.program.files_mentioning(base):
            facts = resolver.program.facts(index)
            for scope in facts.scopes if facts else ():
                for node in scope.nodes:
                    if isinstance(node, v.ClassRef) and facts is not None:
                        bases = {_base_name(scope.nodes[b]) for b in node.bases}
                        own = facts.scopes[node.scope].name
                        if base in bases and own not in found:
                            found[own] = None
                            pending.append(own)
    return list(found)


def _base_name(node: v.Node) -> str:
    return node.name if isinstance(node, v.Name | v.Attribute | v.ImportFrom) else ""


# Contexts -------------------------------------------------------------------------------------


def _named(resolver: Resolver, site: Site, wanted: tuple[str, ...]) -> list[Answer]:
    """The callee alternatives under which a pattern matches."""
    written = site.located.site.target
    answers = callees(resolver, site)
    spelled = [p for p in wanted if patterns.matches(p, written)]
    if any(not patterns.is_rooted(p) for p in spelled):
        if all(not patterns.is_bare(p) for p in spelled) or _bare_matches(resolver, site, answers):
            return _spread(answers, site.frame)
    kept = []
    for a in answers:
        names = names_of(resolver, a.value, site.located.site.name)
        if any(patterns.matches(p, name) for p in wanted for name in names):
            kept.append(a)
        elif spelled and not is_known(a.value):
            kept.append(a)
    return kept


def _bare_matches(resolver: Resolver, site: Site, answers: list[Answer]) -> bool:
    return not isinstance(site.located.scope.nodes[site.call.callee], v.Attribute) or bool(answers)


def _spread(answers: list[Answer], frame: Frame) -> list[Answer]:
    """All alternatives of the callee when the spelling alone decides: one context suffices."""
    if len({a.frame for a in answers}) <= 1 or not answers:
        return answers[:1] or [Answer(External(""), None, frame)]
    return [Answer(answers[0].value, None, frame)]


def _received(
    resolver: Resolver, site: Site, matcher: TypedCallMatcher
) -> tuple[list[Answer], list[Answer]]:
    """Callee alternatives on receivers of the type, and on receivers nothing is known of."""
    sure: list[Answer] = []
    unsure: list[Answer] = []
    callee = site.located.scope.nodes[site.call.callee]
    if isinstance(callee, v.Attribute) and callee.name in matcher.methods:
        for a in resolver.resolve(callee.base, site.frame):
            found = verdict(resolver, matcher.receiver, a.value, callee.name)
            if found is True:
                sure.append(a)
            elif found is None:
                unsure.append(a)
        if sure or unsure:
            return sure, unsure
    for a in callees(resolver, site):
        for receiver, name in _receivers(a.value):
            if name in matcher.methods or not matcher.methods:
                found = verdict(resolver, matcher.receiver, receiver, name)
                if found is True:
                    sure.append(a)
        if "__init__" in matcher.methods and _constructs(resolver, matcher, a.value):
            sure.append(a)
    return sure, unsure


def _receivers(value: Value) -> list[tuple[Value, str]]:
    match value:
        case Method(receiver, name):
            return [(receiver, name)]
        case Bound(_, receiver):
            return [(receiver, "")]
        case External(path):
            owner, _, name = path.rpartition(".")
            return [(External(owner), name)]
        case Partial(callee, _):
            return _receivers(callee)
        case _:
            return []


def _constructs(resolver: Resolver, matcher: TypedCallMatcher, value: Value) -> bool:
    """Whether calling ``value`` runs the constructor of a wanted type."""
    if isinstance(value, Partial):
        return _constructs(resolver, matcher, value.callee)
    if isinstance(value, External):
        return verdict(resolver, matcher.receiver, value, "__init__") is True
    if isinstance(value, Class):
        own = any(
            isinstance(c, Class) and "__init__" in resolver.scope(c.scope).bindings
            for c in resolver.order(value)
        )
        return not own and verdict(resolver, matcher.receiver, value, "__init__") is True
    return False


# The decision ---------------------------------------------------------------------------------


def _best(
    resolver: Resolver,
    site: Site,
    contexts: list[Answer],
    tests: ArgumentTests,
    confidence: float,
) -> Match | None:
    """The first context in which the arguments satisfy the tests and the call is reached."""
    for context in contexts:
        for evidence, frame in satisfying(resolver, site, context, tests):
            if not occurs(resolver, site, evidence, frame):
                continue
            sure = confidence
            if evidence is not None and not _only_value(resolver, site, evidence):
                sure = min(confidence, ALTERNATIVE)
            return _match(site, sure, evidence, frame)
    return None


def _only_value(resolver: Resolver, site: Site, evidence: Answer) -> bool:
    return evidence.frame is site.frame or evidence.frame.parent is not None


def _match(site: Site, confidence: float, evidence: Answer | None, frame: Frame) -> Match:
    located = site.located
    span: Span = located.scope.span_of(located.site.node)
    return Match(
        located.module,
        located.scope.id,
        span,
        located.site.target,
        confidence,
        evidence,
        frame,
    )


def occurs(resolver: Resolver, site: Site, evidence: Answer | None, frame: Frame) -> bool:
    """Whether control can reach the call in this context with this value."""
    pins = {}
    if evidence is not None and evidence.path is not None:
        for hop in evidence.path.hops():
            if hop.scope == frame.scope and hop.note in _VALUE_HOPS:
                pins[hop.node] = evidence
    if not reachable(resolver, site.located.site.condition, frame, pins):
        return False
    return _entered(resolver, frame, evidence)


def _entered(resolver: Resolver, frame: Frame, evidence: Answer | None) -> bool:
    """Whether the calls on the context's chain can be reached."""
    while frame.parent is not None:
        parent = frame.parent
        if frame.site is not None and frame.site.scope == parent.scope:
            site = resolver.program.site(parent.scope.module, parent.scope.scope, frame.site.node)
            if site is not None:
                choices = argument_pins(resolver, frame, evidence.value) if evidence else []
                if not any(
                    reachable(resolver, site.condition, parent, pins) for pins in choices or [{}]
                ):
                    return False
        frame = parent
    return True
