"""Containers and objects in fields that are handed to functions which change them.

``fill(self.rows)`` makes no version of the object, as nearly all calls that are handed a field
leave it as it is. Where a field holds a container, the calls that are handed it are looked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.field_stores import may_alias
from pathfinder_lite.resolve.object_exits import exits
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Display,
    Frame,
    Instance,
    ScopeRef,
    Table,
)
from pathfinder_lite.resolve.scopes import MODULE
from pathfinder_lite.resolve.sharing import shared
from pathfinder_lite.resolve.walk import Answers, Walk


def changed(walk: Walk, owner: Instance, name: str, found: Answers, frame: Frame) -> Answers:
    """What a field holds, and what functions that were handed it leave in it."""
    held = [a for a in found if isinstance(a.value, Display | Table | Instance)]
    if not held or not walk.callers.searching:
        return found
    modules = {c.scope.module for c in walk.order(owner.type) if isinstance(c, Class)}
    answers = list(found)
    for module in sorted(modules | {frame.scope.module}):
        for scope, call, slot in walk.program.calls_handing_field(module, name):
            if _may_change(walk, module, scope, call, slot):
                origin = walk.open_frame(ScopeRef(module, scope.id))
                # An object has an identity, by which stores to it are found elsewhere.
                answers = [a._replace(value=shared(a.value)) for a in answers]
                answers += _left(walk, owner, held, (call, slot), origin, frame)
    return answers


def _left(
    walk: Walk,
    owner: Instance,
    held: Answers,
    handed: tuple[NodeId, int],
    origin: Frame,
    frame: Frame,
) -> Answers:
    call, slot = handed
    field = _operand(walk.node(call, origin), slot)
    shape = walk.node(field, origin)
    assert isinstance(shape, v.Attribute)
    return [
        Answer(c.value, c.path, frame)
        for b in walk.resolve(shape.base, origin)
        if isinstance(b.value, Instance) and may_alias(b.value, owner)
        for a in held
        if not isinstance(a.value, Instance)
        for exit_, entered in exits(walk, a.value, call, slot, b.frame)
        if exit_ is not None and entered is not None
        for c in walk.resolve(exit_, entered)
        if isinstance(c.value, type(a.value))
    ]


def _operand(call: v.Node, slot: int) -> NodeId:
    assert isinstance(call, v.Call)
    return (*call.positional, *(each for _, each in call.keywords))[slot]


def _may_change(walk: Walk, module: int, scope: Scope, call: NodeId, slot: int) -> bool:
    """Whether some function that goes by the name of what is called changes that parameter."""
    shape = scope.nodes[call]
    assert isinstance(shape, v.Call)
    at = slot - len(shape.positional)
    keyword = shape.keywords[at][0] if at >= 0 else ""
    return any(
        _changes(each, slot, keyword) for each in _callees(walk, module, scope, shape.callee)
    )


def _changes(scope: Scope, slot: int, keyword: str) -> bool:
    """Whether a function changes a parameter; a method has one more before it."""
    return any(
        not isinstance(scope.nodes[at_exit], v.Param)
        for index, at_exit in enumerate(scope.objects)
        if scope.parameters[index].name == keyword or (not keyword and index in (slot, slot + 1))
    )


def _callees(walk: Walk, module: int, scope: Scope, callee: NodeId) -> Iterator[Scope]:
    """Functions of the project that a callee may be, by the shape of what names it."""
    facts = walk.program.facts(module)
    if facts is None:
        return
    match scope.nodes[callee]:
        case v.Name(name):
            bound = facts.scopes[MODULE].bindings.get(name)
            if bound is None:
                return
            definition = facts.scopes[MODULE].nodes[bound]
            if isinstance(definition, v.FunctionRef):
                yield facts.scopes[definition.scope]
            elif isinstance(definition, v.ImportFrom):
                dotted = walk.program.absolute(module, definition.module, definition.level)
                yield from _named(walk, walk.program.find(dotted, module), definition.name)
        case v.Attribute(base, name):
            owner = scope.nodes[scope.root(base)]
            if isinstance(owner, v.Name):
                bound = facts.scopes[MODULE].bindings.get(owner.name)
                owner = owner if bound is None else facts.scopes[MODULE].nodes[bound]
            if isinstance(owner, v.ImportModule):
                yield from _named(walk, walk.program.find(owner.module, module), name)
            elif isinstance(owner, v.Param):
                yield from _named(walk, module, name)


def _named(walk: Walk, module: int | None, name: str) -> Iterator[Scope]:
    facts = None if module is None else walk.program.facts(module)
    for scope in facts.scopes if facts else ():
        if scope.name == name and scope.kind == "function":
            yield scope
