"""What several rules ask of one place is asked once.

The resolver remembers what it has worked out, but not what a question that ran out of fuel had to
leave open. Rules about methods of common names ask the same calls again and again; without this
memory each of them would use up the fuel anew and learn the same.
"""

from __future__ import annotations

from contextlib import AbstractContextManager

from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.query.signatures import CONSTRUCTOR
from pathfinder_lite.resolve import narrowing
from pathfinder_lite.resolve.limits import FUEL
from pathfinder_lite.resolve.origins import Answer, Frame
from pathfinder_lite.resolve.resolver import Resolver


def values_under(resolver: Resolver, node: NodeId, condition: int, frame: Frame) -> list[Answer]:
    """The values of a node where a path condition holds, as the first rule that asked saw them."""
    key = (frame, node, condition)
    known = resolver.asked.get(key)
    if known is None:
        known = resolver.asked[key] = narrowing.under(resolver, node, condition, frame)
    return known


_WHOLE = 20
"""Questions about members of one name that may cost all their fuel, were no other ones asked."""

_LEAST = 30
"""Node visits for what a member of however common a name is taken from; of names with over a
thousand calls, none of them looks for callers."""

_KEPT = 30
"""Besides that, what the search for callers leaves for values, in per cent of it."""


def receivers_under(
    resolver: Resolver, node: NodeId, condition: int, frame: Frame, name: str
) -> list[Answer]:
    """The values that a member ``name`` is taken from."""
    with sparing(resolver, name):
        return values_under(resolver, node, condition, frame)


def sparing(resolver: Resolver, name: str) -> AbstractContextManager[None]:
    """Within, what has a member ``name`` is told; the commoner the name, the less it may cost.

    Members called ``get`` or ``open`` are many, and few of them are any rule's. Constructors are
    looked for by their class, not by name.
    """
    common = 0 if name == CONSTRUCTOR else len(resolver.program.calls_named(name))
    units = FUEL * _WHOLE**2 // max(_WHOLE, common) ** 2
    if units == 0 and resolver.callers.searching:
        return resolver.fuel.limited(0, _LEAST)
    units = max(_LEAST, units)
    return resolver.fuel.limited(units, units * _KEPT // 100)
