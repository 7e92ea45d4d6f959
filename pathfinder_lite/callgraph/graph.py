"""The call graph as a ``networkx.DiGraph``, and the questions people ask of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import networkx as nx

from pathfinder_lite.callgraph.analysis import analyse
from pathfinder_lite.callgraph.contexts import ScopeRef
from pathfinder_lite.callgraph.names import scope_names
from pathfinder_lite.callgraph.state import Site, State
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.link.program import Program
from pathfinder_lite.models.library import Library

if TYPE_CHECKING:
    Graph = nx.DiGraph[str]
else:
    Graph = nx.DiGraph


class CallPlace(NamedTuple):
    """Where a call stands, columns from 0, and why it is an edge."""

    file: str
    line: int
    column: int
    reason: str


class UnresolvedCall(NamedTuple):
    """A call whose callee is not known: ``target`` as written, ``kind`` of thing that is called."""

    file: str
    line: int
    column: int
    function: str
    target: str
    kind: str


@dataclass(frozen=True, slots=True)
class CallGraph:
    """Who calls whom.

    ``graph`` has nodes by exported name with ``kind``, ``file``, ``line`` (empty and 0 outside the
    project), and edges with ``sites``, a tuple of ``CallPlace``. ``calls`` counts call expressions
    and decorators; ``saturated`` counts values left out where one variable held too many.
    """

    graph: Graph
    calls: int
    unresolved: tuple[UnresolvedCall, ...]
    saturated: int

    @property
    def reasons(self) -> dict[str, int]:
        """Edges by the reason of their first call site, most frequent first."""
        counts = Counter(data["sites"][0].reason for _, _, data in self.graph.edges(data=True))
        return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def build(program: Program, library: Library) -> CallGraph:
    """Analyse a whole program; see ``analysis.analyse`` for the cost."""
    state = analyse(program, library)
    names = scope_names(state)
    graph: Graph = nx.DiGraph()
    for ref, scope in state.scopes():
        if names[ref] not in graph:
            file = program.entries[ref.module].path
            kind = "method" if _in_class(state, ref, scope) else scope.kind
            graph.add_node(names[ref], kind=kind, file=file, line=scope.span.line)
    for key in sorted(state.edges, key=lambda key: (key.caller, str(key.callee))):
        callee = key.callee if isinstance(key.callee, str) else names[key.callee]
        if callee not in graph:
            outside = "builtin" if callee.startswith("<builtin>") else "external"
            graph.add_node(callee, kind=outside, file="", line=0)
        places = sorted(_place(state, site, why) for site, why in state.edges[key].items())
        caller = names[key.caller]
        if graph.has_edge(caller, callee):
            places = sorted({*graph.edges[caller, callee]["sites"], *places})
        graph.add_edge(caller, callee, sites=tuple(places))
    unresolved = tuple(
        sorted(_unresolved(state, names, site, text) for site, text in state.unresolved.items())
    )
    calls = sum(1 for _, scope in state.scopes() for record in scope.calls if record.kind != "item")
    return CallGraph(graph, calls, unresolved, state.solver.capped)


def _in_class(state: State, ref: ScopeRef, scope: Scope) -> bool:
    if scope.kind != "function":
        return False
    return state.scope(ScopeRef(ref.module, scope.parent)).kind == "class"


def _place(state: State, site: Site, reason: str) -> CallPlace:
    span = state.scope(site.scope).span_of(NodeId(site.node))
    file = state.program.entries[site.scope.module].path
    return CallPlace(file, span.line, span.column, reason)


def _unresolved(
    state: State, names: dict[ScopeRef, str], site: Site, target: str
) -> UnresolvedCall:
    place = _place(state, site, "")
    base, _, _ = target.rpartition(".")
    kind = "name" if not base else "method of self" if base == "self" else "method"
    if target == "":
        kind = "result of an expression"
    return UnresolvedCall(place.file, place.line, place.column, names[site.scope], target, kind)
