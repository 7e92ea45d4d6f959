"""Variables that functions further down the calls change: what a later read sees of it.

A body knows what the functions it calls do to a variable they name. What those call in turn, and
what functions that were handed over do, is found from the other end: from the stores, by who calls
the functions they stand in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, RECEIVER, NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import methods
from pathfinder_lite.resolve.order import calls_above, has_loop_before
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    Display,
    Frame,
    Given,
    Operand,
    Ref,
    ScopeRef,
    Table,
    Value,
)
from pathfinder_lite.resolve.scopes import MODULE
from pathfinder_lite.resolve.walk import Answers, Walk

_LEVELS = 4
"""Calls between a store and the body that a read has in common with it."""
_CONTEXTS = 24
"""Contexts of stores to one variable that are told apart; further ones are not seen."""

Place = tuple[Frame, NodeId]
"""A body and how far it has run."""
Change = tuple[Frame, NodeId]
"""A context and the version that it makes of the variable's object."""


def seen_by_callee(
    walk: Walk, found: Answers, name: str, owner: ScopeRef, frame: Frame, node: NodeId
) -> Answers:
    """A variable of ``owner`` as of a call there, read further down that call at ``node``."""
    places: list[Place] = [(frame, node)]
    for _, parent, site in calls_above(frame):
        if parent.scope == owner:
            break
        places.append((parent, site))
    changes: list[Change] = []
    for change in _changes(walk, name, owner, {parent.scope for parent, _ in places}):
        if any(_comes_before(walk, change[0], place) for place in places):
            changes.append(change)
    return _after(walk, found, changes)


def seen_by_caller(
    walk: Walk, found: Answers, name: str, owner: ScopeRef, frame: Frame, call: NodeId
) -> Answers:
    """A variable of ``owner``, the frame's own body or an outer one, when a call has ended."""
    changes = [
        (writer, store)
        for writer, store in _changes(walk, name, owner, {frame.scope})
        if any(
            site == call and _may_be_one(parent, frame) for _, parent, site in calls_above(writer)
        )
    ]
    return _after(walk, found, changes)


def _comes_before(walk: Walk, writer: Frame, place: Place) -> bool:
    """Whether a context was entered from a body before it got to a place."""
    body, reached = place
    for _, parent, site in calls_above(writer):
        if _may_be_one(parent, body):
            return site < reached or has_loop_before(walk.scope(parent.scope), reached)
    return False


def _may_be_one(one: Frame, other: Frame) -> bool:
    """Whether two contexts can be the same run of a body; what is open can be any."""
    here: Frame | None = one
    there: Frame | None = other
    while here is not None and there is not None and here is not there:
        if here.scope != there.scope:
            return False
        if here.parent is None or there.parent is None:
            return True
        if here.site != there.site:
            return False
        here, there = here.parent, there.parent
    return True


def _changes(walk: Walk, name: str, owner: ScopeRef, bodies: set[ScopeRef]) -> list[Change]:
    """Stores to a variable by functions that one of some bodies calls, however far down."""
    found: list[Change] = []
    for scope, value in walk.program.stores_from_within(owner.module, owner.scope, name):
        ref = ScopeRef(owner.module, scope)
        for context in _contexts(walk, walk.open_frame(ref), bodies, _LEVELS):
            found.append((context, value))
            if len(found) >= _CONTEXTS:
                return found
    return found


def _contexts(walk: Walk, frame: Frame, bodies: set[ScopeRef], levels: int) -> Iterator[Frame]:
    """The contexts of a function in which some body stands above it."""
    chain: list[Frame] = []
    top = frame
    while top.parent is not None:
        chain.append(top)
        top = top.parent
        if top.scope in bodies:
            yield frame
            return
    if not levels or top.arguments is not None or top.scope.scope == MODULE:
        return
    for each in walk.callers.of(top):
        if each.entries == 1:
            for below in reversed(chain):
                each = walk.frames.with_parent(below, each)
            yield from _contexts(walk, each, bodies, levels - 1)


def _after(walk: Walk, found: Answers, changes: list[Change]) -> Answers:
    """Values of a variable that may have been changed, or given another value, in between."""
    answers: Answers = list(found)
    for context, store in changes:
        shape = walk.node(store, context)
        if isinstance(shape, v.WithItem) or _is_method(shape):
            answers = [a._replace(value=_added(walk, a.value, shape, context)) for a in answers]
        elif not isinstance(shape, v.Affected | v.WithAttribute | v.WithComputedAttribute):
            home = found[0].frame if found else context
            answers += [Answer(a.value, a.path, home) for a in walk.resolve(store, context)]
    return answers


def _is_method(shape: v.Node) -> bool:
    return isinstance(shape, v.Affected) and shape.slot == RECEIVER


def _added(walk: Walk, value: Value, shape: v.Node, context: Frame) -> Value:
    """A container that may hold what a store or method puts into it, besides what it held."""
    if isinstance(value, Display):
        return _added_elements(walk, value, shape, context)
    if isinstance(value, Table):
        return _added_entries(walk, value, shape, context)
    return value


def _added_elements(walk: Walk, value: Display, shape: v.Node, context: Frame) -> Value:
    new: tuple[Operand, ...] = ()
    if isinstance(shape, v.WithItem):
        if shape.value == NONE or isinstance(walk.node(shape.key, context), v.Slice):
            return value
        new = (*value.items, Ref(shape.value, context))
        return replace(value, items=(), more=tuple(dict.fromkeys((*value.more, *new))))
    for a in _by_method(walk, Display(value.kind), shape, context):
        if isinstance(a.value, Display):
            new += (*a.value.items, *a.value.more)
    return replace(value, more=tuple(dict.fromkeys((*value.more, *new))))


def _added_entries(walk: Walk, value: Table, shape: v.Node, context: Frame) -> Value:
    if isinstance(shape, v.WithItem):
        if shape.value == NONE:
            return value
        return _with_any(value, ((Ref(shape.key, context), Ref(shape.value, context)),))
    for a in _by_method(walk, Table(kind=value.kind), shape, context):
        if isinstance(a.value, Table):
            held = [(Given(Constant.of(key)), operand) for key, operand in a.value.entries]
            value = _with_any(value, (*held, *a.value.more))
            value = replace(value, sources=(*a.value.sources, *value.sources))
            value = replace(value, open_ended=value.open_ended or a.value.open_ended)
    return value


def _with_any(value: Table, new: tuple[tuple[Operand, Operand], ...]) -> Table:
    """A dict that may have more entries; any of its own may have been replaced."""
    held = [(Given(Constant.of(key)), operand) for key, operand in value.entries]
    more = tuple(dict.fromkeys((*held, *value.more, *new)))
    return replace(value, entries=(), more=more)


def _by_method(walk: Walk, empty: Value, shape: v.Node, context: Frame) -> Answers:
    """What a method puts into an empty container."""
    assert isinstance(shape, v.Affected)
    call = walk.node(shape.call, context)
    callee = walk.node(call.callee, context) if isinstance(call, v.Call) else None
    if not isinstance(call, v.Call) or not isinstance(callee, v.Attribute):
        return []
    arguments = binding.of_call(walk, call, context)
    return methods.mutate(walk, Answer(empty, None, context), callee.name, arguments)
