"""Gates: the values that conditions select, and the operands that ``and`` and ``or`` give."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.conditions import evaluate, mentions
from pathfinder_lite.resolve.origins import Answer, Frame
from pathfinder_lite.resolve.walk import Answers, Walk


def gate(walk: Walk, value: v.Gate, frame: Frame) -> Answers:
    """The side the condition selects in this context; both when nothing decides it."""
    choice = frame.assumed(value.condition)
    if choice is not None:
        return walk.resolve(value.then if choice else value.otherwise, frame)
    decisions = decided(walk, value.condition, frame)
    answers: Answers = []
    for holds, each in decisions:
        sides = (True, False) if holds is None else (holds,)
        for side in sides:
            node = value.then if side else value.otherwise
            chosen = walk.frames.assume(each, value.condition, int(side))
            for a in walk.resolve(node, chosen):
                if holds is not None or _consistent(walk, value.condition, node, side, a, chosen):
                    answers.append(a)
    return answers


def _consistent(
    walk: Walk, condition: NodeId, node: NodeId, side: bool, a: Answer, frame: Frame
) -> bool:
    """Whether the condition can have come out this way for the value taken."""
    if not mentions(walk, condition, node, frame):
        return True
    verdict = evaluate(walk, condition, frame, {node: a})
    return verdict is None or verdict == side


def decided(walk: Walk, condition: NodeId, frame: Frame) -> list[tuple[bool | None, Frame]]:
    """The truth of a condition per context that it splits this one into."""
    found = [(walk.truth(a.value), a.frame) for a in walk.resolve(condition, frame)]
    known = [pair for pair in found if pair[0] is not None]
    if not known:
        return [(None, frame)]
    by_frame: dict[Frame, set[bool | None]] = {}
    for holds, each in found:
        by_frame.setdefault(each, set()).add(holds)
    return [
        (next(iter(verdicts)) if len(verdicts) == 1 else None, each)
        for each, verdicts in by_frame.items()
    ]


def boolean(walk: Walk, value: v.Boolean, node: NodeId, frame: Frame) -> Answers:
    """``and`` / ``or``: the operand that decides, with short circuit."""
    stop = value.operator == "or"
    answers: Answers = []
    pending = [frame]
    for position, operand in enumerate(value.operands):
        last = position == len(value.operands) - 1
        following: list[Frame] = []
        for each in pending:
            for a in walk.resolve(operand, each):
                holds = walk.truth(a.value)
                if last or holds is stop:
                    answers.append(a)
                elif holds is None:
                    answers.append(a)
                    following.append(a.frame)
                else:
                    following.append(a.frame)
        pending = list(dict.fromkeys(following))
    return answers
