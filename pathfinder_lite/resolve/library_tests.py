"""What tests of libraries leave harmless: methods of texts, patterns, comparisons, validators."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve.origins import External, Frame, Value
from pathfinder_lite.resolve.signed_values import SignedValues
from pathfinder_lite.resolve.tested_values import NO_NODES as _NONE
from pathfinder_lite.resolve.tested_values import Nodes, TestedValues
from pathfinder_lite.resolve.walk import Walk


class LibraryTests:
    """Calls of library functions, as the rows of the tables describe them."""

    def __init__(self, walk: Walk, values: TestedValues, signed: SignedValues) -> None:
        self._walk = walk
        self._values = values
        self._signed = signed

    def held(self, call: v.Call, names: set[str], frame: Frame) -> Nodes | None:
        """What a test of a library leaves harmless; None when it is not one of those known."""
        rows, values = self._walk.library.taint, self._values
        callee = self._walk.node(call.callee, frame)
        name = callee.name if isinstance(callee, v.Attribute) else ""
        base = callee.base if isinstance(callee, v.Attribute) else NONE
        if names & rows.comparing:
            return self._signed.compared(call.positional, frame)
        if name in rows.predicates:
            return values.subject(base, frame)
        if name == "issubset" and len(call.positional) == 1:
            return values.compared("<=", base, call.positional[0], frame)
        if name in ("startswith", "is_relative_to"):
            return values.prefixed(call, base, frame)
        if name == "endswith":
            return values.below_domain(call, base, frame)
        if name in rows.matching or {n.rpartition(".")[2] for n in names} & rows.matching:
            return values.matched(call, frame)
        if "builtins.isinstance" in names:
            if len(call.positional) == 2 and values.is_safe_type(call.positional[1], frame):
                return values.place(call.positional[0], frame)
            return _NONE
        return None

    def survived(self, callee: Value, call: NodeId, frame: Frame) -> Nodes:
        """What a library function raises for unless it is harmless."""
        shape = self._walk.node(call, frame)
        if not isinstance(shape, v.Call):
            return _NONE
        method = self._walk.node(shape.callee, frame)
        if isinstance(method, v.Attribute) and method.name == "relative_to":
            return self._values.resolved_path(method.base, frame)
        if isinstance(method, v.Attribute) and method.name in ("verify", "hexverify"):
            return self._signed.compared([method.base], frame)
        if isinstance(callee, External) and callee.path in self._walk.library.taint.validating:
            return _NONE.union(*(self._values.subject(n, frame) for n in shape.positional[:1]))
        return _NONE
