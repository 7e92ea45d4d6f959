"""Conversions that are said in another place: by an argument of the look-up, by an annotation."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import declared_types
from pathfinder_lite.resolve.library import owner_types
from pathfinder_lite.resolve.origins import External, Frame, Instance
from pathfinder_lite.resolve.walk import Walk


def is_converted(walk: Walk, shape: v.Call, frame: Frame) -> bool:
    """Whether a call converts what it finds to a harmless type, as ``get(name, type=int)``."""
    callee = walk.node(shape.callee, frame)
    name = callee.name if isinstance(callee, v.Attribute) else ""
    row = walk.library.taint.converting.get(name)
    if row is None:
        return False
    given = [*shape.positional[row[0] : row[0] + 1], *(n for k, n in shape.keywords if k == row[1])]
    found = [a.value for node in given for a in walk.resolve(node, frame)]
    safe = walk.library.taint.safe_types
    return bool(found) and all(isinstance(x, External) and x.path in safe for x in found)


def is_declared_harmless(walk: Walk, plain: Walk, base: NodeId, name: str, frame: Frame) -> bool:
    """Whether the annotation of a parameter's class says that a field holds no text."""
    if not isinstance(walk.node(base, frame), v.Param):
        return False
    declared = [
        owner
        for a in plain.resolve(base, frame)
        if isinstance(a.value, Instance)
        for b in declared_types.of_field(plain, a.value.type, name, a.frame)
        for owner in owner_types(plain, b.value)
    ]
    return bool(declared) and declared[0] in walk.library.taint.safe_types
