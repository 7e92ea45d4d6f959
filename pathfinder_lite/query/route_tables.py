"""Views that calls make routes: ``path("users/<name>", show)``, ``app.add_url_rule(rule, …)``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.models.library import Registration
from pathfinder_lite.query.placeholders import Placeholders, of_path, of_pattern
from pathfinder_lite.query.sites import names_of
from pathfinder_lite.resolve.origins import (
    Answer,
    Bound,
    Class,
    Constant,
    Function,
    Module,
    Partial,
    Produced,
    ScopeRef,
    Value,
)
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.scopes import MODULE, decorated_scope

VERBS = frozenset(["get", "post", "put", "patch", "delete", "head", "options", "prepare"])
"""Methods of handler classes in every framework."""
_WRAPPERS = 8
"""Calls around a view that are looked into."""


class Route(NamedTuple):
    """How a framework calls a view.

    ``attribute`` of the request is what placeholders give, ``argument`` what other parameters do;
    ``placeholders`` is None for a path that is not known. ``made_by`` is the function or decorator.
    """

    attribute: str
    argument: str
    placeholders: Placeholders | None
    made_by: str


class RouteTables:
    """The functions and classes that registering calls of a project name, with their routes."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._views: dict[ScopeRef, list[Route]] | None = None
        self._prefixes: dict[str, dict[str, bool]] = {}

    def of(self, view: ScopeRef) -> list[Route]:
        """The routes of a function, or of a class and what it inherits from."""
        return self._all().get(view, [])

    def views(self) -> list[tuple[ScopeRef, Route]]:
        """Everything that is registered."""
        return [(view, route) for view, routes in self._all().items() for route in routes]

    def prefixes(self, attribute: str) -> dict[str, bool]:
        """Placeholders of the paths below which whole tables of routes are put."""
        self._all()
        return self._prefixes.get(attribute, {})

    def _all(self) -> dict[ScopeRef, list[Route]]:
        if self._views is None:
            self._views = {}
            rows = self._resolver.library.entries.registrations
            imported = self._resolver.program.is_imported
            names = {name for name in rows if imported(name.partition(".")[0])}
            for last in sorted({name.rpartition(".")[2] for name in names}):
                wanted = {n for n in names if n.rpartition(".")[2] == last}
                for located in self._resolver.program.calls_named(last):
                    self._register(located, wanted)
        return self._views

    def _register(self, located: LocatedCall, wanted: set[str]) -> None:
        call = located.scope.nodes[located.site.node]
        if located.site.kind != "call" or not isinstance(call, v.Call):
            return
        home = ScopeRef(located.module, located.scope.id)
        name = self._name(call.callee, home, wanted)
        if not name:
            return
        row = self._resolver.library.entries.registrations[name]
        path, view = argument(call, *row.path), argument(call, *row.view)
        if not row.is_table:
            self._enter(path, view, row, name, home)
            return
        table = None if path is None else located.scope.nodes[path]
        for each in table.elements if isinstance(table, v.Sequence) else ():
            pair = located.scope.nodes[each]
            if isinstance(pair, v.Sequence) and len(pair.elements) > 1:
                self._enter(pair.elements[0], pair.elements[1], row, name, home)

    def _enter(
        self, path: NodeId | None, view: NodeId | None, row: Registration, name: str, home: ScopeRef
    ) -> None:
        """Note a view with its route; without one, the path is what others are put below."""
        route = Route(row.attribute, row.argument, self._placeholders(path, row, home), name)
        found = [] if view is None else list(self._views_of(view, home, _WRAPPERS))
        assert self._views is not None
        for each in found:
            self._views.setdefault(each, []).append(route)
        if not found and route.placeholders is not None:
            self._prefixes.setdefault(row.attribute, {}).update(route.placeholders.named)

    def _name(self, callee: NodeId, home: ScopeRef, wanted: set[str]) -> str:
        """The row of a callee; a method nothing is known of is taken for one of a known name."""
        shape = self._resolver.scope(home).nodes[callee]
        written = shape.name if isinstance(shape, v.Attribute | v.Name | v.ImportFrom) else ""
        shallow = self._resolver.shallow
        shallow.refuel()
        answers = shallow.resolve(callee, shallow.open_frame(home))
        names = {n for a in answers for n in names_of(shallow, a.value, written)}
        if not names and isinstance(shape, v.Attribute) and "_" in written:
            return min(wanted)
        return min(names & wanted, default="")

    def _placeholders(
        self, node: NodeId | None, row: Registration, home: ScopeRef
    ) -> Placeholders | None:
        if node is None:
            return None if row.view[1] or row.view[0] >= 0 else Placeholders({})
        named: dict[str, bool] = {}
        ordered: tuple[bool, ...] = ()
        for a in self._resolver.resolve(node, self._resolver.open_frame(home)):
            if not isinstance(a.value, Constant) or not isinstance(a.value.value, str):
                return None
            found = of_pattern(a.value.value) if row.pattern else of_path(a.value.value)
            named.update(found.named)
            ordered = ordered or found.ordered
        return Placeholders(named, ordered)

    def _views_of(self, node: NodeId, home: ScopeRef, depth: int) -> Iterator[ScopeRef]:
        """The views an expression stands for: ``Page.as_view()``, ``cached(show)`` included."""
        resolver = self._resolver
        resolver.refuel()
        answers = resolver.resolve(node, resolver.open_frame(home))
        found = [ref for a in answers for ref in self._scopes(a.value) or self._decorated(a)]
        yield from dict.fromkeys(found or self._defined(node, home))
        shape = resolver.scope(home).nodes[node]
        if depth == 0 or not isinstance(shape, v.Call):
            return
        callee = resolver.scope(home).nodes[shape.callee]
        if isinstance(callee, v.Attribute) and not found:
            yield from self._views_of(callee.base, home, depth - 1)
        for each in shape.positional:
            yield from self._views_of(each, home, depth - 1)

    def _scopes(self, value: Value) -> list[ScopeRef]:
        match value:
            case Function(scope=scope):
                return [scope]
            case Bound(function, _):
                return self._scopes(function)
            case Partial(callee, _):
                return self._scopes(callee)
            case Class():
                return [c.scope for c in self._resolver.order(value) if isinstance(c, Class)]
            case _:
                return []

    def _decorated(self, a: Answer) -> list[ScopeRef]:
        """The function below a decorator that gives an object nothing else is known of."""
        place = a.value.site if isinstance(a.value, Produced) else None
        if place is None:
            return []
        site = self._resolver.program.site(place.scope.module, place.scope.scope, place.node)
        if site is None or site.kind != "decorator":
            return []
        inner = decorated_scope(self._resolver.scope(place.scope), place.node)
        return [] if inner is None else [ScopeRef(place.scope.module, inner)]

    def _defined(self, node: NodeId, home: ScopeRef) -> list[ScopeRef]:
        """The function that a module defines by the name that is imported or read."""
        resolver = self._resolver
        program, shape = resolver.program, resolver.scope(home).nodes[node]
        modules: list[int | None] = []
        if isinstance(shape, v.ImportFrom):
            full = program.absolute(home.module, shape.module, shape.level)
            modules = [program.find(full, home.module)]
        elif isinstance(shape, v.Attribute):
            answers = resolver.resolve(shape.base, resolver.open_frame(home))
            modules = [a.value.index for a in answers if isinstance(a.value, Module)]
        else:
            return []
        return [
            ScopeRef(index, scope.id)
            for index in modules
            for facts in [None if index is None else program.facts(index)]
            if index is not None and facts is not None
            for scope in facts.scopes
            if scope.parent == MODULE and scope.kind == "function" and scope.name == shape.name
        ]


def argument(call: v.Call, position: int, keyword: str) -> NodeId | None:
    """The node given for a parameter, by either way; none for a position below zero."""
    by_name = next((node for key, node in call.keywords if key == keyword), None)
    if by_name is not None or position < 0 or position >= len(call.positional):
        return by_name
    return call.positional[position]
