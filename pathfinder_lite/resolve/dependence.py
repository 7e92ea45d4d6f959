"""Which nodes of a body others can depend on."""

from __future__ import annotations

from collections.abc import Sequence

from pathfinder_lite.facts import values as v


def bounds(nodes: Sequence[v.Node]) -> list[int]:
    """Per node, the last one it can depend on: only loops lead forward."""
    found: list[int] = []
    furthest = 0
    for index, node in enumerate(nodes):
        furthest = max(furthest, index, node.back if isinstance(node, v.Loop) else 0)
        found.append(furthest)
    for index, bound in enumerate(found):
        while found[bound] > bound:
            bound = found[bound]
        found[index] = bound
    return found
