"""The operands of a call as joint alternatives."""

from __future__ import annotations

from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers
from pathfinder_lite.resolve.limits import WIDTH
from pathfinder_lite.resolve.origins import Answer, Arguments, Frame, Operand
from pathfinder_lite.resolve.walk import Answers, Walk


def operand_answers(walk: Walk, arguments: Arguments, position: int, frame: Frame) -> Answers:
    """The values of a positional operand; none when it is absent."""
    operand = binding.positional_operand(arguments, position)
    return [] if operand is None else walk.argument(operand, frame)


def combinations(
    walk: Walk, arguments: Arguments, frame: Frame
) -> list[tuple[list[Answer], dict[str, Answer], Frame]] | None:
    """All joint alternatives of plain operands; None with star operands or too many."""
    if arguments.double_star:
        return None
    operands: list[Operand] = list(arguments.positional)
    for star in arguments.star:
        found = walk.argument(star, frame)
        ordered = None
        if len(found) == 1:
            ordered = containers.listed(walk, found[0].value, found[0].frame)
        if ordered is None:
            return None
        at = arguments.star_at
        operands[at:at] = ordered
    states: list[tuple[list[Answer], dict[str, Answer], Frame]] = [([], {}, frame)]
    named: list[tuple[str, Operand]] = [("", o) for o in operands]
    for name, operand in [*named, *arguments.keywords]:
        grown = []
        for positional, keywords, f in states:
            for a in walk.argument(operand, f):
                if name:
                    grown.append((positional, {**keywords, name: a}, a.frame))
                else:
                    grown.append(([*positional, a], keywords, a.frame))
        if len(grown) > WIDTH:
            walk.limits.hit("width")
            return None
        states = grown
    return states


def given(
    walk: Walk, arguments: Arguments, position: int, keyword: str, frame: Frame
) -> Answers | None:
    """The values of an operand given by position or keyword; None when it is absent."""
    operand = None
    if position >= 0:
        operand = binding.positional_operand(arguments, position)
    if operand is None and keyword:
        operand = binding.keyword_operand(arguments, keyword)
    return None if operand is None else walk.argument(operand, frame)
