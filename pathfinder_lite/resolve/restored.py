"""Texts made again of numbers that were made of their characters, as ``chr(ord(c) ^ key)`` is.

The numbers count as clean, so what they were made of is looked for where they come from.
"""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.origins import External, Frame
from pathfinder_lite.resolve.taint_parts import tainted_by
from pathfinder_lite.resolve.walk import Answers, Walk

_NODES = 64
"""Nodes looked at on the way from a text back to its numbers."""


def by_call(walk: Walk, shape: v.Call, callees: Answers, node: NodeId, frame: Frame) -> Answers:
    """What a call that turns numbers back into text is tainted by; so is ``map`` with such one."""
    makers = _makers(walk, callees)
    operands = shape.positional
    if not makers and len(operands) == 2 and any(c.value == _MAP for c in callees):
        makers, operands = _makers(walk, walk.resolve(operands[0], frame)), operands[1:]
    if not makers:
        return []
    made_of = [
        given
        for call in _calls(walk, operands, frame)
        if _names(walk, call.callee, frame) & makers
        for given in call.positional
    ]
    return tainted_by(walk, made_of, node, frame, "through")


_MAP = External("builtins.map")


def _makers(walk: Walk, callees: Answers) -> set[str]:
    restoring = walk.library.taint.restoring
    paths = {a.value.path for a in callees if isinstance(a.value, External)}
    return {restoring[path] for path in paths if path in restoring}


def _names(walk: Walk, callee: NodeId, frame: Frame) -> set[str]:
    return {a.value.path for a in walk.resolve(callee, frame) if isinstance(a.value, External)}


def _calls(walk: Walk, operands: tuple[NodeId, ...], frame: Frame) -> Iterator[v.Call]:
    """The calls that operands are computed of in the same body."""
    nodes = walk.scope(frame.scope).nodes
    pending, seen = list(operands), set(operands)
    while pending and len(seen) < _NODES:
        shape = nodes[pending.pop()]
        below: tuple[NodeId, ...] = ()
        match shape:
            case v.Call(_, positional):
                yield shape
                below = positional
            case v.Binary(_, left, right):
                below = (left, right)
            case v.Unary(_, inner) | v.Iterate(inner) | v.Item(inner) | v.Unpacked(inner):
                below = (inner,)
            case v.Comprehension(_, element):
                below = (element,)
            case _:
                pass
        pending += [each for each in below if each not in seen]
        seen.update(below)
