"""What is stored on classes: ``Class.name = value`` anywhere, ``cls.name = value`` in methods."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import AttributeStore, Scope
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve.limits import STORE_FILES
from pathfinder_lite.resolve.origins import Answer, Class, Frame, Ref, ScopeRef, Table
from pathfinder_lite.resolve.walk import Answers, Walk

_WRITERS = 24
"""Calls of a function that changes a class's container that are told apart."""


def stored_on_class(walk: Walk, type_: Class, name: str, frame: Frame) -> Answers:
    """A class attribute as stores outside the class body leave it."""
    found: Answers = []
    if name.startswith("__"):
        return found
    for module, scope, store in walk.program.stores_named(
        name, type_.scope.module, STORE_FILES, (type_.scope.module,)
    ):
        if not _may_be_class(scope, store.base):
            continue
        origin = walk.open_frame(ScopeRef(module, scope.id))
        adds = _adds_entry(scope, store)
        for context in _writers(walk, origin) if adds else [origin]:
            for owner in walk.resolve(store.base, context):
                if not isinstance(owner.value, Class):
                    continue
                if not _is_kept_by(walk, type_, owner.value, name, in_place=store.in_place):
                    continue
                if adds:
                    found.append(Answer(_entry(scope, store, owner.frame), None, frame))
                    continue
                found.extend(
                    Answer(a.value, a.path, frame) for a in walk.resolve(store.value, owner.frame)
                )
    return found


def _adds_entry(scope: Scope, store: AttributeStore) -> bool:
    """Whether a store puts something under a key that depends on who calls into a dict."""
    if not store.in_place or store.value == NONE:
        return False
    shape = scope.nodes[store.value]
    if not isinstance(shape, v.WithItem) or shape.value == NONE:
        return False
    return scope.kind != "module" and not isinstance(scope.nodes[shape.key], v.Const)


def _entry(scope: Scope, store: AttributeStore, frame: Frame) -> Table:
    shape = scope.nodes[store.value]
    assert isinstance(shape, v.WithItem)
    return Table((), ((Ref(shape.key, frame), Ref(shape.value, frame)),))


def _writers(walk: Walk, origin: Frame) -> list[Frame]:
    """The contexts of a function: told apart, a key and its value are those of one call."""
    found = walk.callers.of(origin)
    return found if 0 < len(found) <= _WRITERS else [origin]


def _is_kept_by(walk: Walk, type_: Class, owner: Class, name: str, *, in_place: bool) -> bool:
    """Whether a store through ``owner`` is one to the attribute of ``type_``.

    What a class inherits is changed in place where it was defined.
    """
    if owner.scope == type_.scope:
        return True
    if not in_place:
        return False
    for each in walk.order(owner):
        if isinstance(each, Class) and name in walk.scope(each.scope).bindings:
            return each.scope == type_.scope
    return False


def _may_be_class(scope: Scope, base: NodeId) -> bool:
    shape = scope.nodes[scope.root(base)]
    if isinstance(shape, v.Param):
        return shape.index == 0 and scope.parameters[0].name != "self"
    return isinstance(shape, v.Name | v.Free | v.ImportFrom | v.Attribute | v.ClassRef | v.Call)
