"""Which data a comparison shows to be signed: what went into a signature made with a key.

When the signature of some data equals the one that came with it, whoever made that one had the
key. So a test of ``hmac.compare_digest(wanted, given)`` that holds leaves the data harmless from
which ``wanted`` was made.
"""

from __future__ import annotations

from collections.abc import Iterable

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve.guarded_paths import in_caller
from pathfinder_lite.resolve.origins import Frame, NodeRef, Tainted
from pathfinder_lite.resolve.tested_values import NO_NODES, Nodes, TestedValues
from pathfinder_lite.resolve.walk import Walk

_DEPTH = 8
_SAME_DATA = frozenset({"encode", "decode", "strip", "join", "format"})
_CONVERSIONS = frozenset({"builtins.str", "builtins.bytes", "builtins.bytearray"})


class SignedValues:
    """What signatures were made of."""

    def __init__(self, walk: Walk, values: TestedValues) -> None:
        self._walk = walk
        self._values = values

    def compared(self, operands: Iterable[NodeId], frame: Frame) -> Nodes:
        """The data of signatures among operands that are equal."""
        return NO_NODES.union(*(self._signed(each, frame, _DEPTH) or () for each in operands))

    def _signed(self, node: NodeId, frame: Frame, depth: int) -> Nodes | None:
        """The data a signature is made of; None when a value is no signature."""
        if node == NONE or depth == 0:
            return None
        shape = self._walk.node(node, frame)
        match shape:
            case v.Call():
                return self._made_by_call(shape, node, frame, depth)
            case v.Affected(base, call, _):
                before = self._signed(base, frame, depth - 1)
                added = self._walk.node(call, frame)
                if before is None or not isinstance(added, v.Call):
                    return before
                return before.union(*(self._covered(o, frame, depth) for o in added.positional))
            case v.Binary(_, left, right):
                return self._any([left, right], frame, depth)
            case v.Format(parts):
                return self._any(parts, frame, depth)
            case v.Formatted(value=value):
                return self._signed(value, frame, depth - 1)
            case _:
                return None

    def _any(self, nodes: Iterable[NodeId], frame: Frame, depth: int) -> Nodes | None:
        found = [s for n in nodes if (s := self._signed(n, frame, depth - 1)) is not None]
        return NO_NODES.union(*found) if found else None

    def _made_by_call(self, call: v.Call, node: NodeId, frame: Frame, depth: int) -> Nodes | None:
        rows = self._walk.library.taint.signing
        for name in self._values.names(call.callee, frame):
            if name in rows:
                return self._signature(call, rows[name], frame, depth)
        entered = [target.entered for target in self._walk.targets(node, frame)]
        if entered and None not in entered:
            return self._made_by_functions([e for e in entered if e], frame, depth)
        callee = self._walk.node(call.callee, frame)
        owner = [callee.base] if isinstance(callee, v.Attribute) else []
        return self._any([*owner, *call.positional], frame, depth)

    def _signature(
        self, call: v.Call, place: tuple[int, str], frame: Frame, depth: int
    ) -> Nodes | None:
        """What a call that signs is given to sign, unless its key comes from outside."""
        key = call.positional[0] if call.positional else dict(call.keywords).get("key")
        if key is not None and any(
            isinstance(a.value, Tainted) for a in self._walk.resolve(key, frame)
        ):
            return None
        position, name = place
        data = call.positional[position : position + 1] or tuple(
            each for keyword, each in call.keywords if keyword == name
        )
        return NO_NODES.union(*(self._covered(each, frame, depth) for each in data))

    def _made_by_functions(self, entered: list[Frame], frame: Frame, depth: int) -> Nodes | None:
        """What project functions that return a signature sign of what they are handed."""
        found: list[Nodes] = []
        for inner in entered:
            signed = self._signed(self._walk.scope(inner.scope).result, inner, depth - 1)
            if signed is None:
                return None
            handed = in_caller(self._walk, signed, inner, frame) - signed
            covered = [self._covered(o.node, frame, depth) for o in handed if _is_in(o, frame)]
            # Other data that goes through the same function is not what was compared here.
            found.append(handed.union(*covered))
        return frozenset.intersection(*found) if found else None

    def _covered(self, node: NodeId, frame: Frame, depth: int) -> Nodes:
        """Data that is signed, and what it is a text of."""
        found = self._values.place(node, frame)
        if depth == 0:
            return found
        match self._walk.node(node, frame):
            case v.Binary("+", left, right):
                inner: tuple[NodeId, ...] = (left, right)
            case v.Format(parts):
                inner = parts
            case v.Formatted(value=value):
                inner = (value,)
            case v.Sequence(_, elements):
                inner = elements
            case v.Call(callee, positional, _):
                method = self._walk.node(callee, frame)
                if isinstance(method, v.Attribute) and method.name in _SAME_DATA:
                    inner = (method.base, *positional)
                else:
                    same = self._values.names(callee, frame) & _CONVERSIONS
                    inner = positional[:1] if same else ()
            case v.Affected(base, _, _):
                inner = (base,)
            case _:
                inner = ()
        return found.union(*(self._covered(each, frame, depth - 1) for each in inner))


def _is_in(place: NodeRef, frame: Frame) -> bool:
    return place.scope == frame.scope
