"""Tests of what a text holds: which of their outcomes leave harmless text only.

A pattern confines a text when it is compared with the whole of it and none of a few hostile texts
passes. A prefix confines a URL when it ends behind the host. A text without quotes, angle
brackets or steps up the tree cannot leave the place it is put in.
"""

from __future__ import annotations

import re
from functools import cache

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import pure
from pathfinder_lite.resolve.origins import Constant, External, Frame, Produced
from pathfinder_lite.resolve.walk import Walk

SPELLINGS = frozenset({"lower", "upper", "strip", "casefold"})
"""Methods whose result holds what the text holds."""

_HOSTILE = (
    "a; id", "$(id)", "a' or 1=1", "<b onx=y>", "../../etc", "//evil.io", "{{7*7}}", "a\n<'@b.c>",
)  # fmt: skip
_WHOLE = re.compile(r"(?<!\\)(?:\\\\)*(?:\$|\\[Zz])\)*$")
_URL_UP_TO_PATH = re.compile(r"[A-Za-z][\w+.-]*://[^/?#\\@]+[/?#]")
_EXCLUDING = re.compile(r"\[\^(?:\\.|[^\]\\])+\][+*]?")
_LISTING = re.compile(r"\[((?:\\.|[^\]\\^])(?:\\.|[^\]\\])*)\][+*]?")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def constants(walk: Walk, node: NodeId, frame: Frame) -> list[str]:
    """The texts a node can stand for; none when it can be anything else."""
    found = walk.resolve(node, frame)
    texts = [a.value.value for a in found if isinstance(a.value, Constant)]
    known = [text for text in texts if isinstance(text, str)]
    return known if len(known) == len(found) else []


def is_host_prefix(walk: Walk, node: NodeId, frame: Frame) -> bool:
    """Whether texts that begin so are URLs of one host."""
    found = constants(walk, node, frame)
    return bool(found) and all(_URL_UP_TO_PATH.match(text) for text in found)


def is_excluded(walk: Walk, node: NodeId, frame: Frame) -> bool:
    """Whether a text without this part is harmless where it is put."""
    found = constants(walk, node, frame)
    return bool(found) and all(text in walk.library.taint.excluded for text in found)


def searched(walk: Walk, node: NodeId, frame: Frame) -> tuple[NodeId, ...]:
    """A text that was searched, and what it is but for its ends or its capitals."""
    match walk.node(node, frame):
        case v.Slice(base):
            return (node, base)
        case v.Call(callee, (), ()):
            inner = walk.node(callee, frame)
            if isinstance(inner, v.Attribute) and inner.name in SPELLINGS:
                return (node, inner.base)
    return (node,)


def compared_text(walk: Walk, call: v.Call, frame: Frame) -> NodeId | None:
    """The text that a call compares with a pattern; None when it is no such call."""
    is_function, name = _comparison(walk, call, frame)
    if not name:
        return None
    named = dict(call.keywords)
    if "string" in named:
        return named["string"]
    position = 1 if is_function else 0
    return call.positional[position] if position < len(call.positional) else None


def confines(walk: Walk, call: v.Call, holds: bool, frame: Frame) -> bool:
    """Whether a comparison with a pattern that came out so leaves harmless text only."""
    is_function, name = _comparison(walk, call, frame)
    rows = walk.library.taint
    patterns = _patterns(walk, call, is_function, frame)
    if not holds:
        is_known = name == "search" and bool(patterns)
        return is_known and all(_keeps_out(pattern, rows.excluded) for pattern in patterns)
    if not patterns:
        return name in rows.matching
    return all(_is_confined(pattern, name) for pattern in patterns)


def _comparison(walk: Walk, call: v.Call, frame: Frame) -> tuple[bool, str]:
    """Whether a function of the module compares, else a method, and its name; "" for others."""
    wanted = {*walk.library.taint.matching, "search"}
    for a in walk.resolve(call.callee, frame):
        if isinstance(a.value, External) and a.value.path.rpartition(".")[2] in wanted:
            return a.value.path.startswith("re."), a.value.path.rpartition(".")[2]
    shape = walk.node(call.callee, frame)
    if isinstance(shape, v.Attribute) and shape.name in wanted:
        return False, shape.name
    return False, ""


def _patterns(walk: Walk, call: v.Call, is_function: bool, frame: Frame) -> list[str]:
    """The patterns a call compares with; none when they are not known."""
    if is_function:
        given = [*call.positional[:1], *(n for key, n in call.keywords if key == "pattern")]
        return constants(walk, given[0], frame) if given else []
    shape = walk.node(call.callee, frame)
    if not isinstance(shape, v.Attribute):
        return []
    found: list[str] = []
    for a in walk.resolve(shape.base, frame):
        if not isinstance(a.value, Produced) or a.value.site is None or a.value.frame is None:
            return []
        made = walk.node(a.value.site.node, a.value.frame)
        if not isinstance(made, v.Call) or not made.positional:
            return []
        found += constants(walk, made.positional[0], a.value.frame)
    return found


@cache
def _is_confined(pattern: str, name: str) -> bool:
    if name != "fullmatch" and not _WHOLE.search(pattern):
        return False
    if name == "search" and not pattern.lstrip("(?:").startswith(("^", "\\A")):
        return False
    try:
        compiled = pure.expression(pattern, text=max(_HOSTILE, key=len))
    except (ValueError, pure.NotComputable):
        return True
    return not any(compiled.fullmatch(text) for text in _HOSTILE)


def _keeps_out(pattern: str, excluded: set[str]) -> bool:
    """Whether a pattern that is nowhere in a text keeps what is excluded out of it."""
    if _EXCLUDING.fullmatch(pattern):
        return _is_confined(f"[{pattern.rstrip('+*')[2:]}+", "fullmatch")
    listed = _LISTING.fullmatch(pattern)
    if listed is not None:
        return not excluded.isdisjoint(_ESCAPED.sub(r"\1", listed[1]))
    return _ESCAPED.sub(r"\1", pattern) in excluded and not re.search(r"(?<!\\)[.*+?()]", pattern)
