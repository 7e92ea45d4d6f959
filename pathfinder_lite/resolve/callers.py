"""Who calls a function: call sites by name, and the ways a function is called without its name.

Candidates come from an index of names, so only files that mention one are read. A candidate
counts when its callee resolves to the function. Functions handed over as callbacks, wrapped by
decorators or returned by factories are traced through the places that receive them.
"""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.resolve.caller_candidates import Candidates
from pathfinder_lite.resolve.caller_edges import Edges
from pathfinder_lite.resolve.deferred_calls import deferred_calls
from pathfinder_lite.resolve.implicit_calls import implicit_calls
from pathfinder_lite.resolve.library_callbacks import declared_options, library_callbacks
from pathfinder_lite.resolve.limits import CALLERS, CANDIDATES
from pathfinder_lite.resolve.origins import Frame, ScopeRef
from pathfinder_lite.resolve.scopes import MODULE
from pathfinder_lite.resolve.walk import Walk


class Callers:
    """The contexts that enter a function; remembered once complete."""

    searching = True

    def __init__(self, walk: Walk, shallow: Walk) -> None:
        self._walk = walk
        self._candidates = Candidates(walk, shallow)
        self._edges = Edges(walk, shallow)
        self._memo: dict[ScopeRef, list[Frame]] = {}
        self._cut = False
        self._tentative: dict[ScopeRef, list[Frame]] = {}
        self._active: set[ScopeRef] = set()

    def of(self, frame: Frame) -> list[Frame]:
        """The contexts of calls that an open frame stands for."""
        found = self._entered(frame.scope)
        frames = self._walk.frames
        if frame.assumptions:
            found = [frames.with_assumptions(each, frame.assumptions) for each in found]
        return [f for f in found if frame.static is None or _same_closure(f, frame)]

    def abandon(self) -> None:
        """Forget the searches under way."""
        self._active.clear()
        self.forget_tentative()

    def forget_tentative(self) -> None:
        """Start a new question: answers found inside cycles of calls are searched again."""
        self._tentative.clear()
        self._candidates.forget()
        self._cut = False

    def cut_short(self) -> bool:
        """Whether some search of this question ended for want of fuel."""
        return self._cut or self._candidates.cut

    def _entered(self, ref: ScopeRef) -> list[Frame]:
        known = self._memo.get(ref)
        if known is None:
            known = self._tentative.get(ref)
        if known is not None:
            return known
        if ref in self._active:
            self._walk.suspend(ref)
            return []
        self._active.add(ref)
        with self._walk.question(ref) as complete:
            found = list(dict.fromkeys(self._search(ref)))
        self._active.discard(ref)
        if len(found) > CALLERS:
            self._walk.limits.hit("callers")
            found = found[:CALLERS]
        if complete():
            self._memo[ref] = found
        else:
            self._tentative[ref] = found
        return found

    def _search(self, ref: ScopeRef) -> list[Frame]:
        scope = self._walk.scope(ref)
        if ref.scope == MODULE or scope.kind == "class":
            return []
        found: list[Frame] = []
        seen: set[tuple[ScopeRef, NodeId]] = set()
        looked = 0
        for located in self._candidates.of(ref, scope):
            site = (ScopeRef(located.module, located.scope.id), located.site.node)
            if site in seen:
                continue
            seen.add(site)
            looked += 1
            if looked > CANDIDATES:
                self._walk.limits.hit("candidates")
                break
            found.extend(self._calls(ref, located))
        found.extend(library_callbacks(self._walk, self._candidates.files, ref, scope))
        found.extend(deferred_calls(self._walk, self._candidates.files, ref, scope))
        found.extend(implicit_calls(self._walk, self._candidates.files, ref, scope))
        found.extend(declared_options(self._walk, ref, scope))
        return found

    def _calls(self, ref: ScopeRef, located: LocatedCall) -> list[Frame]:
        call = located.scope.nodes[located.site.node]
        if not isinstance(call, v.Call):
            return []
        if not self._walk.fuel.may_search() or not self._walk.spend():
            self._cut = True
            return []
        return self._edges.of(ref, located, call)


class NoCallers:
    """Nobody calls anybody: for answers that hold whoever calls."""

    searching = False

    def of(self, frame: Frame) -> list[Frame]:
        """No contexts."""
        return []

    def abandon(self) -> None:
        """Nothing is under way."""

    def forget_tentative(self) -> None:
        """Nothing is tentative."""

    def cut_short(self) -> bool:
        """Nothing is searched."""
        return False


def _same_closure(entered: Frame, wanted: Frame) -> bool:
    """Whether a call's function object was made in the context asked about."""
    static, other = entered.static, wanted.static
    if static is None or other is None or static is other:
        return True
    if other.site is None:
        return True
    return static.scope == other.scope and static.site == other.site
