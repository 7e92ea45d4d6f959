"""What each call of a project may call, by name: for rules that name callees by a pattern only."""

from __future__ import annotations

from pathfinder_lite.callgraph.analysis import analyse
from pathfinder_lite.callgraph.names import scope_names
from pathfinder_lite.link.program import Program
from pathfinder_lite.models.library import Library

_Place = tuple[int, int, int]


class CalleeNames:
    """Names of callees out of the call graph, which is made when the first one is asked for."""

    def __init__(self, program: Program, library: Library) -> None:
        self._program = program
        self._library = library
        self._names: dict[_Place, frozenset[str]] | None = None

    def of(self, module: int, scope: int, node: int) -> frozenset[str]:
        """Dotted names of what a call node may call; builtins with and without ``builtins``."""
        if self._names is None:
            self._names = self._collected()
        return self._names.get((module, scope, node), frozenset())

    def _collected(self) -> dict[_Place, frozenset[str]]:
        state = analyse(self._program, self._library)
        own = scope_names(state)
        found: dict[_Place, set[str]] = {}
        for key, sites in state.edges.items():
            names = {key.callee if isinstance(key.callee, str) else own[key.callee]}
            names |= {name.replace("<builtin>", "builtins", 1) for name in names}
            names |= {name.removeprefix("<builtin>.") for name in names}
            for site in sites:
                place = (site.scope.module, site.scope.scope, site.node)
                found.setdefault(place, set()).update(names)
        return {place: frozenset(names) for place, names in found.items()}
