"""Loops turn by turn: where the turns of a loop can be told, its values are followed exactly.

A frame's assumption on a loop's driver node says which turn it is in. Assumptions made inside a
turn hold in that turn only, so they are dropped where a value crosses from one turn to another or
leaves the loop. Where turns cannot be told, a μ node is the join of all of them.
"""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import containers
from pathfinder_lite.resolve.conditions import evaluate
from pathfinder_lite.resolve.limits import TURNS
from pathfinder_lite.resolve.origins import Answer, Constant, Frame, Unknown
from pathfinder_lite.resolve.walk import Answers, Walk


def loop(walk: Walk, value: v.Loop, node: NodeId, frame: Frame) -> Answers:
    """μ: in a known turn what the turn before left, else all turns together."""
    turn = frame.assumed(value.driver)
    if turn is None:
        return _all_turns(walk, value, node, frame)
    if turn == 0:
        outside = _outside(walk, frame, value.driver)
        found = walk.resolve(value.initial, outside)
        return [_back_in(walk, a, frame, value.driver) for a in found]
    earlier = _in_turn(walk, frame, value.driver, turn - 1)
    found = walk.resolve(value.back, earlier)
    return [_back_in(walk, a, frame, value.driver) for a in found]


def _all_turns(walk: Walk, value: v.Loop, node: NodeId, frame: Frame) -> Answers:
    answers = list(walk.resolve(value.initial, frame))
    entry = _outside(walk, frame, value.driver)
    for a in walk.resolve(value.back, entry):
        answers.append(_back_in(walk, a, frame, value.driver))
    return answers


def last(walk: Walk, value: v.Last, node: NodeId, frame: Frame) -> Answers:
    """A variable after the last turn."""
    answers: Answers = []
    for turns, each in _turns(walk, value.driver, frame):
        if turns is None:
            answers.extend(
                _back_in(walk, a, each, value.driver) for a in walk.resolve(value.value, each)
            )
            continue
        ended = isinstance(walk.node(value.driver, frame), v.Turn)
        turn = turns if ended else turns - 1
        if turn < 0:
            continue
        inside = _in_turn(walk, each, value.driver, turn)
        found = walk.resolve(value.value, inside)
        answers.extend(_back_in(walk, a, each, value.driver) for a in found)
    return answers


def position(walk: Walk, value: v.Position, node: NodeId, frame: Frame) -> Answers:
    """Which element a loop is at."""
    turn = frame.assumed(value.driver)
    if turn is None and [n for n, _ in _turns(walk, value.driver, frame)] == [1]:
        turn = 0
    found = Unknown("position") if turn is None else Constant.of(turn)
    return [Answer(found, None, frame)]


def at_exit(walk: Walk, value: v.AtExit, node: NodeId, frame: Frame) -> Answers:
    """What the first turn that takes one of the ways out gives."""
    answers: Answers = []
    for turns, each in _turns(walk, value.driver, frame):
        if turns is None:
            for _, option in value.options:
                found = walk.resolve(option, each)
                answers.extend(_back_in(walk, a, each, value.driver) for a in found)
            answers.extend(walk.resolve(value.otherwise, each))
            continue
        taken, sure = _first_exit(walk, value, turns, each)
        answers.extend(taken)
        if not sure:
            answers.extend(walk.resolve(value.otherwise, each))
    return answers


def _first_exit(walk: Walk, value: v.AtExit, turns: int, frame: Frame) -> tuple[Answers, bool]:
    """The answers of the ways out that may be the first taken, and whether one surely is."""
    answers: Answers = []
    for turn in range(turns):
        inside = _in_turn(walk, frame, value.driver, turn)
        for condition, option in value.options:
            verdict = _path_holds(walk, condition, value.entry, inside)
            if verdict is False:
                continue
            found = walk.resolve(option, inside)
            answers.extend(_back_in(walk, a, frame, value.driver) for a in found)
            if verdict:
                return answers, True
    return answers, False


def _path_holds(walk: Walk, condition: int, entry: int, frame: Frame) -> bool | None:
    scope = walk.scope(frame.scope)
    verdict: bool | None = True
    while condition not in (entry, -1):
        link = scope.conditions[condition]
        holds = evaluate(walk, link.node, frame, {})
        if holds is not None and holds != link.holds:
            return False
        if holds is None:
            verdict = None
        condition = link.previous
    return verdict


def _turns(walk: Walk, driver: NodeId, frame: Frame) -> list[tuple[int | None, Frame]]:
    """How many turns a loop takes, per context; None where that cannot be told.

    ``while True`` counts as the most that is followed: only a way out ends it.
    """
    outside = _outside(walk, frame, driver)
    shape = walk.node(driver, frame)
    if isinstance(shape, v.Iterate):
        found: list[tuple[int | None, Frame]] = []
        for a in walk.resolve(shape.value, outside):
            items = containers.listed(walk, a.value, a.frame)
            known = items is not None and len(items) <= TURNS
            if items is not None and not known:
                walk.limits.hit("turns")
            found.append((len(items) if items is not None and known else None, a.frame))
        return found
    assert isinstance(shape, v.Turn)
    return [(_while_turns(walk, driver, shape, outside), outside)]


def _while_turns(walk: Walk, driver: NodeId, shape: v.Turn, frame: Frame) -> int | None:
    for turn in range(TURNS):
        holds = evaluate(walk, shape.test, _in_turn(walk, frame, driver, turn), {})
        if holds is False:
            return turn
        if holds is None:
            return None
    if isinstance(walk.node(shape.test, frame), v.Const):
        return TURNS
    walk.limits.hit("turns")
    return None


def _outside(walk: Walk, frame: Frame, driver: NodeId) -> Frame:
    """The frame without what was assumed inside the loop."""
    kept = tuple(a for a in frame.assumptions if a[0] < driver)
    return walk.frames.with_assumptions(frame, kept)


def _in_turn(walk: Walk, frame: Frame, driver: NodeId, turn: int) -> Frame:
    return walk.frames.assume(_outside(walk, frame, driver), driver, turn)


def _back_in(walk: Walk, a: Answer, frame: Frame, driver: NodeId) -> Answer:
    """An answer of some turn, in the context that asked: another turn, or behind the loop."""
    if a.frame.scope != frame.scope:
        return Answer(a.value, a.path, frame)
    inside = (k for k in frame.assumptions if k[0] >= driver)
    outside = (k for k in a.frame.assumptions if k[0] < driver)
    assumptions = tuple(sorted((*outside, *inside)))
    return Answer(a.value, a.path, walk.frames.with_assumptions(a.frame, assumptions))
