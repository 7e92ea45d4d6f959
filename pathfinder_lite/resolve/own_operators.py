"""Operators that classes of the project define by their own methods."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.resolve.origins import Answer, Arguments, Frame, Given, Instance
from pathfinder_lite.resolve.walk import Answers, Walk

METHODS = {
    "+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod",
    "|": "or", "&": "and", "^": "xor", "<<": "lshift", ">>": "rshift", "@": "matmul", "**": "pow",
}  # fmt: skip
"""Binary operators, and what their methods are called between the underscores."""

UNARY = {"-": "__neg__", "+": "__pos__", "~": "__invert__"}
ORDERS = {"<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}


def by_own_method(
    walk: Walk, owner: Answer, name: str, others: tuple[Answer, ...], frame: Frame | None = None
) -> Answers:
    """What an object computes by its own method of an operator; nothing without one."""
    value, home = owner.value, frame or owner.frame
    assert isinstance(value, Instance)
    site = value.site or value.type.definition
    operands = tuple(Given(other.value, other.path) for other in others)
    arguments = Arguments(operands, star_at=len(operands))
    return [
        Answer(d.value, d.path, home)
        for c in walk.attribute(value, name, home, None)
        for d in walk.apply(c.value, arguments, site, c.frame, None)
    ]


def in_place(walk: Walk, value: v.Binary, a: Answer, b: Answer) -> Answers:
    """What the object's own method for an augmented assignment makes of it."""
    name = METHODS.get(value.operator)
    if not value.in_place or name is None or not isinstance(a.value, Instance):
        return []
    return by_own_method(walk, a, f"__i{name}__", (b,), b.frame)


def overloaded(walk: Walk, op: str, a: Answer, b: Answer) -> Answers:
    """What the method of either operand makes of both."""
    name = METHODS.get(op)
    for owner, other, prefix in ((a, b, "__"), (b, a, "__r")):
        if name is None or not isinstance(owner.value, Instance):
            continue
        found = by_own_method(walk, owner, f"{prefix}{name}__", (other,), b.frame)
        if found:
            return found
    return []


def ordered(walk: Walk, op: str, a: Answer, b: Answer) -> Answers:
    """What an object's own method makes of a comparison, which need not be a truth value."""
    if op == "==" and isinstance(a.value, Instance) and "__eq__" in walk.members(a.value.type):
        made = by_own_method(walk, a, "__eq__", (b,), b.frame)
        return made if all(isinstance(c.value, Instance) for c in made) else []
    if not isinstance(a.value, Instance) or op not in ORDERS:
        return []
    return by_own_method(walk, a, ORDERS[op], (b,), b.frame)
