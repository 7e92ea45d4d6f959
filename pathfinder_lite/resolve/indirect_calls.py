"""Calls whose name does not tell what they call: of variables, results, elements.

A function that is handed over, and every lambda, may be called by any of them. What the shallow
twin knows of their callees holds whoever calls, so each call is looked at once for all functions.
"""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.resolve import apply
from pathfinder_lite.resolve.origins import Arguments, Frame, NodeRef, ScopeRef, Unknown
from pathfinder_lite.resolve.walk import Walk

_UNITS = 40
"""Node visits for what one call calls; what takes more may be anything."""


class IndirectCalls:
    """Of each module, the calls by what they call; ``shallow`` is the twin that knows it."""

    def __init__(self, walk: Walk, shallow: Walk) -> None:
        self._walk = walk
        self._shallow = shallow
        self._known: dict[int, tuple[list[LocatedCall], dict[ScopeRef | None, list[int]]]] = {}

    def of(self, index: int, ref: ScopeRef) -> Iterator[LocatedCall]:
        """The calls of a module that may be of a function, in the order of their names."""
        known = self._known.get(index)
        if known is None:
            known = self._known[index] = self._sorted(index)
        calls, by_callee = known
        for position in sorted({*by_callee.get(ref, ()), *by_callee.get(None, ())}):
            yield calls[position]

    def _sorted(self, index: int) -> tuple[list[LocatedCall], dict[ScopeRef | None, list[int]]]:
        """The calls of a module, and their positions by callee; None stands for any."""
        named = self._walk.program.calls_in(index)
        calls = [each for name in sorted(named) for each in named[name]]
        by_callee: dict[ScopeRef | None, list[int]] = {}
        for position, each in enumerate(calls):
            for callee in self._callees(each):
                by_callee.setdefault(callee, []).append(position)
        return calls, by_callee

    def _callees(self, located: LocatedCall) -> set[ScopeRef | None]:
        call = located.scope.nodes[located.site.node]
        if not isinstance(call, v.Call):
            return set()
        callee = located.scope.nodes[call.callee]
        if isinstance(callee, v.FunctionRef):
            # A lambda is called where it stands, or by the variable it was put into.
            return {ScopeRef(located.module, callee.scope)}
        if isinstance(callee, v.ClassRef):
            return set()
        if isinstance(callee, v.Attribute):
            return {None}
        origin = self._walk.open_frame(ScopeRef(located.module, located.scope.id))
        with self._walk.fuel.apart():
            self._shallow.refuel()
            with self._shallow.fuel.limited(_UNITS, 0):
                return set(self._called(call, NodeRef(origin.scope, located.site.node), origin))

    def _called(self, call: v.Call, site: NodeRef, origin: Frame) -> Iterator[ScopeRef | None]:
        shallow = self._shallow
        for a in shallow.resolve(call.callee, origin):
            if isinstance(a.value, Unknown):
                yield None
            for function, _ in apply.unwrapped(shallow, a.value, Arguments(), site, a.frame):
                if function is not None:
                    yield function.scope
