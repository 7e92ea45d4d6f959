"""Variables that functions further down the calls change: what a later read sees of it.

A body knows what the functions it calls do to a variable they name. What those call in turn, and
what functions that were handed over do, is found from the other end: from the stores, by who calls
the functions they stand in.
"""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.added_elements import Change, after
from pathfinder_lite.resolve.order import calls_above, has_loop_before
from pathfinder_lite.resolve.origins import Frame, ScopeRef
from pathfinder_lite.resolve.scopes import MODULE
from pathfinder_lite.resolve.walk import Answers, Walk

_LEVELS = 4
"""Calls between a store and the body that a read has in common with it."""
_CONTEXTS = 24
"""Contexts of stores to one variable that are told apart; further ones are not seen."""

Place = tuple[Frame, NodeId]
"""A body and how far it has run."""


def seen_by_callee(
    walk: Walk, found: Answers, name: str, owner: ScopeRef, frame: Frame, node: NodeId
) -> Answers:
    """A variable of ``owner`` as of a call there, read further down that call at ``node``."""
    places: list[Place] = [(frame, node)]
    for _, parent, site in calls_above(frame):
        if parent.scope == owner:
            break
        places.append((parent, site))
    changes: list[Change] = []
    for change in _changes(walk, name, owner, {parent.scope for parent, _ in places}):
        if any(_comes_before(walk, change[0], place) for place in places):
            changes.append(change)
    return after(walk, found, changes)


def seen_by_caller(
    walk: Walk, found: Answers, name: str, owner: ScopeRef, frame: Frame, call: NodeId
) -> Answers:
    """A variable of ``owner``, the frame's own body or an outer one, when a call has ended."""
    changes = [
        (writer, store)
        for writer, store in _changes(walk, name, owner, {frame.scope})
        if any(
            site == call and _may_be_one(parent, frame) for _, parent, site in calls_above(writer)
        )
    ]
    return after(walk, found, changes)


def _comes_before(walk: Walk, writer: Frame, place: Place) -> bool:
    """Whether a context was entered from a body before it got to a place."""
    body, reached = place
    for _, parent, site in calls_above(writer):
        if _may_be_one(parent, body):
            return site < reached or has_loop_before(walk.scope(parent.scope), reached)
    return False


def _may_be_one(one: Frame, other: Frame) -> bool:
    """Whether two contexts can be the same run of a body; what is open can be any."""
    here: Frame | None = one
    there: Frame | None = other
    while here is not None and there is not None and here is not there:
        if here.scope != there.scope:
            return False
        if here.parent is None or there.parent is None:
            return True
        if here.site != there.site:
            return False
        here, there = here.parent, there.parent
    return True


def _changes(walk: Walk, name: str, owner: ScopeRef, bodies: set[ScopeRef]) -> list[Change]:
    """Stores to a variable by functions that one of some bodies calls, however far down."""
    found: list[Change] = []
    for scope, value in walk.program.stores_from_within(owner.module, owner.scope, name):
        ref = ScopeRef(owner.module, scope)
        for context in _contexts(walk, walk.open_frame(ref), bodies, _LEVELS):
            found.append((context, value))
            if len(found) >= _CONTEXTS:
                return found
    return found


def _contexts(walk: Walk, frame: Frame, bodies: set[ScopeRef], levels: int) -> Iterator[Frame]:
    """The contexts of a function in which some body stands above it."""
    chain: list[Frame] = []
    top = frame
    while top.parent is not None:
        chain.append(top)
        top = top.parent
        if top.scope in bodies:
            yield frame
            return
    if not levels or top.arguments is not None or top.scope.scope == MODULE:
        return
    for each in walk.callers.of(top):
        if each.entries == 1:
            for below in reversed(chain):
                each = walk.frames.with_parent(below, each)
            yield from _contexts(walk, each, bodies, levels - 1)
