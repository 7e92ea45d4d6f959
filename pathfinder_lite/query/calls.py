"""Call matchers: by name, and by the type of the receiver (spec: matching, sections 1, 2, 5)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.query import patterns
from pathfinder_lite.query.arguments import Context
from pathfinder_lite.query.candidates import (
    can_occur,
    kind_allowed,
    named_candidates,
    typed_candidates,
)
from pathfinder_lite.query.decision import best
from pathfinder_lite.query.handed_calls import handed_over, handing_candidates
from pathfinder_lite.query.matches import EXACT, TYPED, UNKNOWN_RECEIVER, Match
from pathfinder_lite.query.naming import suggests
from pathfinder_lite.query.prospects import (
    arguments_may_pass,
    keywords_may_pass,
    name_may_pass,
    receiver_may_pass,
)
from pathfinder_lite.query.questions import receivers_under, sparing, values_under
from pathfinder_lite.query.receivers import verdict
from pathfinder_lite.query.signatures import CONSTRUCTOR
from pathfinder_lite.query.sites import (
    Site,
    callees,
    equivalents,
    is_known,
    names_of,
    qualified,
    site_of,
    spellings,
    type_names,
)
from pathfinder_lite.queryir.matchers import CallMatcher, TypedCallMatcher
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    External,
    Method,
    Partial,
    Produced,
    SuperObject,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.resolver import Resolver


def call_matches(
    resolver: Resolver, matcher: CallMatcher, *, reached: bool = True
) -> Iterator[Match]:
    """Calls whose name matches, as written or as resolved.

    Unless ``reached``, calls that control does not get to may be among them.
    """
    for located in named_candidates(resolver, matcher.patterns):
        site = site_of(resolver, located)
        if site is not None and kind_allowed(located, matcher.patterns):
            yield from _contained(
                resolver, site, lambda s: _call_match(resolver, s, matcher, reached)
            )
    lasts = dict.fromkeys(patterns.last_segment(pattern) for pattern in matcher.patterns)
    for located in handing_candidates(resolver, (name for name in lasts if name)):
        site = site_of(resolver, located)
        if site is not None:
            yield from _contained(
                resolver, site, lambda s: _handed_match(resolver, s, matcher, reached)
            )


def match_at(
    resolver: Resolver, matcher: CallMatcher | TypedCallMatcher, located: LocatedCall
) -> Match | None:
    """One call site, if it matches; our own failure on it is noted."""
    site = site_of(resolver, located)
    if site is None or located.site.kind == "item":
        return None
    if isinstance(matcher, TypedCallMatcher):
        typed = matcher
        found = _contained(resolver, site, lambda s: _typed_match(resolver, s, typed, True))
    elif kind_allowed(located, matcher.patterns):
        named = matcher
        found = _contained(resolver, site, lambda s: _call_match(resolver, s, named, True))
    else:
        return None
    return next(found, None)


def typed_matches(
    resolver: Resolver, matcher: TypedCallMatcher, *, reached: bool = True
) -> Iterator[Match]:
    """Calls of a method on a receiver of a type, or of a function of a module."""
    for located in typed_candidates(resolver, matcher):
        site = site_of(resolver, located)
        if site is not None and located.site.kind != "item":
            yield from _contained(
                resolver, site, lambda s: _typed_match(resolver, s, matcher, reached)
            )
    if can_occur(resolver, matcher.receiver):
        for located in handing_candidates(resolver, matcher.methods):
            site = site_of(resolver, located)
            if site is not None:
                yield from _contained(
                    resolver, site, lambda s: _handed_match(resolver, s, matcher, reached)
                )


def _handed_match(
    resolver: Resolver, site: Site, matcher: CallMatcher | TypedCallMatcher, reached: bool
) -> Match | None:
    """A library function that is handed to one that calls it."""
    contexts = []
    for function, arguments in handed_over(resolver, site.call, site.frame):
        if isinstance(matcher, CallMatcher):
            names = names_of(resolver, function.value, "")
            wanted = equivalents(resolver, matcher.patterns)
            is_wanted = any(patterns.matches(p, name) for p in wanted for name in names)
        else:
            is_wanted = _is_method_of(resolver, matcher, function.value)
        if is_wanted:
            held = Partial(function.value, arguments)
            contexts.append(Context(held, function.frame, len(site.call.positional)))
    return best(resolver, site, contexts, matcher.arguments, TYPED, reached) if contexts else None


def _contained(
    resolver: Resolver, site: Site, examine: Callable[[Site], Match | None]
) -> Iterator[Match]:
    """One call site's match; our own failure on it is noted and costs no other."""
    resolver.refuel()
    try:
        found = examine(site)
    except Exception as error:  # noqa: BLE001 - one call site must not end the scan
        line = site.located.scope.span_of(site.located.site.node).line
        resolver.note_failure(site.located.module, line, f"{type(error).__name__}: {error}")
        return
    if found is not None:
        yield found


def _call_match(
    resolver: Resolver, site: Site, matcher: CallMatcher, reached: bool
) -> Match | None:
    if not (
        arguments_may_pass(resolver, site, matcher.arguments)
        and name_may_pass(resolver, site, matcher.patterns)
    ):
        return None
    contexts = _named(resolver, site, matcher.patterns)
    resolver.refuel()
    return best(resolver, site, contexts, matcher.arguments, EXACT, reached)


def _typed_match(
    resolver: Resolver, site: Site, matcher: TypedCallMatcher, reached: bool
) -> Match | None:
    if not (
        keywords_may_pass(resolver, site, matcher)
        and arguments_may_pass(resolver, site, matcher.arguments)
        and receiver_may_pass(resolver, site, matcher)
    ):
        return None
    sure, unsure = _received(resolver, site, matcher)
    # What the receiver cost must not leave the arguments unknown.
    resolver.refuel()
    found = best(resolver, site, sure, matcher.arguments, TYPED, reached)
    if found is None and _by_name_alone(site, matcher):
        return best(resolver, site, unsure, matcher.arguments, UNKNOWN_RECEIVER, reached)
    return found


def _by_name_alone(site: Site, matcher: TypedCallMatcher) -> bool:
    """Whether a receiver of which nothing is known counts, and is sure enough to be told."""
    test = matcher.receiver
    accepted = test.accept_unknown or suggests(test, site.located.site.target)
    return accepted and test.min_confidence <= UNKNOWN_RECEIVER


def _named(resolver: Resolver, site: Site, wanted: tuple[str, ...]) -> list[Context]:
    """The callee alternatives under which a pattern matches."""
    with sparing(resolver, site.located.site.name):
        answers = callees(resolver, site)
    names_wanted = equivalents(resolver, wanted)
    texts = spellings(resolver, site)
    spelled = [p for p in wanted if any(patterns.matches(p, text) for text in texts)]
    if any(_spelling_suffices(resolver, site, pattern) for pattern in spelled):
        return _spread(answers, site)
    kept = []
    for a in answers:
        names = names_of(resolver, a.value, site.located.site.name)
        named = any(patterns.matches(p, name) for p in names_wanted for name in names)
        if named or (spelled and not is_known(a.value)):
            kept.append(Context(a.value, a.frame))
    return kept


def _spelling_suffices(resolver: Resolver, site: Site, pattern: str) -> bool:
    """Whether the text alone decides: not where a module's name is a variable of another kind."""
    root = pattern.partition(".")[0].removesuffix("()")
    if "." not in pattern or "*" in root or root not in sys.stdlib_module_names:
        return True
    node, nodes = site.call.callee, site.located.scope.nodes
    while True:
        match nodes[node]:
            case v.Attribute(base, _) | v.Item(base, _) | v.Call(base, _, _):
                node = base
            case v.ImportModule() | v.ImportFrom():
                return True
            case _:
                break
    found = [a.value for a in resolver.resolve(node, site.frame)]
    return any(isinstance(value, External | Produced | Unknown) for value in found)


def _spread(answers: list[Answer], site: Site) -> list[Context]:
    """All alternatives of the callee; when the spelling alone decides, one context suffices."""
    if not answers:
        return [Context(Unknown("callee"), site.frame)]
    if len({a.frame for a in answers}) == 1:
        return [Context(answers[0].value, answers[0].frame)]
    return [Context(answers[0].value, site.frame)]


def _received(
    resolver: Resolver, site: Site, matcher: TypedCallMatcher
) -> tuple[list[Context], list[Context]]:
    """Callee alternatives on receivers of the type, and on receivers nothing is known of."""
    sure: list[Context] = []
    unsure: list[Context] = []
    callee = site.located.scope.nodes[site.call.callee]
    if isinstance(callee, v.Attribute) and _asked_for(matcher, callee.name):
        condition = site.located.site.condition
        received = receivers_under(resolver, callee.base, condition, site.frame, callee.name)
        for a in received:
            found = _verdict(resolver, matcher, a.value, callee.name)
            if found is True:
                sure.append(_on_receiver(resolver, site, matcher, a, callee.name))
            elif found is None:
                unsure.append(Context(Method(a.value, callee.name), a.frame))
        if not sure and (not received or any(isinstance(a.value, Unknown) for a in received)):
            sure = _told_by_shape(resolver, site, matcher, callee)
        if sure or unsure:
            return sure, unsure
    condition = site.located.site.condition
    for a in receivers_under(
        resolver, site.call.callee, condition, site.frame, site.located.site.name
    ):
        if _is_method_of(resolver, matcher, a.value) or _constructs(resolver, matcher, a.value):
            sure.append(Context(a.value, a.frame))
    return sure, unsure


def _verdict(resolver: Resolver, matcher: TypedCallMatcher, value: Value, name: str) -> bool | None:
    """Whether a value is a wanted receiver of a method; None when nothing tells."""
    found = verdict(resolver, matcher.receiver, value, name)
    return found and not _shares_only_its_name(resolver, matcher, value, name)


def _shares_only_its_name(
    resolver: Resolver, matcher: TypedCallMatcher, value: Value, name: str
) -> bool:
    """Whether a rule on a function of a module meets a method that is only called the same."""
    if isinstance(value, External | Class):
        return False
    names = type_names(resolver, value)
    if not any(f"{each}.{name}" in resolver.library.namesakes for each in names):
        return False
    receiver = matcher.receiver
    return not any(
        each in receiver.types or any(patterns.matches(p, each) for p in receiver.patterns)
        for each in names
    )


def _told_by_shape(
    resolver: Resolver, site: Site, matcher: TypedCallMatcher, callee: v.Attribute
) -> list[Context]:
    """Receivers of the type that hold whoever calls, for when fuel ends before they are found."""
    resolver.shallow.refuel()
    return [
        Context(Method(a.value, callee.name), site.frame)
        for a in values_under(
            resolver.shallow, callee.base, site.located.site.condition, site.frame
        )
        if not isinstance(a.value, External | Class)
        and _verdict(resolver.shallow, matcher, a.value, callee.name) is True
    ][:1]


def _asked_for(matcher: TypedCallMatcher, name: str) -> bool:
    return not matcher.methods or name in matcher.methods


def _on_receiver(
    resolver: Resolver, site: Site, matcher: TypedCallMatcher, a: Answer, name: str
) -> Context:
    """The context of ``receiver.name(…)``; of ``Class.name(receiver, …)`` without the receiver."""
    if not isinstance(a.value, External | Class):
        return Context(Method(a.value, name), a.frame)
    path = a.value.path if isinstance(a.value, External) else ""
    callee: Value = External(f"{path}.{name}") if path else Method(a.value, name)
    return Context(callee, a.frame, int(_is_unbound(resolver, site, matcher, a, name)))


def _is_unbound(
    resolver: Resolver, site: Site, matcher: TypedCallMatcher, a: Answer, name: str
) -> bool:
    if name == CONSTRUCTOR:
        return True
    if not site.call.positional:
        return False
    first = resolver.resolve(site.call.positional[0], a.frame)
    return any(
        not isinstance(b.value, External | Class | Unknown | SuperObject)
        and verdict(resolver, matcher.receiver, b.value, name) is True
        for b in first
    )


def _is_method_of(resolver: Resolver, matcher: TypedCallMatcher, value: Value) -> bool:
    """Whether a stored callable is a wanted method of a wanted receiver."""
    match value:
        case Method(receiver, name):
            wanted: Value = receiver
        case External(path):
            owner, _, name = path.rpartition(".")
            wanted = External(owner)
        case Partial(callee, _):
            return _is_method_of(resolver, matcher, callee)
        case _:
            return False
    return _asked_for(matcher, name) and _verdict(resolver, matcher, wanted, name) is True


def _constructs(resolver: Resolver, matcher: TypedCallMatcher, value: Value) -> bool:
    """Whether calling ``value`` runs the constructor of a wanted type."""
    if CONSTRUCTOR not in matcher.methods:
        return False
    match value:
        case Partial(callee, _):
            return _constructs(resolver, matcher, callee)
        case External():
            return verdict(resolver, matcher.receiver, value, CONSTRUCTOR) is True
        case Class():
            owners = (
                c
                for c in resolver.order(value)
                if isinstance(c, Class) and CONSTRUCTOR in resolver.scope(c.scope).bindings
            )
            own = next(owners, None)
            if own is not None and qualified(resolver, own) not in matcher.receiver.types:
                return False
            return verdict(resolver, matcher.receiver, value, CONSTRUCTOR) is True
        case _:
            return False
