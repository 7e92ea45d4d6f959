"""Descriptors of the project: what ``__set_name__`` tells them, what ``__set__`` stores."""

from __future__ import annotations

from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import classes
from pathfinder_lite.resolve.object_exits import exit_of
from pathfinder_lite.resolve.origins import (
    Arguments,
    Class,
    Constant,
    Frame,
    Function,
    Given,
    Instance,
    NodeRef,
    Operand,
)
from pathfinder_lite.resolve.walk import Walk


def is_data(walk: Walk, value: object) -> bool:
    """Whether a class attribute decides itself what is read and stored under its name."""
    return (
        isinstance(value, Instance)
        and classes.defines(walk, value.type, "__get__")
        and classes.defines(walk, value.type, "__set__")
    )


def guards(walk: Walk, owner: Class, name: str, frame: Frame) -> bool:
    """Whether a class has such a descriptor under a name."""
    return classes.defines(walk, owner, name) and any(
        is_data(walk, a.value) for a in classes.lookup(walk, owner, name, frame)
    )


def named(walk: Walk, owner: Class, name: str, descriptor: Instance, frame: Frame) -> Instance:
    """A descriptor after it was told the name it has in its class."""
    for a in classes.lookup(walk, descriptor.type, "__set_name__", frame):
        if isinstance(a.value, Function):
            given = (Given(descriptor), Given(owner), Given(Constant.of(name)))
            bound = Arguments(given, star_at=len(given))
            site = descriptor.site or descriptor.type.definition
            exit_, entered = exit_of(walk, a.value, bound, 0, descriptor, site, frame)
            if exit_ is not None and entered is not None:
                for b in walk.resolve(exit_, entered):
                    if isinstance(b.value, Instance):
                        return b.value
    return descriptor


def stored(
    walk: Walk, owner: Instance, name: str, descriptor: Instance, operand: Operand, frame: Frame
) -> tuple[NodeId | None, Frame | None]:
    """The object after ``owner.name = operand``: its version and context; None if unchanged."""
    for a in classes.lookup(walk, descriptor.type, "__set__", frame):
        if isinstance(a.value, Function):
            told = named(walk, owner.type, name, descriptor, frame)
            bound = Arguments((Given(told), Given(owner), operand), star_at=3)
            site = NodeRef(a.value.definition.scope, a.value.definition.node)
            return exit_of(walk, a.value, bound, 1, owner, site, frame)
    return None, None
