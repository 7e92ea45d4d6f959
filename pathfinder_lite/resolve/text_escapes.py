"""Texts that are put together: which parts of them a tainted operand cannot reach.

A text whose quotes have been replaced stays between the quotes it is put in. A slice that ends
before the first operand holds none of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve import fold
from pathfinder_lite.resolve.origins import Answer, Constant, Display, Frame, Instance, Tainted
from pathfinder_lite.resolve.walk import Answers, Walk, hop

_QUOTES = ("'", '"')


def unescaped(walk: Walk, parts: Sequence[NodeId], frame: Frame) -> list[NodeId]:
    """The parts of a text without those that stand in quotes which they cannot hold."""
    texts = [_written(walk, part, frame) for part in parts]
    kept: list[NodeId] = []
    for index, part in enumerate(parts):
        before = texts[index - 1] if index else None
        after = texts[index + 1] if index + 1 < len(parts) else None
        quote = before[-1:] if before else ""
        enclosed = quote in _QUOTES and after is not None and after.startswith(quote)
        if not (enclosed and _replaces(walk, part, quote, frame)):
            kept.append(part)
    return kept


def shown(walk: Walk, node: NodeId, frame: Frame) -> Answers:
    """The tainted texts of project objects that ``template % operand`` shows."""
    found: Answers = []
    for a in walk.resolve(node, frame):
        listed = walk.listed(a.value, a.frame) if isinstance(a.value, Display) else None
        each = [a] if listed is None else [b for o in listed for b in walk.argument(o, a.frame)]
        for b in each:
            text = fold.text_of(walk, b) if isinstance(b.value, Instance) else None
            if isinstance(text, Tainted):
                found.append(Answer(text, hop(b.path, frame.scope, node, "built"), b.frame))
    return found


def is_constant_start(walk: Walk, shape: v.Slice, frame: Frame) -> bool:
    """Whether a slice of a built text lies within the constant it begins with."""
    base = walk.node(shape.base, frame) if shape.base != NONE else None
    if not isinstance(base, v.Format) or not base.parts:
        return False
    text = _written(walk, base.parts[0], frame)
    ends = _index(walk, shape.upper, frame)
    starts = 0 if shape.lower == NONE else _index(walk, shape.lower, frame)
    if text is None or ends is None or starts is None:
        return False
    return starts >= 0 and 0 <= ends <= len(text)


def _written(walk: Walk, node: NodeId, frame: Frame) -> str | None:
    shape = walk.node(node, frame)
    return shape.value if isinstance(shape, v.Const) and isinstance(shape.value, str) else None


def _index(walk: Walk, node: NodeId, frame: Frame) -> int | None:
    if node == NONE:
        return None
    found = [a.value for a in walk.resolve(node, frame)]
    if len(found) == 1 and isinstance(found[0], Constant) and isinstance(found[0].value, int):
        return found[0].value
    return None


def _replaces(walk: Walk, node: NodeId, quote: str, frame: Frame) -> bool:
    """Whether a part is a text in which a quote was replaced by what cannot end the quotes."""
    shape = walk.node(node, frame)
    if isinstance(shape, v.Formatted):
        shape = walk.node(shape.value, frame)
    if not isinstance(shape, v.Call) or len(shape.positional) != 2:
        return False
    callee = walk.node(shape.callee, frame)
    if not isinstance(callee, v.Attribute) or callee.name != "replace":
        return False
    old, new = ([a.value for a in walk.resolve(n, frame)] for n in shape.positional)
    if old != [Constant.of(quote)]:
        return _replaces(walk, callee.base, quote, frame)
    return all(isinstance(each, Constant) and each.value != quote for each in new)
