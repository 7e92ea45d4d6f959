"""Outcomes that a condition surely does not have, told by its shape."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, RECEIVER, NodeId
from pathfinder_lite.resolve.origins import Constant, Frame, ScopeRef
from pathfinder_lite.resolve.walk import Walk


def cannot(walk: Walk, node: NodeId, holds: bool, frame: Frame) -> bool:
    """Whether a condition surely does not come out so, such as that ``abort()`` comes back."""
    match walk.node(node, frame):
        case v.Const(value):
            return bool(value) != holds
        case v.Sequence(_, elements) | v.Mapping(elements):
            return bool(elements) != holds
        case v.WithItem(_, _, value) if not holds:
            return value != NONE
        case v.Affected(_, call, slot) if not holds and slot == RECEIVER:
            return _adds(walk, call, frame)
        case v.Returns() if holds:
            found = walk.resolve(node, frame)
            return bool(found) and all(a.value == Constant.of(False) for a in found)
        case v.Gate(test, then, otherwise):
            return all(
                cannot(walk, test, side, frame) or cannot(walk, chosen, holds, frame)
                for side, chosen in ((True, then), (False, otherwise))
            )
        case _:
            return False


class Outcomes:
    """The same, worked out once; a loop whose turns are being looked at has no outcome yet.

    ``turning``: those loops.
    """

    def __init__(self, walk: Walk) -> None:
        self.turning: set[tuple[ScopeRef, NodeId]] = set()
        self._walk = walk
        self._known: dict[tuple[Frame, NodeId, bool], bool] = {}

    def anew(self) -> Outcomes:
        """With what is known of other questions forgotten."""
        fresh = Outcomes(self._walk)
        fresh.turning = self.turning
        return fresh

    def cannot(self, node: NodeId, holds: bool, frame: Frame) -> bool:
        """Whether a condition surely does not come out so."""
        key = (frame, node, holds)
        if key not in self._known:
            self._known[key] = self._worked_out(node, holds, frame)
        return self._known[key]

    def _worked_out(self, node: NodeId, holds: bool, frame: Frame) -> bool:
        match self._walk.node(node, frame):
            case v.Loop():
                return (frame.scope, node) in self.turning
            case v.Gate(test, then, otherwise):
                return all(
                    self.cannot(test, side, frame) or self.cannot(chosen, holds, frame)
                    for side, chosen in ((True, then), (False, otherwise))
                )
            case _:
                return cannot(self._walk, node, holds, frame)


def _adds(walk: Walk, call: NodeId, frame: Frame) -> bool:
    """Whether a call puts an element into its receiver: ``errors.append(text)``."""
    shape = walk.node(call, frame)
    method = walk.node(shape.callee, frame) if isinstance(shape, v.Call) else None
    return isinstance(method, v.Attribute) and method.name in ("add", "append")


def part_cannot(walk: Walk, node: NodeId, part: int, holds: bool, frame: Frame) -> bool:
    """The same for a part of a tuple that is returned."""
    match walk.node(node, frame):
        case v.Sequence("tuple", elements) if part < len(elements):
            return cannot(walk, elements[part], holds, frame)
        case _:
            return False
