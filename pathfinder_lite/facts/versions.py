"""Value nodes that are versions: an object after a store or a call, a variable after a call."""

from __future__ import annotations

from pathfinder_lite.facts.nodes import Node, NodeId


class WithItem(Node, frozen=True):
    """The version of ``base`` after ``base[key] = value``; ``value`` ``NONE`` for ``del``."""

    base: NodeId
    key: NodeId
    value: NodeId


class WithAttribute(Node, frozen=True):
    """The version of ``base`` after ``base.name = value``; ``value`` ``NONE`` for ``del``."""

    base: NodeId
    name: str
    value: NodeId


class WithComputedAttribute(Node, frozen=True):
    """The version of ``base`` after ``setattr(base, name, value)`` with a computed name."""

    base: NodeId
    name: NodeId
    value: NodeId


class Affected(Node, frozen=True):
    """The version of ``base`` after ``call``, to which it was handed.

    ``slot`` is ``RECEIVER`` or counts the call's positional, then its keyword arguments.
    """

    base: NodeId
    call: NodeId
    slot: int


class Rebound(Node, frozen=True):
    """Variable ``name`` after ``call``, whose callee may rebind it (``global``, ``nonlocal``)."""

    base: NodeId
    call: NodeId
    name: str


class Kept(Node, frozen=True):
    """The version of ``base`` when ``holder``, which keeps it, may have changed it.

    Call ``made`` made the holder and was handed ``base`` as argument ``slot``, which counts its
    positional, then its keyword arguments.
    """

    base: NodeId
    made: NodeId
    slot: int
    holder: NodeId


class WithArgument(Node, frozen=True):
    """The version of ``base``, which call ``made`` made, when its argument is ``value`` now."""

    base: NodeId
    made: NodeId
    slot: int
    value: NodeId
