"""Calls that compare a text with a regular expression, and the parts of it that they give."""

from __future__ import annotations

import re

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.confining import lists_what_it_accepts
from pathfinder_lite.resolve.origins import Answer, Constant, External, Frame, Produced, Record
from pathfinder_lite.resolve.walk import Walk

_OPENING = re.compile(r"\((?:\?P<(\w+)>|(?!\?))")


def comparing(walk: Walk, call: v.Call, frame: Frame) -> tuple[bool, set[str]]:
    """Whether a function of the module compares, else a method, and by which names."""
    callee = walk.node(call.callee, frame)
    found = walk.resolve(call.callee, frame)
    names = {a.value.path for a in found if isinstance(a.value, External)}
    functions = {name for name in names if name.startswith("re.")}
    by_name = {name.rpartition(".")[2] for name in functions}
    if isinstance(callee, v.Attribute):
        by_name.add(callee.name)
    return bool(functions), by_name


def patterns_of(walk: Walk, call: v.Call, frame: Frame, *, is_function: bool) -> list[object]:
    """The patterns a text is compared with, as far as they are known."""
    if is_function:
        nodes = [*call.positional[:1], *(n for key, n in call.keywords if key == "pattern")]
        return [_text(a) for n in nodes for a in walk.resolve(n, frame)]
    callee = walk.node(call.callee, frame)
    if not isinstance(callee, v.Attribute):
        return []
    found: list[object] = []
    for a in walk.resolve(callee.base, frame):
        if isinstance(a.value, Record):
            written = [o for name, o in a.value.fields if name == "pattern"]
            found += [_text(b) for o in written for b in walk.argument(o, a.frame)]
            continue
        site = a.value.site if isinstance(a.value, Produced) else None
        if site is None or not isinstance(a.value, Produced) or a.value.frame is None:
            continue
        made = walk.scope(site.scope).nodes[site.node]
        if isinstance(made, v.Call) and made.positional:
            found += [_text(b) for b in walk.resolve(made.positional[0], a.value.frame)]
    return found


def _text(a: Answer) -> object:
    return a.value.value if isinstance(a.value, Constant) else None


def gives_harmless_parts(plain: Walk, shape: v.Call | v.Item, frame: Frame) -> bool:
    """Whether what a match gives of a text was listed by its pattern: ``match.group(1)``."""
    if isinstance(shape, v.Item):
        return _part_is_listed(plain, shape.base, plain.node(shape.key, frame), frame)
    callee = plain.node(shape.callee, frame)
    name = getattr(callee, "name", "")
    if name == "findall":
        is_function, _ = comparing(plain, shape, frame)
        found = patterns_of(plain, shape, frame, is_function=is_function)
        return bool(found) and all(_all_listed(each) for each in found)
    if not isinstance(callee, v.Attribute) or name != "group":
        return False
    key = plain.node(shape.positional[0], frame) if shape.positional else v.Const(0)
    return len(shape.positional) < 2 and _part_is_listed(plain, callee.base, key, frame)


def _part_is_listed(plain: Walk, match: NodeId, key: v.Node, frame: Frame) -> bool:
    if not isinstance(key, v.Const) or not isinstance(key.value, int | str):
        return False
    scope = plain.scope(frame.scope)
    call = scope.nodes[scope.root(match)]
    if not isinstance(call, v.Call):
        return False
    is_function, names = comparing(plain, call, frame)
    if names.isdisjoint(plain.library.taint.matching):
        return False
    found = patterns_of(plain, call, frame, is_function=is_function)
    return bool(found) and all(
        isinstance(each, str) and lists_what_it_accepts(group_of(each, key.value)) for each in found
    )


def _all_listed(pattern: object) -> bool:
    """Whether all that ``findall`` gives is listed: the groups, without any the whole."""
    if not isinstance(pattern, str):
        return False
    groups = range(1, len(_OPENING.findall(_without_escapes(pattern))) + 1)
    return all(lists_what_it_accepts(group_of(pattern, n)) for n in groups or (0,))


def _without_escapes(pattern: str) -> str:
    """A pattern with blanks for escaped characters and for classes, which hold no groups."""
    plain = re.sub(r"\\.", "  ", pattern, flags=re.DOTALL)
    return re.sub(r"\[\^?\]?[^\]]*\]", lambda m: " " * len(m[0]), plain)


def group_of(pattern: str, key: int | str) -> str | None:
    """What stands between the brackets of a group; the whole pattern for 0."""
    if key == 0:
        return pattern
    plain = _without_escapes(pattern)
    openings = list(_OPENING.finditer(plain))
    chosen = [m for n, m in enumerate(openings, 1) if key in (n, m[1])]
    if not chosen:
        return None
    depth, start = 1, chosen[0].end()
    for at in range(start, len(plain)):
        depth += {"(": 1, ")": -1}.get(plain[at], 0)
        if depth == 0:
            return pattern[start:at]
    return None
