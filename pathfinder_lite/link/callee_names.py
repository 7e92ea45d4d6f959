"""The names a call's callee may go by, read off the shape of what is called."""

from __future__ import annotations

from pathfinder_lite.facts.graphs import CallSite, Scope
from pathfinder_lite.facts.values import (
    Affected,
    Attribute,
    Call,
    Const,
    Gate,
    ImportFrom,
    Item,
    Join,
    Kept,
    Mapping,
    Name,
    Node,
    Sequence,
    WithArgument,
)

_CALLEE_NAMES = 8
"""Names looked at for one callee that is chosen among several."""


def callee_names(scope: Scope, site: CallSite) -> list[str]:
    """Last names of what a local variable or expression that is called can hold."""
    call = scope.nodes[site.node]
    found: list[str] = []
    pending = [call.callee] if isinstance(call, Call) else []
    while pending and len(found) < _CALLEE_NAMES:
        match scope.nodes[pending.pop()]:
            case Name(name) | ImportFrom(_, _, name) | Attribute(_, name):
                found.append(name)
            case Gate(_, then, otherwise):
                pending += (otherwise, then)
            case Join(operands):
                pending += operands
            case Item(base) | Affected(base) | Kept(base) | WithArgument(base):
                pending.append(base)
            case Mapping(entries):
                pending += [value for _, value in entries[:_CALLEE_NAMES]]
            case Sequence(_, elements):
                pending += elements[:_CALLEE_NAMES]
            case Call(_, positional, _):
                # A partial application, or a look-up by name such as ``getattr``.
                found += filter(None, (_plain_name(scope.nodes[n]) for n in positional[:2]))
            case _:
                pass
    return found


def _plain_name(shape: Node) -> str:
    match shape:
        case Name(name) | ImportFrom(_, _, name) | Attribute(_, name):
            return name
        case Const(value) if isinstance(value, str) and value.isidentifier():
            return value
        case _:
            return ""
