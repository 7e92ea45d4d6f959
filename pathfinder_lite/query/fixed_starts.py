"""Addresses whose beginning the program writes: what follows decides neither host nor site."""

from __future__ import annotations

from collections.abc import Sequence

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.query.sites import names_of
from pathfinder_lite.resolve.confining import fixes_host
from pathfinder_lite.resolve.origins import Constant, Frame, Value
from pathfinder_lite.resolve.resolver import Resolver

_DEEPEST = 12
"""Texts within texts."""


def takes_address(
    resolver: Resolver, call: v.Call, frame: Frame, handed: Sequence[Value] = ()
) -> bool:
    """Whether a call is given an address, of which only the beginning decides where it leads.

    ``handed`` are the functions that it is to call, if any, with what it is given.
    """
    if handed:
        addressed = resolver.library.taint.addressed
        return all(not addressed.isdisjoint(names_of(resolver, f, "")) for f in handed)
    callee = resolver.node(call.callee, frame)
    written = callee.name if isinstance(callee, v.Attribute | v.Name | v.ImportFrom) else ""
    wanted = resolver.library.taint.addressed
    if written and not any(name.endswith(f".{written}") for name in wanted):
        return False
    resolver.refuel()
    return any(
        not wanted.isdisjoint(names_of(resolver, a.value, written))
        for a in resolver.resolve(call.callee, frame)
    )


def is_fixed(resolver: Resolver, node: NodeId, frame: Frame) -> bool:
    """Whether a text begins with a whole host, or with a path of this site.

    Two slashes, of whatever direction, begin the address of another site.
    """
    start = _start(resolver, node, frame, _DEEPEST)[0]
    is_path = len(start) > 1 and start[0] == "/" and start[1] not in "/\\"
    return is_path or fixes_host(start)


def _start(resolver: Resolver, node: NodeId, frame: Frame, depth: int) -> tuple[str, bool]:
    """The constant beginning of a text, and whether that is all of it."""
    shape = resolver.node(node, frame)
    match shape:
        case v.Format(parts) if depth:
            return _joined(resolver, list(parts), frame, depth)
        case v.Binary("+", left, right) if depth:
            return _joined(resolver, [left, right], frame, depth)
        case v.Binary("%", left, _) if depth:
            return _start(resolver, left, frame, depth - 1)[0].partition("%")[0], False
        case v.Call(callee):
            method = resolver.node(callee, frame)
            if depth and isinstance(method, v.Attribute) and method.name == "format":
                text = _start(resolver, method.base, frame, depth - 1)[0]
                return text.partition("{")[0], False
    values = {a.value for a in resolver.resolve(node, frame)}
    only = values.pop() if len(values) == 1 else None
    if isinstance(only, Constant) and isinstance(only.value, str):
        return only.value, True
    return "", False


def _joined(resolver: Resolver, parts: list[NodeId], frame: Frame, depth: int) -> tuple[str, bool]:
    text = ""
    for part in parts:
        more, is_whole = _start(resolver, part, frame, depth - 1)
        text += more
        if not is_whole:
            return text, False
    return text, True
