"""Dicts of the project that make what they do not hold, by ``__missing__``."""

from __future__ import annotations

from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import classes
from pathfinder_lite.resolve.origins import (
    Arguments,
    Constant,
    Frame,
    Given,
    Instance,
    Literal,
    Operand,
    Stored,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk


def stored(walk: Walk, owner: Instance, key: Value, operand: Operand | None) -> Stored | None:
    """The event of an entry under a constant key; None for other objects and keys."""
    if isinstance(key, Constant) and classes.defines(walk, owner.type, "__missing__"):
        return Stored(_name(key.value), operand)
    return None


def item(walk: Walk, owner: Instance, key: Literal, frame: Frame) -> Answers:
    """``object[key]``: the latest entry under the key, else what ``__missing__`` makes."""
    version = owner.history
    while version is not None:
        event, version = version.event, version.earlier
        if isinstance(event, Stored) and event.name == _name(key) and event.operand is not None:
            return walk.argument(event.operand, frame)
    given = None if owner.arguments is None else dict(owner.arguments.keywords).get(str(key))
    if given is not None and owner.frame is not None:
        return walk.argument(binding.pin(given, owner.frame), frame)
    site = owner.site or owner.type.definition
    arguments = Arguments((Given(Constant.of(key)),), star_at=1)
    return [
        b._replace(frame=frame)
        for a in walk.attribute(owner, "__missing__", frame, None)
        for b in walk.apply(a.value, arguments, site, a.frame, None)
    ]


def _name(key: Literal) -> str:
    """What an entry is called among the fields of its object."""
    return f"\0item {key!r}"
