"""What views return: a web framework hands it to a method of its own, which makes the response."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.facts.values import NodeId, ScopeId
from pathfinder_lite.query.matches import TYPED, Match
from pathfinder_lite.query.route_tables import VERBS, RouteTables
from pathfinder_lite.query.sites import class_names, names_of, type_names
from pathfinder_lite.queryir.matchers import CallMatcher, Matcher, TypedCallMatcher
from pathfinder_lite.resolve.origins import Function, ScopeRef, Unknown
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.scopes import class_of_scope, decorated_scope

_TEXT = frozenset({"builtins.str", "builtins.bytes"})


class Views:
    """The views of a project and the values they return."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._known: dict[str, tuple[Match, ...]] = {}
        self._tables = RouteTables(resolver)

    def returned_to(self, sink: Matcher) -> Iterator[Match]:
        """The returned values that a framework hands to what a matcher names."""
        for target in sorted({*self._resolver.library.entries.responses.values()}):
            if _names(sink, target):
                if target not in self._known:
                    self._known[target] = tuple(self._returned(target))
                yield from self._known[target]

    def _returned(self, target: str) -> Iterator[Match]:
        rows = self._resolver.library.entries.responses
        decorators = {name for name, method in rows.items() if method == target}
        for ref in self._registered(decorators):
            yield from self._values(ref)
        for last in sorted({name.rpartition(".")[2] for name in decorators}):
            for located in self._resolver.program.calls_named(last):
                if located.site.kind != "decorator":
                    continue
                home = ScopeRef(located.module, located.scope.id)
                if self._applies(located.scope, located.site.node, home, decorators):
                    view = decorated_scope(located.scope, located.site.node)
                    if view is not None:
                        written = ScopeRef(located.module, view)
                        for ref in self._answering(located.scope, located.site.node, written):
                            yield from self._values(ref)

    def _answering(self, scope: Scope, decorator: NodeId, view: ScopeRef) -> list[ScopeRef]:
        """The functions whose results a framework gets of a view that was decorated before.

        A wrapper that hands on what the view returned answers with that.
        """
        applied = scope.nodes[decorator]
        inner = applied.positional[0] if isinstance(applied, v.Call) else decorator
        if not isinstance(scope.nodes[inner], v.Call):
            return [view]
        resolver = self._resolver
        resolver.refuel()
        found = resolver.resolve(inner, resolver.open_frame(ScopeRef(view.module, scope.id)))
        wrappers = [a.value.scope for a in found if isinstance(a.value, Function)]
        wrappers = [each for each in dict.fromkeys(wrappers) if each != view]
        if not wrappers or any(self._hands_on(each, view) for each in wrappers):
            return [view]
        return wrappers

    def _hands_on(self, wrapper: ScopeRef, view: ScopeRef) -> bool:
        """Whether a wrapper returns, somewhere, just what calling the view gives."""
        resolver = self._resolver
        scope = resolver.scope(wrapper)
        for each in scope.returns:
            shape = scope.nodes[each.value]
            if isinstance(shape, v.Await):
                shape = scope.nodes[shape.value]
            if not isinstance(shape, v.Call):
                continue
            resolver.refuel()
            called = resolver.resolve(shape.callee, resolver.open_frame(wrapper))
            if all(isinstance(a.value, Unknown) for a in called) or any(
                isinstance(a.value, Function) and a.value.scope == view for a in called
            ):
                return True
        return False

    def _registered(self, wanted: set[str]) -> list[ScopeRef]:
        """Functions that calls make routes, and such methods of classes that answer requests."""
        rows, program = self._resolver.library.entries, self._resolver.program
        found: dict[ScopeRef, None] = {}
        for ref, route in self._tables.views():
            if route.made_by not in wanted:
                continue
            scope = self._resolver.scope(ref)
            if scope.kind != "class":
                found[ref] = None
                continue
            bases = class_names(self._resolver, class_of_scope(self._resolver, ref))
            names = VERBS.union(*(rows.methods.get(base, ()) for base in bases))
            facts = program.facts(ref.module)
            for each in facts.scopes if facts else ():
                if each.parent == ref.scope and each.name in names:
                    found[ScopeRef(ref.module, each.id)] = None
        return list(found)

    def _applies(self, scope: Scope, decorator: NodeId, home: ScopeRef, wanted: set[str]) -> bool:
        applied = scope.nodes[decorator]
        made = scope.nodes[applied.callee] if isinstance(applied, v.Call) else None
        if not isinstance(made, v.Call):
            return False
        shape = scope.nodes[made.callee]
        written = shape.name if isinstance(shape, v.Attribute | v.Name) else ""
        self._resolver.refuel()
        found = self._resolver.resolve(made.callee, self._resolver.open_frame(home))
        return any(not wanted.isdisjoint(names_of(self._resolver, a.value, written)) for a in found)

    def _values(self, view: ScopeRef) -> Iterator[Match]:
        scope = self._resolver.scope(view)
        for each in scope.returns:
            if self._may_be_text(each.value, view):
                span = Span(each.line, each.column, each.end_line, each.end_column)
                yield Match(
                    view.module,
                    ScopeId(view.scope),
                    span,
                    "return",
                    TYPED,
                    node=each.value,
                    condition=each.condition,
                )

    def _may_be_text(self, value: NodeId, view: ScopeRef) -> bool:
        """Whether a value is no response already, and nothing that is sent as JSON."""
        resolver = self._resolver
        shape = resolver.scope(view).nodes[value]
        if isinstance(shape, v.Sequence) and shape.kind == "tuple" and shape.elements:
            value = shape.elements[0]
        resolver.refuel()
        found = resolver.resolve(value, resolver.open_frame(view))
        types = {name for a in found for name in type_names(resolver, a.value)}
        return not types or not types.isdisjoint(_TEXT)


def _names(sink: Matcher, target: str) -> bool:
    owner, _, method = target.rpartition(".")
    match sink:
        case CallMatcher(patterns=wanted):
            return target in wanted
        case TypedCallMatcher(receiver=receiver, methods=methods):
            return owner in receiver.types and method in methods
        case _:
            return False
