"""Stores to a field anywhere in the program that may concern an object."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import AttributeStore
from pathfinder_lite.link.program import LocatedStore
from pathfinder_lite.resolve.limits import STORE_FILES
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Event,
    External,
    Frame,
    Handed,
    Instance,
    Path,
    ScopeRef,
    Unknown,
)
from pathfinder_lite.resolve.scopes import CONSTRUCTORS
from pathfinder_lite.resolve.walk import Answers, Walk, hop


def stored_later(walk: Walk, type_: Class, name: str) -> bool:
    """Whether anything but a constructor may store a field, so that calls in between matter."""
    modules = {c.scope.module for c in walk.order(type_) if isinstance(c, Class)}
    if modules & set(walk.program.files_mentioning("setattr")):
        return True
    for _, scope, store in _stores(walk, type_, name):
        base = scope.nodes[scope.root(store.base)]
        receiver = isinstance(base, v.Param) and base.index == 0
        if store.in_place or not receiver or scope.name not in CONSTRUCTORS:
            return True
    return False


def calls_constructor(walk: Walk, event: Event) -> bool:
    """Whether an object was handed to a constructor, as by ``super().__init__``."""
    if not isinstance(event, Handed):
        return False
    call = walk.node(event.call, event.frame)
    callee = walk.node(call.callee, event.frame) if isinstance(call, v.Call) else call
    return isinstance(callee, v.Attribute) and callee.name in CONSTRUCTORS


def _stores(walk: Walk, type_: Class, name: str) -> tuple[LocatedStore, ...]:
    """Stores to a field in the modules of a class's line, and from outside."""
    modules = {c.scope.module for c in walk.order(type_) if isinstance(c, Class)}
    return walk.program.stores_named(name, type_.scope.module, STORE_FILES, modules)


def any_store(walk: Walk, owner: Instance, name: str, frame: Frame) -> Answers | None:
    """A field of some instance: whatever any method of its classes stores in it."""
    answers: Answers = []
    stored = False
    line = [c.scope for c in walk.order(owner.type) if isinstance(c, Class)]
    for module, scope, store in _stores(walk, owner.type, name):
        ref = ScopeRef(module, scope.id)
        origin = walk.open_frame(ref)
        base = scope.nodes[scope.root(store.base)]
        parent = ScopeRef(ref.module, scope.parent)
        if isinstance(base, v.Param) and base.index == 0 and parent in line:
            stored = True
            answers.extend(
                Answer(a.value, _field_hop(a.path, ref, store), frame)
                for a in walk.resolve(store.value, origin)
            )
        elif not isinstance(base, v.Param) or base.index != 0:
            for b in walk.resolve(store.base, origin):
                if isinstance(b.value, Unknown) and not walk.callers.searching:
                    # Whose field it is, only those know who call the function.
                    answers.append(Answer(b.value, None, frame))
                if isinstance(b.value, Instance) and b.value.type.scope in line:
                    stored = True
                    answers.extend(
                        Answer(a.value, _field_hop(a.path, ref, store), frame)
                        for a in walk.resolve(store.value, b.frame)
                    )
    return answers if stored else None


def stores_elsewhere(walk: Walk, owner: Instance, name: str, frame: Frame) -> Answers:
    """Stores outside the constructor whose receiver may be this very object."""
    answers: Answers = []
    for module, scope, store in _stores(walk, owner.type, name):
        ref = ScopeRef(module, scope.id)
        if scope.name in CONSTRUCTORS:
            base = scope.nodes[scope.root(store.base)]
            if isinstance(base, v.Param) and base.index == 0:
                continue
        origin = walk.open_frame(ref)
        for b in walk.resolve(store.base, origin):
            if isinstance(b.value, Instance) and may_alias(b.value, owner):
                answers.extend(
                    Answer(a.value, _field_hop(a.path, ref, store), frame)
                    for a in walk.resolve(store.value, b.frame)
                )
    return answers


def on_library_object(walk: Walk, path: str, name: str, frame: Frame) -> Answers:
    """What the program stores in a field of an object of a library, such as ``flask.g``."""
    answers: Answers = []
    near = frame.scope.module
    for module, scope, store in walk.program.stores_named(name, near, STORE_FILES, (near,)):
        ref = ScopeRef(module, scope.id)
        origin = walk.open_frame(ref)
        for b in walk.resolve(store.base, origin):
            if b.value == External(path):
                answers.extend(
                    Answer(a.value, _field_hop(a.path, ref, store), frame)
                    for a in walk.resolve(store.value, b.frame)
                )
    return answers


def may_alias(one: Instance, other: Instance) -> bool:
    """Whether two objects can be one, as far as where they were made tells."""
    if one.type.scope != other.type.scope:
        return False
    return one.site is None or (one.site == other.site and one.frame is other.frame)


def _field_hop(path: Path | None, ref: ScopeRef, store: AttributeStore) -> Path | None:
    return None if path is None else hop(path, ref, store.value, "store")
