"""Calls through methods that a library gives to functions and classes.

A task queue's decorator gives ``task.delay(order)``, a base class ``View.as_view("name", table)``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.resolve import apply
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.library_callbacks import callback_arguments
from pathfinder_lite.resolve.origins import Frame, Given, NodeRef, ScopeRef, Unknown
from pathfinder_lite.resolve.scopes import decorated_scope
from pathfinder_lite.resolve.walk import Walk

Files = Callable[[str, int], tuple[int, ...]]
"""The files that mention a name, those nearest to a module, as far as fuel goes."""


def deferred_calls(walk: Walk, files: Files, ref: ScopeRef, scope: Scope) -> list[Frame]:
    """The contexts in which a library runs a function for a method that it gave it."""
    outer = walk.scope(ScopeRef(ref.module, scope.parent))
    is_constructor = outer.kind == "class" and scope.name == "__init__"
    if not is_constructor and (outer.kind == "class" or scope.name[:1] == "<"):
        return []
    decorators = list(_decorators(outer, scope))
    rows, program = walk.library.deferred.items(), walk.program
    methods = sorted(name for name, row in rows if row.receiver == is_constructor)
    if not is_constructor and not decorators:
        return []
    if is_constructor and not any(program.files_mentioning(name) for name in methods):
        return []
    is_bound = any(_binds(outer, call) for call in decorators)
    found: list[Frame] = []
    for index in files(outer.name if is_constructor else scope.name, ref.module):
        calls = program.calls_in(index)
        for method in methods:
            for located in calls.get(method, ()):
                found += _entered(walk, ref, located, is_bound=is_bound)
    return found


def _decorators(outer: Scope, scope: Scope) -> Iterator[v.Call]:
    for site in outer.calls:
        call = outer.nodes[site.node]
        if site.kind != "decorator" or not isinstance(call, v.Call):
            continue
        if decorated_scope(outer, site.node) == scope.id:
            yield call


def _binds(outer: Scope, decorator: v.Call) -> bool:
    """Whether a decorator hands the task itself over first: ``@app.task(bind=True)``."""
    made = outer.nodes[decorator.callee]
    given = dict(made.keywords).get("bind") if isinstance(made, v.Call) else None
    shape = None if given is None else outer.nodes[given]
    return isinstance(shape, v.Const) and shape.value is True


def _entered(walk: Walk, ref: ScopeRef, located: LocatedCall, *, is_bound: bool) -> list[Frame]:
    call = located.scope.nodes[located.site.node]
    method = located.scope.nodes[call.callee] if isinstance(call, v.Call) else None
    if not isinstance(call, v.Call) or not isinstance(method, v.Attribute):
        return []
    if not walk.fuel.may_search() or not walk.spend():
        return []
    home = ScopeRef(located.module, located.scope.id)
    site = NodeRef(home, located.site.node)
    arguments = binding.of_call(walk, call, walk.open_frame(home))
    found: list[Frame] = []
    for a in walk.resolve(method.base, walk.open_frame(home)):
        row = walk.library.deferred[method.name]
        passed = callback_arguments(walk, row, arguments, a.frame)
        if is_bound:
            passed = passed.prepend(Given(Unknown("task")))
        for target, bound in apply.unwrapped(walk, a.value, passed, site, a.frame):
            if target is not None and target.scope == ref:
                found.append(walk.frames.frame(ref, site, a.frame, target.static, bound))
    return found
