"""Names: globals, builtins, variables of enclosing functions, and what definitions bind."""

from __future__ import annotations

import builtins

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import called_changes
from pathfinder_lite.resolve.module_variables import (
    exit_values,
    from_stars,
    library_star,
)
from pathfinder_lite.resolve.order import any_may_precede
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    External,
    Frame,
    Function,
    NodeRef,
    ScopeRef,
    Unknown,
)
from pathfinder_lite.resolve.scopes import MODULE
from pathfinder_lite.resolve.sharing import shared
from pathfinder_lite.resolve.walk import Answers, Walk, hop

_BUILTINS = frozenset(dir(builtins))
_ENTRY_NAMES = frozenset({"__name__", "__file__", "__doc__", "__spec__", "__package__"})

_LEVELS = 4
"""Calls between a function and the body whose variable it reads that are told apart."""
_DIRECT = 16
"""Callers that are told apart; of more, any may see the value a variable ends with."""


def function(walk: Walk, value: v.FunctionRef, node: NodeId, frame: Frame) -> Answers:
    """A function object over the present frame."""
    ref = ScopeRef(frame.scope.module, value.scope)
    return [Answer(Function(ref, frame, NodeRef(frame.scope, node)), None, frame)]


def class_(walk: Walk, value: v.ClassRef, node: NodeId, frame: Frame) -> Answers:
    """A class object over the present frame."""
    ref = ScopeRef(frame.scope.module, value.scope)
    return [Answer(Class(ref, frame, NodeRef(frame.scope, node)), None, frame)]


def free(walk: Walk, value: v.Free, node: NodeId, frame: Frame) -> Answers:
    """A variable of an enclosing function: as of the call on the way here, else at its exit."""
    owner: Frame | None = frame.static
    while owner is not None and owner.scope.scope != value.scope:
        owner = owner.static
    if owner is None:
        return [Answer(Unknown("free variable"), None, frame)]
    at_call = _at_call(walk, frame, owner.scope, value.name)
    if at_call is not None:
        return at_call
    if _changes_between_calls(walk, owner.scope, value.name):
        entered = _entered_from_within(walk, frame, owner.scope)
        if entered:
            return [a for each in entered for a in walk.resolve(node, each)]
    bound = walk.scope(owner.scope).bindings.get(value.name)
    if bound is None:
        return [Answer(Unknown("free variable"), None, frame)]
    others = _stored_by_closures(walk, owner, value.name, frame)
    found = walk.at(owner, bound, frame)
    if any(a.frame is not frame for a in found):
        return found + others
    return [
        Answer(a.value, a.path, _closing_over(walk, frame, owner, a.frame))
        for a in walk.resolve(bound, owner)
    ] + others


def _stored_by_closures(walk: Walk, owner: Frame, name: str, frame: Frame) -> Answers:
    """What functions that were made in the same call, and outlive it, leave in a variable."""
    module = owner.scope.module
    answers: Answers = []
    for scope, value in walk.program.stores_from_within(module, owner.scope.scope, name):
        inner = walk.scope(ScopeRef(module, scope))
        if inner.parent == owner.scope.scope and inner.kind in ("function", "lambda"):
            closure = walk.frames.frame(ScopeRef(module, scope), static=owner)
            answers += [
                Answer(a.value, a.path, frame)
                for a in walk.resolve(value, closure)
                if any_may_precede(walk, a.frame, frame, owner)
            ]
    return answers


def _changes_between_calls(walk: Walk, owner: ScopeRef, name: str) -> bool:
    """Whether some call is made before a variable gets the value it ends with."""
    return name in walk.program.call_bindings.changing(owner.module, walk.scope(owner))


def _entered_from_within(walk: Walk, frame: Frame, owner: ScopeRef) -> list[Frame]:
    """A context with the callers of its outermost function, as long as no call in ``owner`` is.

    Only a call tells which of the values that a variable of ``owner`` has in turn is meant.
    """
    chain: list[Frame] = []
    top = frame
    while top.parent is not None:
        chain.append(top)
        top = top.parent
    if len(chain) >= _LEVELS or top.arguments is not None or not _is_within(walk, top, owner):
        return []
    entered: list[Frame] = []
    callers = walk.callers.of(top)
    for each in callers if len(callers) <= _DIRECT else ():
        for below in reversed(chain):
            each = walk.frames.with_parent(below, each)
        entered.append(each)
    return entered


def _is_within(walk: Walk, frame: Frame, owner: ScopeRef) -> bool:
    """Whether a function stands in the body of another scope, however deep."""
    if frame.scope.module != owner.module or frame.scope == owner:
        return False
    scope = frame.scope.scope
    while scope not in (owner.scope, MODULE):
        scope = walk.scope(ScopeRef(owner.module, scope)).parent
    return scope == owner.scope


def _closing_over(walk: Walk, frame: Frame, owner: Frame, refined: Frame) -> Frame:
    """The frame after something was chosen of a frame it closes over."""
    if refined is owner or refined.scope != owner.scope:
        return frame
    return walk.frames.with_static(frame, owner, refined)


def _at_call(walk: Walk, frame: Frame, owner: ScopeRef, name: str) -> Answers | None:
    """A variable of ``owner`` as it stood when a frame of ``owner`` on the chain called down."""
    child = frame
    while child.parent is not None:
        parent = child.parent
        if parent.scope == owner and child.site is not None and child.site.scope == owner:
            site = walk.program.site(owner.module, owner.scope, child.site.node)
            bound = dict(site.bindings).get(name) if site else None
            if bound is not None:
                return walk.at(parent, bound, frame)
        child = parent
    return None


def name(walk: Walk, value: v.Name, node: NodeId, frame: Frame) -> Answers:
    """A global or builtin name."""
    owner = ScopeRef(frame.scope.module, MODULE)
    in_body = frame.scope == owner
    found = _called_with(walk, frame, value.name)
    if found is not None and not in_body:
        found = called_changes.seen_by_callee(walk, found, value.name, owner, frame, node)
    elif not in_body and _changes_between_calls(walk, owner, value.name):
        entered = _entered_from_within(walk, frame, owner)
        if entered:
            return [a for each in entered for a in walk.resolve(node, each)]
    if found is None:
        found = [] if in_body else exit_values(walk, owner.module, value.name, frame)
        if in_body:
            found = from_stars(walk, owner.module, value.name, frame) or []
    if found:
        return [
            Answer(
                a.value if in_body else shared(a.value),
                hop(a.path, frame.scope, node, "read") if a.path else None,
                a.frame,
            )
            for a in found
        ]
    if value.name in _BUILTINS:
        return [Answer(External(f"builtins.{value.name}"), None, frame)]
    if value.name in _ENTRY_NAMES:
        return [Answer(Unknown(value.name), None, frame)]
    late = walk.scope(owner).bindings.get(value.name)
    if late is not None and not in_body:
        return []
    starred = library_star(walk, owner.module, value.name)
    return [Answer(starred or Unknown(f"name {value.name}"), None, frame)]


def _called_with(walk: Walk, frame: Frame, name_: str) -> Answers | None:
    """A global as of the nearest call on the way here made where its value was known."""
    child = frame
    module = frame.scope.module
    while child.parent is not None:
        parent = child.parent
        scope = None if child.site is None else child.site.scope
        if child.site is not None and scope == parent.scope and parent.scope.module == module:
            site = walk.program.site(module, parent.scope.scope, child.site.node)
            if site is not None:
                facts = walk.program.facts(module)
                held = dict(site.bindings).get(name_)
                assigned = facts is not None and name_ in facts.global_names
                if held is not None and (parent.scope.scope == MODULE or assigned):
                    return walk.at(parent, held, frame)
        child = parent
    return None


def rebound(walk: Walk, value: v.Rebound, node: NodeId, frame: Frame) -> Answers:
    """A variable after a call whose callee may assign to it."""
    answers: Answers = []
    for target in walk.targets(value.call, frame):
        scope = None if target.function is None else walk.scope(target.function.scope)
        at_exit = None if scope is None else dict(scope.rebinds).get(value.name)
        same_module = target.function and target.function.scope.module == frame.scope.module
        if (
            at_exit is None
            or target.entered is None
            or not same_module
            or _keeps(walk, at_exit, target.entered, value.name)
        ):
            found = walk.resolve(value.base, target.frame)
            owner = _owner(walk, frame.scope, value.name)
            answers += called_changes.seen_by_caller(
                walk, found, value.name, owner, target.frame, value.call
            )
            continue
        for a in walk.resolve(at_exit, target.entered):
            answers.append(Answer(a.value, a.path, a.frame.parent or frame))
    return answers


def _owner(walk: Walk, scope: ScopeRef, name_: str) -> ScopeRef:
    """The scope whose variable is meant by a name that others store to."""
    while scope.scope != MODULE:
        if walk.program.stores_from_within(scope.module, scope.scope, name_):
            break
        scope = ScopeRef(scope.module, walk.scope(scope).parent)
    return scope


def _keeps(walk: Walk, at_exit: NodeId, entered: Frame, name_: str) -> bool:
    value = walk.node(at_exit, entered)
    return isinstance(value, v.Name | v.Free) and value.name == name_
