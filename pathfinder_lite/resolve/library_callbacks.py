"""Calls that libraries make: of functions handed to them, and of declared commands."""

from __future__ import annotations

from collections.abc import Callable

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.models.library import Callback
from pathfinder_lite.resolve import apply, containers
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.library import called_names, owner_types
from pathfinder_lite.resolve.operands import given
from pathfinder_lite.resolve.options import decorated_option
from pathfinder_lite.resolve.origins import (
    Arguments,
    ElementOf,
    External,
    Frame,
    Given,
    Lazy,
    Method,
    NodeRef,
    Operand,
    Ref,
    ScopeRef,
    Value,
)
from pathfinder_lite.resolve.scopes import decorated_scope
from pathfinder_lite.resolve.walk import Walk

Files = Callable[[str, int], tuple[int, ...]]
"""The files that mention a name, those nearest to a module, as far as fuel goes."""


def library_callbacks(walk: Walk, files: Files, ref: ScopeRef, scope: Scope) -> list[Frame]:
    """Calls by library functions the function is handed to, as the models describe."""
    found: list[Frame] = []
    names = [scope.name] if not scope.name.startswith(("<", "__")) else []
    modules = {ref.module: None}
    for name in names:
        mentioning = files(name, ref.module)
        modules.update((i, None) for i in mentioning if walk.program.hands_over(i, name))
    for index in modules:
        for each in _handing(walk, index, ref, scope.name):
            call = each.scope.nodes[each.site.node]
            assert isinstance(call, v.Call)
            origin = ScopeRef(index, each.scope.id)
            found.extend(_handed(walk, ref, origin, each.site.node, call))
    return found


def _handing(walk: Walk, index: int, ref: ScopeRef, name: str) -> list[LocatedCall]:
    """Calls in a module that may be handed the function, in textual order."""
    calls = [*walk.program.calls_handing(index, name)]
    if index == ref.module:
        calls += walk.program.calls_handing_scope(index, ref.scope)
    by_place = {(each.scope.id, each.site.node): each for each in calls}
    return [by_place[place] for place in sorted(by_place)]


def _handed(
    walk: Walk, ref: ScopeRef, origin_ref: ScopeRef, node: NodeId, call: v.Call
) -> list[Frame]:
    origin = walk.open_frame(origin_ref)
    arguments = binding.of_call(walk, call, origin)
    found: list[Frame] = []
    for a in walk.resolve(call.callee, origin):
        callback = callback_of(walk, a.value)
        if callback is None:
            continue
        for function in given(walk, arguments, *callback.function, a.frame) or ():
            passed = callback_arguments(walk, callback, arguments, function.frame)
            if callback.receiver and isinstance(a.value, Method):
                passed = passed.prepend(Given(a.value.receiver))
            site = NodeRef(origin_ref, node)
            for target, bound in apply.unwrapped(
                walk, function.value, passed, site, function.frame
            ):
                if target is not None and target.scope == ref:
                    found.append(walk.frames.frame(ref, site, function.frame, target.static, bound))
    return found


def callback_of(walk: Walk, callee: Value) -> Callback | None:
    """What a library function calls of what it is handed."""
    names: list[str] = []
    if isinstance(callee, External):
        names = called_names(walk, callee.path)
    elif isinstance(callee, Method):
        names = [f"{o}.{callee.name}" for o in owner_types(walk, callee.receiver)]
        names.append(f"*.{callee.name}")
    for name in names:
        model = walk.library.functions.get(name)
        if model is not None and model.callback is not None:
            return model.callback
    return None


def declared_options(walk: Walk, ref: ScopeRef, scope: Scope) -> list[Frame]:
    """Command-line frameworks call a decorated function with its options' values."""
    owner_ref = ScopeRef(ref.module, scope.parent)
    owner = walk.scope(owner_ref)
    origin = walk.open_frame(owner_ref)
    options: list[tuple[str, Operand]] = []
    site_node: NodeId | None = None
    for site in owner.calls:
        call = owner.nodes[site.node]
        if site.kind != "decorator" or not isinstance(call, v.Call):
            continue
        if decorated_scope(owner, site.node) != ref.scope:
            continue
        factory = owner.nodes[call.callee]
        if not isinstance(factory, v.Call):
            continue
        for a in walk.resolve(factory.callee, origin):
            model = None
            if isinstance(a.value, External):
                model = walk.library.functions.get(a.value.path)
            if model is not None and model.returns == "option":
                declared = binding.of_call(walk, factory, a.frame)
                options += decorated_option(walk, declared, a.frame)
                site_node = site.node
    if site_node is None:
        return []
    names = {p.name for p in scope.parameters}
    arguments = Arguments(keywords=tuple(o for o in options if o[0] in names))
    entry = NodeRef(owner_ref, site_node)
    return [walk.frames.frame(ref, entry, origin, origin, arguments)]


def callback_arguments(
    walk: Walk, callback: Callback, arguments: Arguments, frame: Frame
) -> Arguments:
    """What a library hands on of what it was handed with a function."""
    positional: tuple[Operand, ...] = ()
    keywords: tuple[tuple[str, Operand], ...] = ()
    star: tuple[Operand, ...] = ()
    double: tuple[Operand, ...] = ()
    if callback.rest_from >= 0:
        positional = arguments.positional[callback.rest_from :]
        keywords = tuple(k for k in arguments.keywords if k[0] not in _own_keywords(callback))
        star = arguments.star
    if callback.elements_from >= 0:
        columns = arguments.positional[callback.elements_from :]
        positional = tuple(ElementOf(o) for o in columns if isinstance(o, Lazy | Ref | Given))
    for a in given(walk, arguments, *callback.arguments, frame) or ():
        items = containers.listed(walk, a.value, a.frame)
        if items is not None:
            positional += items
        else:
            star = (Given(a.value, a.path),)
    for a in given(walk, arguments, *callback.keywords, frame) or ():
        double = (Given(a.value, a.path),)
    return Arguments(positional, keywords, star, len(positional), double)


def _own_keywords(callback: Callback) -> tuple[str, ...]:
    return (callback.function[1], callback.arguments[1], callback.keywords[1])
