"""A call site under examination, and the names it offers to patterns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pathfinder_lite.facts import values as v
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.resolve.library import called_names, owner_types
from pathfinder_lite.resolve.origins import (
    Answer,
    Bound,
    Class,
    Descriptor,
    External,
    Frame,
    Function,
    Instance,
    Method,
    Partial,
    Produced,
    ScopeRef,
    SuperObject,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.scopes import MODULE


@dataclass(frozen=True, slots=True)
class Site:
    """A call site and the open context of its scope."""

    located: LocatedCall
    frame: Frame

    @property
    def call(self) -> v.Call:
        """The call node."""
        node = self.located.scope.nodes[self.located.site.node]
        assert isinstance(node, v.Call)
        return node

    @property
    def key(self) -> tuple[int, int, int]:
        """Identity and order: module, scope, node."""
        return (self.located.module, self.located.scope.id, self.located.site.node)


def site_of(resolver: Resolver, located: LocatedCall) -> Site | None:
    """The site of a located call; None for records that are no call nodes."""
    if not isinstance(located.scope.nodes[located.site.node], v.Call):
        return None
    ref = ScopeRef(located.module, located.scope.id)
    return Site(located, resolver.open_frame(ref))


def callees(resolver: Resolver, site: Site) -> list[Answer]:
    """What is called, in alternatives."""
    return resolver.resolve(site.call.callee, site.frame)


def spellings(resolver: Resolver, site: Site) -> tuple[str, ...]:
    """The callee as written, and as import statements let it be written as well.

    ``s2`` after ``from os import system as s2`` is ``system`` too; ``flask.request.args.get``
    after ``import flask`` is ``request.args.get``, while ``os.system`` is no bare name.
    """
    written = site.located.site.target
    rest: list[str] = []
    shape = site.located.scope.nodes[site.call.callee]
    while isinstance(shape, v.Attribute):
        rest.insert(0, shape.name)
        shape = site.located.scope.nodes[shape.base]
    if isinstance(shape, v.Free | v.Name):
        owner = shape.scope if isinstance(shape, v.Free) else MODULE
        around = resolver.scope(ScopeRef(site.located.module, owner))
        node = around.bindings.get(shape.name)
        shape = shape if node is None else around.nodes[node]
    if isinstance(shape, v.ImportFrom):
        return written, ".".join([shape.name, *rest])
    is_own = isinstance(shape, v.Param) and written.startswith("self.")
    if is_own and rest and rest[0] in resolver.library.carriers:
        # A view keeps what the framework handed to it: ``self.request.params.get``.
        return written, ".".join(rest)
    if isinstance(shape, v.ImportModule) and len(rest) > 1:
        return written, ".".join(rest)
    return (written,)


def names_of(resolver: Resolver, value: Value, written: str) -> set[str]:
    """Full names a callee goes by; empty when nothing is known of it."""
    match value:
        case External(path):
            return {*called_names(resolver, path), path.removeprefix("builtins.")}
        case Function() | Class():
            return {qualified(resolver, value)}
        case Bound(function, receiver):
            names = names_of(resolver, function, written)
            if isinstance(receiver, Instance | SuperObject):
                names |= {f"{t}.{written}" for t in type_names(resolver, receiver)}
            return names
        case Method(receiver, name):
            return {f"{owner}.{name}" for owner in type_names(resolver, receiver)}
        case Partial(callee, _):
            return names_of(resolver, callee, written)
        case Descriptor(_, function):
            return names_of(resolver, function, written)
        case Produced(path):
            return {path}
        case _:
            return set()


def equivalents(resolver: Resolver, wanted: Sequence[str]) -> list[str]:
    """Name patterns, and the names under which what they name is best known."""
    known = [resolver.library.canonical(p) for p in wanted if "." in p and "*" not in p]
    carried = [f"{m}.{p}" for p in wanted for m in resolver.library.carrying(p.partition(".")[0])]
    return list(dict.fromkeys((*wanted, *known, *carried)))


def qualified(resolver: Resolver, value: Function | Class) -> str:
    """The dotted name of a project function or class."""
    entry = resolver.program.entries[value.scope.module]
    return f"{entry.module}.{resolver.scope(value.scope).qualified_name}"


def type_names(resolver: Resolver, value: Value) -> list[str]:
    """Dotted names of a value's type and its ancestors, nearest first; empty when not known."""
    match value:
        case Instance(type=type_):
            return class_names(resolver, type_)
        case SuperObject(receiver=receiver):
            return type_names(resolver, receiver)
        case Class():
            return class_names(resolver, value)
        case _:
            return owner_types(resolver, value)


def class_names(resolver: Resolver, type_: Class) -> list[str]:
    """Dotted names along a class's method resolution order, library bases of bases included."""
    found: list[str] = []
    for each in resolver.order(type_):
        if isinstance(each, Class):
            found.append(qualified(resolver, each))
        elif isinstance(each, External):
            found.append(each.path)
    return found


def is_known(value: Value) -> bool:
    """Whether anything at all is known of a value."""
    return not isinstance(value, Unknown)
