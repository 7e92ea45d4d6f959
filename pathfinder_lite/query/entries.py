"""Parameters that a web framework fills from the request: of routes and of handler classes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.models.library import Signature
from pathfinder_lite.query.sites import class_names, names_of, type_names
from pathfinder_lite.queryir.matchers import AttributeMatcher, Matcher, TypedAttributeMatcher
from pathfinder_lite.resolve import declared_types
from pathfinder_lite.resolve.origins import Class, Constant, Function, NodeRef, ScopeRef
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.scopes import class_of_scope, decorated_scope

_VERBS = frozenset(["get", "post", "put", "patch", "delete", "head", "options", "prepare"])
_PLACEHOLDER = re.compile(r"[<{]([^<>{}]*)[>}]")
_INJECTING = ("Depends", "Security")
_DEPENDENCY = "starlette.requests.Request.query_params"
_NUMBERS = frozenset({"int", "float", "uuid", "number"})
_TEXT = frozenset(
    {*(f"builtins.{name}" for name in ("str", "bytes", "list", "dict")), "pydantic.BaseModel"}
)


class EntryParameters:
    """What the parameters of entry points stand for, as attributes of the request."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._known: dict[ScopeRef, dict[int, str]] = {}
        self._injected: frozenset[ScopeRef] | None = None

    def may_occur(self, matcher: Matcher) -> bool:
        """Whether the project imports what has an entry point that gives what a matcher names."""
        rows = self._resolver.library.entries
        return any(
            stands_for(matcher, target) and self._is_mentioned(name)
            for row in (rows.routes, rows.arguments, rows.handlers)
            for name, target in row.items()
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
        if outer.kind == "class" and scope.name in _VERBS:
            target = self._handler(class_of_scope(self._resolver, ScopeRef(ref.module, outer.id)))
            if target:
                yield from ((i, target) for i in range(1, len(scope.parameters)))
        if ref in self._dependencies():
            for index in range(len(scope.parameters)):
                if self._is_text(index, ref):
                    yield index, _DEPENDENCY
        for target, signature in self._resolver.library.entries.signatures.items():
            if _fits(scope, signature):
                yield 0, target
        for site in outer.calls:
            if site.kind == "decorator" and decorated_scope(outer, site.node) == scope.id:
                yield from self._routed(ref, scope, outer, site.node)

    def _dependencies(self) -> frozenset[ScopeRef]:
        """Functions that a framework calls for the value of a parameter: ``= Depends(page)``."""
        if self._injected is None:
            self._injected = frozenset()
            found = []
            for name in _INJECTING:
                for located in self._resolver.program.calls_named(name):
                    call = located.scope.nodes[located.site.node]
                    home = ScopeRef(located.module, located.scope.id)
                    for node in call.positional[:1] if isinstance(call, v.Call) else ():
                        self._resolver.refuel()
                        answers = self._resolver.resolve(node, self._resolver.open_frame(home))
                        found += [a.value.scope for a in answers if isinstance(a.value, Function)]
            self._injected = frozenset(found)
        return self._injected

    def _handler(self, type_: Class) -> str:
        handlers = self._resolver.library.entries.handlers
        return next((handlers[n] for n in class_names(self._resolver, type_) if n in handlers), "")

    def _routed(
        self, ref: ScopeRef, scope: Scope, outer: Scope, decorator: NodeId
    ) -> Iterator[tuple[int, str]]:
        applied = outer.nodes[decorator]
        made = outer.nodes[applied.callee] if isinstance(applied, v.Call) else None
        if not isinstance(made, v.Call):
            return
        rows, home = self._resolver.library.entries, ScopeRef(ref.module, outer.id)
        names = self._names(made.callee, home, outer)
        route = next((rows.routes[n] for n in names if n in rows.routes), "")
        argument = next((rows.arguments[n] for n in names if n in rows.arguments), "")
        if not route:
            return
        placeholders = self._placeholders(made, home)
        for index, parameter in enumerate(scope.parameters):
            if placeholders is None or parameter.name in placeholders:
                kind = "" if placeholders is None else placeholders[parameter.name]
                if kind not in _NUMBERS and self._is_text(index, ref):
                    yield index, route
            elif argument and self._is_text(index, ref):
                yield index, argument

    def _names(self, callee: NodeId, home: ScopeRef, outer: Scope) -> list[str]:
        shape = outer.nodes[callee]
        written = shape.name if isinstance(shape, v.Attribute | v.Name | v.ImportFrom) else ""
        self._resolver.refuel()
        answers = self._resolver.resolve(callee, self._resolver.open_frame(home))
        return sorted({n for a in answers for n in names_of(self._resolver, a.value, written)})

    def _placeholders(self, made: v.Call, home: ScopeRef) -> dict[str, str] | None:
        """Names in a route's path with their converters; None when the path is not known."""
        given = [*made.positional[:1], *(n for key, n in made.keywords if key in ("rule", "path"))]
        if not given:
            return None
        answers = self._resolver.resolve(given[0], self._resolver.open_frame(home))
        found: dict[str, str] = {}
        for a in answers:
            if not isinstance(a.value, Constant) or not isinstance(a.value.value, str):
                return None
            for text in _PLACEHOLDER.findall(a.value.value):
                first, _, second = text.partition(":")
                first = first.partition("(")[0]
                found[first] = second
                if second:
                    found[second] = first
        return found

    def _is_text(self, index: int, ref: ScopeRef) -> bool:
        """Whether a parameter may hold text of the client, by its annotation and default."""
        resolver = self._resolver
        if self._is_injected(index, ref):
            return False
        declared = declared_types.parameter(resolver, index, resolver.open_frame(ref))
        return all(
            not names or not _TEXT.isdisjoint(names)
            for names in (type_names(resolver, a.value) for a in declared)
        )

    def _is_injected(self, index: int, ref: ScopeRef) -> bool:
        """Whether the default says that the framework computes the value: ``= Depends(user)``."""
        scope = self._resolver.scope(ref)
        outer = self._resolver.scope(ScopeRef(ref.module, scope.parent))
        definition = outer.nodes[scope.definition]
        if not isinstance(definition, v.FunctionRef):
            return False
        default = dict(definition.defaults).get(index)
        shape = None if default is None else outer.nodes[default]
        if not isinstance(shape, v.Call):
            return False
        callee = outer.nodes[shape.callee]
        if not isinstance(callee, v.Attribute | v.Name | v.ImportFrom):
            return False
        return callee.name in _INJECTING


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
