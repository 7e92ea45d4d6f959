"""Receiver tests: this type, provably another, or unknown (spec: matching, section 5)."""

from __future__ import annotations

import sys

from pathfinder_lite.query import patterns
from pathfinder_lite.query.sites import class_names
from pathfinder_lite.queryir.matchers import ReceiverTest
from pathfinder_lite.resolve import classes
from pathfinder_lite.resolve.library import canonical, owner_types
from pathfinder_lite.resolve.origins import (
    Class,
    Constant,
    Display,
    External,
    Instance,
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
            if method and classes.defines(resolver, type_, method):
                return False
            return _project_type(resolver, test, type_)
        case SuperObject(after, receiver):
            inner = receiver.type if isinstance(receiver, Instance) else receiver
            if not isinstance(inner, Class):
                return None
            return _above(resolver, test, inner, after, method)
        case Class():
            return _project_type(resolver, test, value)
        case Produced(path):
            return _library_type(resolver, test, value, path)
        case External(path):
            return _external(resolver, test, path)
        case Typed() | Record() | Display() | Table():
            return _any_match(resolver, test, owner_types(resolver, value))
        case Constant(type_name=name):
            return _any_match(resolver, test, [f"builtins.{name}"])
        case _:
            return False


def _project_type(resolver: Resolver, test: ReceiverTest, type_: Class) -> bool | None:
    names = class_names(resolver, type_)
    considered = names if test.match_subclasses else names[:1]
    if _any_match(resolver, test, considered):
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
    if _any_match(resolver, test, names if test.match_subclasses else names[:1]):
        return True
    if path.endswith("()") and path.split(".")[0] not in sys.stdlib_module_names:
        return None
    return False


def _external(resolver: Resolver, test: ReceiverTest, path: str) -> bool | None:
    """A library name as receiver: a module, a class, or an object of unknown type."""
    names = [path, *owner_types(resolver, External(path))]
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
        if any(name.startswith(f"{t}.") for t in wanted):
            return True
        if any("." not in t and name.endswith(f".{t}") for t in test.types):
            return True
        if any(patterns.matches(pattern, name) for pattern in test.patterns):
            return True
    return False
