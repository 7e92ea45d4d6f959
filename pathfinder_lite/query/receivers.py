"""Receiver tests: this type, provably another, or unknown (spec: matching, section 5)."""

from __future__ import annotations

import sys

from pathfinder_lite.query import patterns
from pathfinder_lite.query.sites import class_names, qualified
from pathfinder_lite.queryir.matchers import ReceiverTest
from pathfinder_lite.resolve import classes
from pathfinder_lite.resolve.declared_types import is_opaque
from pathfinder_lite.resolve.library import canonical, owner_types
from pathfinder_lite.resolve.origins import (
    Class,
    Constant,
    Display,
    External,
    Instance,
    Method,
    Produced,
    Record,
    SuperObject,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.resolver import Resolver


def verdict(resolver: Resolver, test: ReceiverTest, value: Value, method: str) -> bool | None:
    """True for a wanted type, False for another, None when nothing tells."""
    match value:
        case Unknown():
            return None
        case Instance(type=type_):
            return _instance(resolver, test, value, type_, method)
        case SuperObject(after, receiver):
            inner = receiver.type if isinstance(receiver, Instance) else receiver
            if not isinstance(inner, Class):
                return None
            return _above(resolver, test, inner, after, method)
        case Class():
            return _project_type(resolver, test, value)
        case Produced(path):
            return _library_type(resolver, test, value, path)
        case Method(receiver, name):
            return _attribute(resolver, test, receiver, name)
        case External(path):
            return _external(resolver, test, path)
        case Typed() | Record() | Display() | Table():
            names = owner_types(resolver, value)
            return _any_match(resolver, test, _considered(test, names))
        case Constant(type_name=name):
            return _any_match(resolver, test, [f"builtins.{name}"])
        case _:
            return False


def _considered(test: ReceiverTest, names: list[str]) -> list[str]:
    """The names of a type that a test looks at: its own, and those of its ancestors if asked."""
    return names if test.match_subclasses else names[:1]


def _instance(
    resolver: Resolver, test: ReceiverTest, value: Instance, type_: Class, method: str
) -> bool | None:
    if value.site is None and _is_protocol(resolver, type_):
        return None
    if method and classes.defines(resolver, type_, method):
        # The project's own method: a wanted library class below is not asked for it.
        own = [qualified(resolver, c) for c in resolver.order(type_) if isinstance(c, Class)]
        return _any_match(resolver, test, _considered(test, own))
    return _project_type(resolver, test, type_)


def _is_protocol(resolver: Resolver, type_: Class) -> bool:
    """Whether a class describes what any object may be like (PEP 544)."""
    line = resolver.order(type_)
    return External("typing.Protocol") in line and len(line) == 2


def _attribute(resolver: Resolver, test: ReceiverTest, owner: Value, name: str) -> bool | None:
    """An attribute of a library object, of any type unless a table says that it is a method."""
    if not isinstance(owner, Produced | Instance):
        return False
    names = [f"{each}.{name}" for each in owner_types(resolver, owner)]
    if _any_match(resolver, test, names):
        return True
    rows = resolver.library.functions
    return False if not names or any(each in rows for each in names) else None


def _project_type(resolver: Resolver, test: ReceiverTest, type_: Class) -> bool | None:
    names = class_names(resolver, type_)
    if _any_match(resolver, test, _considered(test, names)):
        return True
    return None if classes.has_unknown_base(resolver, type_) else False


def _above(
    resolver: Resolver, test: ReceiverTest, type_: Class, after: Class, method: str
) -> bool | None:
    """The type ``super()`` leads to: none when a project class on the way has the method."""
    line = resolver.order(type_)
    places = [i for i, c in enumerate(line) if isinstance(c, Class) and c.scope == after.scope]
    start = places[0] + 1 if places else 0
    for each in line[start:]:
        if isinstance(each, External):
            break
        if isinstance(each, Class) and method in resolver.scope(each.scope).bindings:
            return False
    return _project_type(resolver, test, type_)


def _library_type(
    resolver: Resolver, test: ReceiverTest, value: Produced, path: str
) -> bool | None:
    names = owner_types(resolver, value)
    if _any_match(resolver, test, _considered(test, names)):
        return True
    if is_opaque(resolver, value):
        return None
    # An object that is only declared can be of a wanted type below the declared one.
    below = value.site is None and test.match_subclasses
    return None if below and any(_is_below(resolver, each, path) for each in test.types) else False


def _is_below(resolver: Resolver, wanted: str, path: str) -> bool:
    return path in resolver.library.ancestry(canonical(resolver.library, wanted))[1:]


def _external(resolver: Resolver, test: ReceiverTest, path: str) -> bool | None:
    """A library name as receiver: a module, a class, or an object of unknown type."""
    names = _considered(test, owner_types(resolver, External(path)) or [path])
    if _any_match(resolver, test, names):
        return True
    root, _, last = path.partition(".")
    if root in sys.stdlib_module_names or not last or resolver.library.type_of(path):
        return False
    return None if path.rpartition(".")[2][:1].islower() else False


def _any_match(resolver: Resolver, test: ReceiverTest, names: list[str]) -> bool:
    wanted = {canonical(resolver.library, each) for each in test.types} | set(test.types)
    for name in names:
        if name in wanted:
            return True
        if any(name.lower().startswith(f"{t.lower()}.") for t in wanted):
            return True
        if any("." not in t and name.endswith(f".{t}") for t in test.types):
            return True
        if any(patterns.matches(pattern, name) for pattern in test.patterns):
            return True
    return False
