"""Frames of suspended calls: generators and coroutines go on under what was chosen since."""

from __future__ import annotations

from pathfinder_lite.resolve.origins import Frame
from pathfinder_lite.resolve.walk import Walk


def resume(walk: Walk, entered: Frame, frame: Frame) -> Frame:
    """A suspended function's frame under what its caller has chosen meanwhile."""
    parent = entered.parent
    if parent is not None and parent.scope == frame.scope and parent.site == frame.site:
        return walk.frames.with_parent(entered, frame)
    return entered
