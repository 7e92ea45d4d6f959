"""What the variables of a body are at the calls that it makes."""

from __future__ import annotations

from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import ScopeId


class CallBindings:
    """Variables that some call sees with another value than the one they end with."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, ScopeId], frozenset[str]] = {}

    def changing(self, module: int, scope: Scope) -> frozenset[str]:
        """The names of these variables of one scope; a body is looked through once."""
        key = (module, scope.id)
        known = self._known.get(key)
        if known is None:
            last = scope.bindings
            known = self._known[key] = frozenset(
                name
                for site in scope.calls
                for name, value in site.bindings
                if value != last.get(name)
            )
        return known
