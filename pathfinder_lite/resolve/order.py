"""Which of two contexts comes first: told where both were called from one run of one body."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.origins import Frame
from pathfinder_lite.resolve.scopes import MODULE
from pathfinder_lite.resolve.walk import Walk


def may_precede(walk: Walk, writer: Frame, reader: Frame, born: Frame | None) -> bool:
    """Whether what happens in ``writer`` may come before what happens in ``reader``.

    Both concern something that was made in ``born``, None for what modules hold. A body that may
    run more than once in its time has no order.
    """
    for reading, parent, site in calls_above(reader):
        for writing, other, earlier in calls_above(writer):
            if not _is_same_run(parent, other):
                continue
            within = earlier == site and (writing is not writer or reading is not reader)
            if within or earlier < site or not _runs_once(walk, parent, born):
                return True
            return has_loop_before(walk.scope(parent.scope), site)
    return True


def any_may_precede(walk: Walk, writer: Frame, reader: Frame, born: Frame | None) -> bool:
    """The same for a function of which no call is chosen: whether one of its calls may."""
    if writer.arguments is not None:
        return may_precede(walk, writer, reader, born)
    if next(calls_above(reader), None) is None:
        return True
    calls = walk.callers.of(writer)
    return not calls or any(may_precede(walk, each, reader, born) for each in calls)


def calls_above(frame: Frame) -> Iterator[tuple[Frame, Frame, NodeId]]:
    """Each context on the way to one, innermost first, its caller, and the call."""
    while frame.parent is not None:
        if frame.site is not None and frame.site.scope == frame.parent.scope:
            yield frame, frame.parent, frame.site.node
        frame = frame.parent


def _is_same_run(one: Frame, other: Frame) -> bool:
    """Whether two contexts are one, whatever was chosen in them."""
    while one is not other:
        if one.scope != other.scope or one.site != other.site:
            return False
        if one.parent is None or other.parent is None:
            return one.parent is other.parent
        one, other = one.parent, other.parent
    return True


def _runs_once(walk: Walk, frame: Frame, born: Frame | None) -> bool:
    while born is not None:
        if _is_same_run(born, frame):
            return True
        born = born.parent
    while frame.scope.scope != MODULE:
        calls = walk.callers.of(frame) if frame.arguments is None else [frame]
        if len(calls) != 1 or calls[0].parent is None or calls[0].entries > 1:
            return False
        site = calls[0].site
        frame = calls[0].parent
        if site is None or has_loop_before(walk.scope(frame.scope), site.node):
            return False
    return True


def has_loop_before(scope: Scope, site: NodeId) -> bool:
    """Whether a call may be in a loop, as far as where loops begin tells."""
    return any(
        isinstance(scope.nodes[index], v.Turn)
        or (isinstance(scope.nodes[index], v.Iterate) and _is_statement(scope, index))
        for index in range(site)
    )


def _is_statement(scope: Scope, index: int) -> bool:
    """Whether an iteration is one of a ``for`` statement, which asks for emptiness first."""
    return index > 0 and isinstance(scope.nodes[index - 1], v.NonEmpty)
