"""Which hops of a path are told: enough of them to follow the value, and none twice."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.query.sentences import SILENT, STOPS
from pathfinder_lite.resolve.origins import Frame, Hop, NodeRef, Path, ScopeRef
from pathfinder_lite.resolve.resolver import Resolver

_ENTERING = frozenset({"argument", "default"})
_TAKING = v.Item | v.Iterate | v.Slice | v.Unpacked | v.Call
_SEARCHED = 60
"""Nodes looked at for the place where a container got a value."""
_EXTENDING = v.Attribute | v.Item | v.Call


def told_hops(resolver: Resolver, path: Path, frame: Frame | None) -> list[Hop]:
    """The hops that are told, oldest first; ``frame`` is the context in which the value arrives."""
    entries = _entries(frame)
    told: list[Hop] = []
    before: Hop | None = None
    for hop in path.hops():
        if before is not None:
            told += _kept(resolver, before, hop)
        before = hop
        if hop.note in SILENT or (hop.note == "return" and not _is_call(resolver, hop)):
            continue
        last = told[-1] if told else None
        if last is not None and last.note not in _ENTERING and last.scope != hop.scope:
            told += [Hop(*site, "argument") for site in _between(entries, last.scope, hop.scope)]
        while told and told[-1].note == hop.note == "built" and _holds(resolver, hop, told[-1]):
            told.pop()
        told.append(hop)
    return told


def source_span(resolver: Resolver, path: Path) -> Span | None:
    """The expression that a source begins: ``request.args["name"]``, not only ``request.args``."""
    hops = path.hops()
    if not hops or hops[0].note != "source":
        return None
    first = hops[0]
    scope = resolver.scope(first.scope)
    widest = scope.span_of(first.node)
    start = (widest.line, widest.column)
    for hop in hops[1:]:
        if hop.scope != first.scope or hop.note in STOPS:
            break
        span = scope.span_of(hop.node)
        if not isinstance(scope.nodes[hop.node], _EXTENDING) or (span.line, span.column) != start:
            break
        if (span.end_line, span.end_column) > (widest.end_line, widest.end_column):
            widest = span
    return widest


def _is_call(resolver: Resolver, hop: Hop) -> bool:
    """Whether a hop stands at a call that is written as one, and not at what is decorated."""
    site = resolver.program.site(hop.scope.module, hop.scope.scope, hop.node)
    return site is not None and site.kind == "call"


def _entries(frame: Frame | None) -> dict[ScopeRef, NodeRef]:
    """The call that entered each scope on the way to a context."""
    found: dict[ScopeRef, NodeRef] = {}
    while frame is not None and frame.site is not None:
        found.setdefault(frame.scope, frame.site)
        frame = frame.parent
    return found


def _between(entries: dict[ScopeRef, NodeRef], caller: ScopeRef, callee: ScopeRef) -> list[NodeRef]:
    """The calls by which control gets from one scope into another; none when it is not known."""
    sites: list[NodeRef] = []
    while callee != caller:
        site = entries.get(callee)
        if site is None or site in sites:
            return []
        sites.append(site)
        callee = site.scope
    return sites[::-1]


def _kept(resolver: Resolver, value: Hop, taken: Hop) -> list[Hop]:
    """Where a value was put into the container that the next hop takes it out of."""
    scope = resolver.scope(taken.scope)
    if value.scope != taken.scope or not isinstance(scope.nodes[taken.node], _TAKING):
        return []
    pending, seen = [taken.node], {taken.node}
    while pending and len(seen) < _SEARCHED:
        node = pending.pop(0)
        put, inner = _put(scope, node, value.node)
        if put is not None:
            hop = Hop(taken.scope, *put)
            # What is taken out of a display within one expression can be seen there.
            return [] if _holds(resolver, taken, hop) else [hop]
        if value.node in inner:
            return []
        pending += [each for each in inner if each >= 0 and each not in seen]
        seen.update(inner)
    return []


def _put(
    scope: Scope, node: NodeId, value: NodeId
) -> tuple[tuple[NodeId, str] | None, tuple[NodeId, ...]]:
    """Where a node puts a value into a container, and what to look at else."""
    match scope.nodes[node]:
        case v.Item(base, _) | v.Attribute(base, _) | v.Iterate(base):
            return None, (base,)
        case v.Slice(base=base) | v.Unpacked(value=base):
            return None, (base,)
        case v.Gate(_, then, otherwise):
            return None, (then, otherwise)
        case v.Join(operands):
            return None, operands
        case v.Call(callee, positional, _):
            return None, (callee, *positional)
        case v.WithItem(base, _, kept):
            return (node, "stored") if kept == value else None, (base,)
        case v.Kept(base) | v.WithArgument(base):
            return None, (base,)
        case v.Affected(base, call, _):
            shape = scope.nodes[call]
            given = shape.positional if isinstance(shape, v.Call) else ()
            return (call, "stored") if value in given else None, (base,)
        case v.Sequence(_, elements):
            return (node, "built") if value in elements else None, ()
        case v.Mapping(entries):
            return (node, "built") if value in dict(entries).values() else None, ()
        case _:
            return None, ()


def _holds(resolver: Resolver, outer: Hop, inner: Hop) -> bool:
    """Whether the text of one hop is a part of that of another."""
    if outer.scope != inner.scope:
        return False
    scope = resolver.scope(outer.scope)
    one, other = scope.span_of(outer.node), scope.span_of(inner.node)
    return (one.line, one.column) <= (other.line, other.column) and (
        other.end_line,
        other.end_column,
    ) <= (one.end_line, one.end_column)
