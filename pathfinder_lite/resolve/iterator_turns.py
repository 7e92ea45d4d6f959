"""Iterating over an object with ``__next__``: what it gives turn after turn."""

from __future__ import annotations

from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import object_exits
from pathfinder_lite.resolve.origins import (
    Arguments,
    Bound,
    Constant,
    Frame,
    Function,
    Given,
    Instance,
    NodeRef,
    Value,
)
from pathfinder_lite.resolve.returning import returning
from pathfinder_lite.resolve.walk import Answers, Walk

_TURNS = 16
"""Elements asked for one after the other; later ones are not seen."""

_STATES = 4
"""States of the iterator kept apart in one turn."""


def turns(walk: Walk, iterator: Instance, advance: str, site: NodeRef, frame: Frame) -> Answers:
    """What calling ``advance`` again and again gives, until it raises or changes nothing."""
    answers: Answers = []
    seen: set[Value] = set()
    states: list[tuple[Instance, Frame]] = [(iterator, frame)]
    for _ in range(_TURNS):
        following: list[tuple[Instance, Frame]] = []
        for state, home in states:
            if state in seen:
                continue
            seen.add(state)
            found, left = _turn(walk, state, advance, site, home)
            answers.extend(found)
            following.extend(left)
        states = following[:_STATES]
        if not states:
            break
    return answers


def _turn(
    walk: Walk, state: Instance, advance: str, site: NodeRef, frame: Frame
) -> tuple[Answers, list[tuple[Instance, Frame]]]:
    """What one call gives, and the iterator as it leaves it."""
    answers: Answers = []
    left: list[tuple[Instance, Frame]] = []
    for a in walk.attribute(state, advance, frame, None):
        exit_, entered = _exit(walk, a.value, state, site, a.frame)
        if entered is not None:
            verdicts = returning(walk, [(entered, a.frame)])
            if all(b.value == Constant.of(False) for b in verdicts):
                continue
        found = walk.apply(a.value, Arguments(), site, a.frame, None)
        answers.extend(e for b in found for e in walk.awaited(b))
        if exit_ is not None and entered is not None:
            after = walk.resolve(exit_, entered)
            left.extend((b.value, frame) for b in after if isinstance(b.value, Instance))
    return answers, left


def _exit(
    walk: Walk, method: Value, state: Instance, site: NodeRef, frame: Frame
) -> tuple[NodeId | None, Frame | None]:
    if not (isinstance(method, Bound) and isinstance(method.function, Function)):
        return None, None
    bound = Arguments((Given(state),), star_at=1)
    return object_exits.exit_of(walk, method.function, bound, 0, state, site, frame)
