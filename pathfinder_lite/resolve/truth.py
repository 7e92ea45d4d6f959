"""Truth: which values count as true."""

from __future__ import annotations

import builtins

from pathfinder_lite.resolve import classes
from pathfinder_lite.resolve.origins import (
    Arguments,
    Bound,
    Class,
    Constant,
    Descriptor,
    Display,
    External,
    Function,
    Instance,
    Member,
    Method,
    Module,
    Namespace,
    Partial,
    Record,
    Table,
    Value,
)
from pathfinder_lite.resolve.walk import Walk

_ALWAYS_TRUE = (
    Function, Class, Module, Namespace, Bound, Method, Partial, Descriptor, Member, Record,
)  # fmt: skip
_CALLABLES = frozenset(f"builtins.{n}" for n, held in vars(builtins).items() if callable(held))


def truth(value: Value) -> bool | None:
    """Whether a value counts as true; None when that is not known."""
    match value:
        case Constant(constant):
            return bool(constant)
        case Display(_, items, more, source):
            if items:
                return True
            return None if more or source is not None else False
        case Table(entries, more, _, _, open_ended, sources):
            if entries:
                return True
            return None if more or open_ended or sources else False
        case External(path) if path in _CALLABLES:
            return True
        case _ if isinstance(value, _ALWAYS_TRUE):
            return True
        case External(path) if path.startswith("builtins."):
            return True
        case _:
            return None


def instance_truth(walk: Walk, value: Instance) -> bool | None:
    """``__bool__``, else ``__len__``; objects without them are true."""
    site = value.site or value.type.definition
    frame = value.frame or value.type.static
    for name in ("__bool__", "__len__"):
        if name in walk.members(value.type):
            verdicts = {
                walk.truth(b.value)
                for a in walk.attribute(value, name, frame, None)
                for b in walk.apply(a.value, Arguments(), site, a.frame, None)
            }
            return next(iter(verdicts)) if len(verdicts) == 1 else None
    if classes.has_unknown_base(walk, value.type) or classes.library_bases(walk, value.type):
        return None
    return True


def connective(op: str, operands: list[bool | None]) -> bool | None:
    """``and`` / ``or`` over truths of which some (None) are not known."""
    absorbing = op == "or"
    if absorbing in operands:
        return absorbing
    return None if None in operands else not absorbing
