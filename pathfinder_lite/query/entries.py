"""Parameters that a web framework fills from the request: of routes and of handler classes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Parameter, Scope
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.models.library import Signature
from pathfinder_lite.query.placeholders import Placeholders, of_path
from pathfinder_lite.query.route_tables import VERBS, Route, RouteTables, argument
from pathfinder_lite.query.sites import class_names, names_of, type_names
from pathfinder_lite.queryir.matchers import AttributeMatcher, Matcher, TypedAttributeMatcher
from pathfinder_lite.resolve import declared_patterns, declared_types
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Constant,
    Display,
    Frame,
    Function,
    Instance,
    NodeRef,
    ScopeRef,
    Table,
)
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.scopes import class_of_scope, decorated_scope
from pathfinder_lite.resolve.walk import Answers

_INJECTING = ("Depends", "Security")
_DEPENDENCY = "starlette.requests.Request.query_params"
_DEEPEST = 4
"""Containers within containers of an annotation."""
_STARRED = ("star", "double-star")


class EntryParameters:
    """What the parameters of entry points stand for, as attributes of the request."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._known: dict[ScopeRef, dict[int, str]] = {}
        self._injected: frozenset[ScopeRef] | None = None
        self._tables = RouteTables(resolver)

    def may_occur(self, matcher: Matcher) -> bool:
        """Whether the project imports what has an entry point that gives what a matcher names."""
        rows = self._resolver.library.entries
        named = [
            *(pair for row in (rows.routes, rows.arguments, rows.handlers) for pair in row.items()),
            *((name, row.attribute) for name, row in rows.registrations.items()),
        ]
        return any(
            stands_for(matcher, target) and self._is_mentioned(name) for name, target in named
        ) or any(
            stands_for(matcher, target) and self._is_declared(signature)
            for target, signature in rows.signatures.items()
        )

    def _is_declared(self, signature: Signature) -> bool:
        """Whether the project has a function of a signature."""
        program = self._resolver.program
        files = {i for name in signature.first for i in program.files_declaring(name)}
        files |= {i for name in signature.functions for i in program.files_mentioning(name)}
        return any(
            _fits(scope, signature)
            for index in sorted(files)
            if (facts := program.facts(index)) is not None
            for scope in facts.scopes
        )

    def _is_mentioned(self, name: str) -> bool:
        program = self._resolver.program
        root, last = name.partition(".")[0], name.rpartition(".")[2]
        return program.is_imported(root) and bool(program.files_mentioning(last))

    def attribute(self, place: NodeRef) -> str:
        """The attribute of a request that the parameter at a place holds; empty for none."""
        resolver = self._resolver
        scope = resolver.scope(place.scope)
        shape = scope.nodes[place.node]
        if not isinstance(shape, v.Param) or scope.kind != "function":
            return ""
        known = self._known.get(place.scope)
        if known is None:
            self._known[place.scope] = {}
            known = self._known[place.scope] = dict(self._filled(place.scope, scope))
        return known.get(shape.index, "")

    def _filled(self, ref: ScopeRef, scope: Scope) -> Iterator[tuple[int, str]]:
        outer = self._resolver.scope(ScopeRef(ref.module, scope.parent))
        bound = 1 if outer.kind == "class" else 0
        routes = [*self._tables.of(ref), *self._decorated(ref, scope, outer)]
        if bound:
            routes += self._handling(ScopeRef(ref.module, outer.id), scope.name)
        for route in routes:
            yield from self._of_route(ref, scope, route, bound)
        if ref in self._dependencies():
            for index in range(bound, len(scope.parameters)):
                if self._is_text(index, ref):
                    yield index, _DEPENDENCY
        for target, signature in self._resolver.library.entries.signatures.items():
            if _fits(scope, signature):
                yield 0, target

    def _of_route(
        self, ref: ScopeRef, scope: Scope, route: Route, bound: int
    ) -> Iterator[tuple[int, str]]:
        start = bound + self._resolver.library.entries.leading.get(route.attribute, 0)
        below = self._tables.prefixes(route.attribute)
        for index, parameter in enumerate(scope.parameters):
            if index < start and parameter.kind not in _STARRED:
                continue
            given = _given(route.placeholders, below, parameter, index - start)
            attribute = route.argument if given is None else route.attribute if given else ""
            if attribute and self._is_text(index, ref):
                yield index, attribute

    def _handling(self, owner: ScopeRef, name: str) -> list[Route]:
        """The routes of a method of a handler class; all that is known may be that it is one."""
        type_ = class_of_scope(self._resolver, owner)
        rows = self._resolver.library.entries
        for base in class_names(self._resolver, type_):
            if base in rows.handlers and (name in VERBS or name in rows.methods.get(base, ())):
                attribute = rows.handlers[base]
                return self._tables.of(owner) or [Route(attribute, "", None, base)]
        return []

    def _dependencies(self) -> frozenset[ScopeRef]:
        """Functions that a framework calls for the value of a parameter: ``= Depends(page)``."""
        if self._injected is None:
            self._injected = frozenset()
            found: list[ScopeRef] = []
            for name in _INJECTING:
                for located in self._resolver.program.calls_named(name):
                    call = located.scope.nodes[located.site.node]
                    home = ScopeRef(located.module, located.scope.id)
                    if isinstance(call, v.Call):
                        found += self._called_for(call, located.site.node, home)
            self._injected = frozenset(found)
        return self._injected

    def _called_for(self, call: v.Call, node: NodeId, home: ScopeRef) -> Iterator[ScopeRef]:
        """What an injection calls; without an argument, the class of the annotation."""
        resolver = self._resolver
        resolver.refuel()
        given = argument(call, 0, "dependency")
        values = [
            a.value
            for a in (
                self._annotated(node, home)
                if given is None
                else resolver.resolve(given, resolver.open_frame(home))
            )
        ]
        for value in values:
            if isinstance(value, Function):
                yield value.scope
            type_ = value.type if isinstance(value, Instance) else value
            if isinstance(type_, Class):
                yield from self._constructors(type_)

    def _annotated(self, default: NodeId, home: ScopeRef) -> Answers:
        """What the annotation of the parameter with a default declares."""
        resolver = self._resolver
        for shape in resolver.scope(home).nodes:
            if isinstance(shape, v.FunctionRef):
                for index, node in shape.defaults:
                    if node == default:
                        frame = resolver.open_frame(ScopeRef(home.module, shape.scope))
                        return declared_types.parameter(resolver, index, frame)
        return []

    def _constructors(self, type_: Class) -> Iterator[ScopeRef]:
        for each in self._resolver.order(type_):
            if not isinstance(each, Class):
                continue
            facts = self._resolver.program.facts(each.scope.module)
            for scope in facts.scopes if facts else ():
                if scope.name == "__init__" and scope.parent == each.scope.scope:
                    yield ScopeRef(each.scope.module, scope.id)

    def _decorated(self, ref: ScopeRef, scope: Scope, outer: Scope) -> Iterator[Route]:
        for site in outer.calls:
            if site.kind == "decorator" and decorated_scope(outer, site.node) == scope.id:
                applied = outer.nodes[site.node]
                made = outer.nodes[applied.callee] if isinstance(applied, v.Call) else None
                if isinstance(made, v.Call):
                    yield from self._routed(made, ScopeRef(ref.module, outer.id), outer)

    def _routed(self, made: v.Call, home: ScopeRef, outer: Scope) -> Iterator[Route]:
        rows = self._resolver.library.entries
        names = self._names(made.callee, home, outer)
        name = next((n for n in names if n in rows.routes), "")
        if name:
            argument = next((rows.arguments[n] for n in names if n in rows.arguments), "")
            yield Route(rows.routes[name], argument, self._placeholders(made, home), name)

    def _names(self, callee: NodeId, home: ScopeRef, outer: Scope) -> list[str]:
        shape = outer.nodes[callee]
        written = shape.name if isinstance(shape, v.Attribute | v.Name | v.ImportFrom) else ""
        self._resolver.refuel()
        answers = self._resolver.resolve(callee, self._resolver.open_frame(home))
        return sorted({n for a in answers for n in names_of(self._resolver, a.value, written)})

    def _placeholders(self, made: v.Call, home: ScopeRef) -> Placeholders | None:
        """Variable parts of a decorator's path; None when the path is not known."""
        given = [*made.positional[:1], *(n for key, n in made.keywords if key in ("rule", "path"))]
        if not given:
            return None
        answers = self._resolver.resolve(given[0], self._resolver.open_frame(home))
        named: dict[str, bool] = {}
        for a in answers:
            if not isinstance(a.value, Constant) or not isinstance(a.value.value, str):
                return None
            named.update(of_path(a.value.value).named)
        return Placeholders(named)

    def _is_text(self, index: int, ref: ScopeRef) -> bool:
        """Whether a parameter may hold text of the client, by its annotation and default."""
        resolver = self._resolver
        if resolver.scope(ref).parameters[index].kind in _STARRED:
            return True
        if self._is_injected(index, ref) or self._is_enumerated(index, ref):
            return False
        if declared_patterns.is_confined_parameter(resolver, index, ref):
            return False
        declared = declared_types.parameter(resolver, index, resolver.open_frame(ref))
        return not declared or any(self._may_hold_text(a, _DEEPEST) for a in declared)

    def _may_hold_text(self, a: Answer, depth: int) -> bool:
        """Whether a declared object is text of the client, or declared to hold some."""
        rows = self._resolver.library
        match a.value:
            case Display(items=items, more=more) if depth:
                held = (*items, *more)
            case Table(more=more) if depth:
                held = tuple(operand for _, operand in more)
            case _:
                held = ()
        if held:
            elements = (b for o in held for b in self._resolver.argument(o, a.frame))
            return any(self._may_hold_text(b, depth - 1) for b in elements)
        if isinstance(a.value, Constant):
            return False
        names = type_names(self._resolver, a.value)
        is_safe = not rows.taint.safe_types.isdisjoint(names)
        return not names or (not rows.entries.texts.isdisjoint(names) and not is_safe)

    def _is_injected(self, index: int, ref: ScopeRef) -> bool:
        """Whether the program computes the value: ``= Depends(user)``, or by its annotation."""
        resolver = self._resolver
        by_type = declared_types.injections(resolver, index, resolver.open_frame(ref))
        if by_type:
            return not any(self._is_given(call, frame) for call, frame in by_type)
        scope = resolver.scope(ref)
        home = ScopeRef(ref.module, scope.parent)
        outer = resolver.scope(home)
        definition = outer.nodes[scope.definition]
        if not isinstance(definition, v.FunctionRef):
            return False
        default = dict(definition.defaults).get(index)
        shape = None if default is None else outer.nodes[default]
        if default is None or not isinstance(shape, v.Call):
            return False
        callee = outer.nodes[shape.callee]
        if not isinstance(callee, v.Attribute | v.Name | v.ImportFrom):
            return False
        return callee.name in _INJECTING and not self._is_given(default, resolver.open_frame(home))

    def _is_enumerated(self, index: int, ref: ScopeRef) -> bool:
        """Whether the annotation lists the values: ``Literal["a", "b"]``."""
        outer = self._resolver.scope(ScopeRef(ref.module, self._resolver.scope(ref).parent))
        definition = outer.nodes[self._resolver.scope(ref).definition]
        annotations = definition.annotations if isinstance(definition, v.FunctionRef) else ()
        node = dict(annotations).get(index)
        shape = None if node is None else outer.nodes[node]
        base = outer.nodes[shape.base] if isinstance(shape, v.Item) else None
        return getattr(base, "name", "") == "Literal"

    def _is_given(self, injecting: NodeId, frame: Frame) -> bool:
        """Whether a dependency is an object that reads the request."""
        call = self._resolver.node(injecting, frame)
        node = argument(call, 0, "dependency") if isinstance(call, v.Call) else None
        if node is None:
            return False
        given = self._resolver.library.entries.given
        answers = self._resolver.resolve(node, frame)
        return any(not given.isdisjoint(type_names(self._resolver, a.value)) for a in answers)


def _given(
    places: Placeholders | None, below: Mapping[str, bool], parameter: Parameter, position: int
) -> bool | None:
    """Whether a route puts any text into a parameter; None for one that it does not fill."""
    if places is None:
        return True
    named = {**below, **places.named}
    if parameter.kind == "star":
        return any(places.ordered)
    if parameter.kind == "double-star":
        return any(named.values())
    if parameter.name in named:
        return named[parameter.name]
    return places.ordered[position] if 0 <= position < len(places.ordered) else None


def _fits(scope: Scope, signature: Signature) -> bool:
    """Whether a function outside of classes is declared as handlers of a kind are."""
    named = [p.name for p in scope.parameters if p.kind in ("positional", "either")]
    if scope.kind != "function" or len(named) < 2:
        return False
    if scope.name in signature.functions:
        return True
    return named[0] in signature.first and named[1] in signature.second


def stands_for(matcher: Matcher, attribute: str) -> bool:
    """Whether a matcher names an attribute of a request by its full name."""
    owner, _, name = attribute.rpartition(".")
    match matcher:
        case AttributeMatcher(patterns=wanted):
            return attribute in wanted
        case TypedAttributeMatcher(receiver=receiver, attributes=attributes):
            return name in attributes and owner in receiver.types
        case _:
            return False
