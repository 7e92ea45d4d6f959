"""Displays of sequences, sets and dicts, star elements unpacked where they are known."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve.containers import listed, updated, with_entry
from pathfinder_lite.resolve.limits import DISPLAY_ITEMS, WIDTH
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Display,
    ElementOf,
    Frame,
    Operand,
    Ref,
    Table,
    Tainted,
)
from pathfinder_lite.resolve.walk import Answers, Walk

_Alternative = tuple[tuple[Operand, ...], tuple[Operand, ...], Frame]
"""Leading elements in order, elements at unknown places after them, and the context."""


def display(walk: Walk, value: v.Sequence, node: NodeId, frame: Frame) -> Answers:
    """A tuple, list or set display; star elements are unpacked where they are known."""
    alternatives: list[_Alternative] = [((), (), frame)]
    for element in value.elements:
        shape = walk.node(element, frame)
        if not isinstance(shape, v.Star):
            alternatives = [
                (items, (*more, Ref(element, f)), f) if more else ((*items, Ref(element, f)), (), f)
                for items, more, f in alternatives
            ]
            continue
        widened: list[_Alternative] = []
        for items, more, f in alternatives:
            for a in walk.resolve(shape.value, f):
                known = listed(walk, a.value, a.frame)
                if known is not None and not more:
                    widened.append(((*items, *known), (), a.frame))
                else:
                    rest = ElementOf(Ref(shape.value, a.frame))
                    widened.append((items, (*more, rest), a.frame))
        alternatives = widened[:WIDTH]
    return [Answer(Display(value.kind, items, more), None, f) for items, more, f in alternatives]


def mapping(walk: Walk, value: v.Mapping, node: NodeId, frame: Frame) -> Answers:
    """A dict display."""
    table = Table()
    current = frame
    if len(value.entries) > DISPLAY_ITEMS:
        walk.limits.hit("display items")
        return [Answer(Table(open_ended=True), None, frame)]
    for key, element in value.entries:
        operand = Ref(element, current)
        if key == NONE:
            found = walk.resolve(element, current)
            for a in [a for a in found if isinstance(a.value, Tainted)][:1] or found[:1]:
                table = updated(walk, table, a.value, Ref(element, a.frame), a.frame)
                current = a.frame
            continue
        shape = walk.node(key, current)
        if isinstance(shape, v.Const):
            table = with_entry(table, shape.value, operand)
            continue
        keys = walk.resolve(key, current)
        if len(keys) == 1 and isinstance(keys[0].value, Constant):
            table = with_entry(table, keys[0].value.value, operand)
            current = keys[0].frame
        else:
            more = (*table.more, (Ref(key, current), operand))
            table = Table(table.entries, more, table.kind, table.default, table.open_ended)
    return [Answer(table, None, current)]
