"""Whether a call that may match does: arguments, path conditions, and how sure it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.query.arguments import Context, Satisfied, satisfying
from pathfinder_lite.query.matches import ALTERNATIVE, Match
from pathfinder_lite.query.sites import Site
from pathfinder_lite.queryir.matchers import ArgumentTests
from pathfinder_lite.resolve.conditions import argument_pins, reachable
from pathfinder_lite.resolve.origins import Answer, Frame, NodeRef, ScopeRef
from pathfinder_lite.resolve.resolver import Resolver

_VALUE_HOPS = frozenset({"literal", "read", "import", "return", "default", "passed"})

_COMPARED = 12
"""Ways that satisfy a rule at one call and are compared; the surest of them is told."""


def best(
    resolver: Resolver,
    site: Site,
    contexts: list[Context],
    tests: ArgumentTests,
    confidence: float,
    reached: bool,
) -> Match | None:
    """The surest way in which the arguments satisfy the tests and the call is reached.

    Of equally sure ones the first, which is that of the alternative written first. Unless
    ``reached``, a call whose arguments are not tested matches wherever it stands.
    """
    if not reached and contexts and not (tests.positional or tests.keyword):
        return _match(site, confidence, Satisfied(None, "", contexts[0].frame))
    chosen: Match | None = None
    for found in islice(_occurring(resolver, site, contexts, tests), _COMPARED):
        sure = min(confidence, found.confidence)
        if _has_alternative(resolver, site, found):
            sure = min(sure, ALTERNATIVE)
        if chosen is None or sure > chosen.confidence:
            chosen = _match(site, sure, found)
        if sure == confidence:
            break
    return chosen


def _occurring(
    resolver: Resolver, site: Site, contexts: list[Context], tests: ArgumentTests
) -> Iterator[Satisfied]:
    for context in contexts:
        for found in satisfying(resolver, site, context, tests):
            if occurs(resolver, site, found.evidence, found.frame):
                yield found


def _has_alternative(resolver: Resolver, site: Site, found: Satisfied) -> bool:
    """Whether the same calls can hand over something else that the rule does not ask for."""
    chain = _chain(found.frame)
    for other in found.rejected:
        theirs = _chain(other.frame)
        shared = min(len(chain), len(theirs))
        if chain[:shared] == theirs[:shared] and occurs(resolver, site, other, other.frame):
            return True
    return False


def _chain(frame: Frame) -> list[tuple[ScopeRef, NodeRef | None]]:
    """The calls that lead into a context, innermost first, as far as they are chosen."""
    found: list[tuple[ScopeRef, NodeRef | None]] = []
    current: Frame | None = frame
    while current is not None and current.site is not None:
        found.append((current.scope, current.site))
        current = current.parent
    return found


def _match(site: Site, confidence: float, found: Satisfied) -> Match:
    located = site.located
    return Match(
        located.module,
        located.scope.id,
        located.scope.span_of(located.site.node),
        located.site.target,
        confidence,
        found.evidence,
        found.frame,
        found.place,
        located.site.node,
    )


def occurs(resolver: Resolver, site: Site, evidence: Answer | None, frame: Frame) -> bool:
    """Whether control can reach the call in this context with this value."""
    pins: dict[NodeId, Answer] = {}
    if evidence is not None and evidence.path is not None:
        for hop in evidence.path.hops():
            if hop.scope == frame.scope and hop.note in _VALUE_HOPS:
                pins[hop.node] = evidence
    if evidence is not None:
        handed = _handed(resolver, site, evidence, frame)
        if len(handed) == 1:
            pins[handed[0]] = evidence
    if not reachable(resolver, site.located.site.condition, frame, pins):
        return False
    return _entered(resolver, frame, evidence)


def _handed(resolver: Resolver, site: Site, evidence: Answer, frame: Frame) -> list[NodeId]:
    """Nodes among the arguments, and elements of displays there, that can be the value."""
    nodes = site.located.scope.nodes
    pending = [*site.call.positional, *(node for _, node in site.call.keywords)]
    for node in list(pending):
        shape = nodes[node]
        if isinstance(shape, v.Sequence):
            pending.extend(shape.elements)
    if frame.scope != ScopeRef(site.located.module, site.located.scope.id):
        return []
    return [
        node
        for node in dict.fromkeys(pending)
        if not isinstance(nodes[node], v.Const | v.Sequence | v.Star)
        and any(a.value == evidence.value for a in resolver.resolve(node, frame))
    ]


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
