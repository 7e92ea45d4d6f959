"""How sure a flow is: within one function, through a call nothing is known of, across functions."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.resolve.library import owner_types
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Display,
    External,
    Hop,
    Method,
    Produced,
    ScopeRef,
    Table,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.resolver import Resolver

DIRECT = 0.95
THROUGH_UNKNOWN = 0.85
ACROSS = 0.8


def rank_of(resolver: Resolver, a: Answer, ref: ScopeRef) -> tuple[float, int]:
    """How sure a flow into a scope is, then how short."""
    hops = a.path.hops() if a.path is not None else []
    told = [hop for hop in hops if hop.note != "via"]
    if any(hop.scope != ref for hop in hops):
        return ACROSS, -len(told)
    if any(hop.note == "through" and _calls_unknown(resolver, hop) for hop in told):
        return THROUGH_UNKNOWN, -len(told)
    return DIRECT, -len(told)


def _calls_unknown(resolver: Resolver, hop: Hop) -> bool:
    """Whether neither a row nor a stub says what a call gives."""
    call = resolver.scope(hop.scope).nodes[hop.node]
    if not isinstance(call, v.Call):
        return False
    resolver.refuel()
    callees = resolver.resolve(call.callee, resolver.open_frame(hop.scope))
    return not callees or not all(_is_known(resolver, a.value) for a in callees)


def _is_known(resolver: Resolver, callee: Value) -> bool:
    library = resolver.library
    match callee:
        case External(path):
            return path in library.functions or bool(library.result(path))
        case Method(Constant() | Display() | Table(), _):
            return True
        case Method(receiver, name):
            names = [f"{owner}.{name}" for owner in owner_types(resolver, receiver)]
            return any(each in library.functions or library.result(each) for each in names)
        case Unknown() | Produced():
            return False
        case _:
            return True
