"""Exceptions: which objects a handler catches, and what they were made of.

What a block raises is looked for among its own ``raise`` statements and in the functions it
calls. Only what no handler in between takes arrives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import ALWAYS, Scope
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import classes, sent_values, type_expressions
from pathfinder_lite.resolve.apply import caller_of, enter
from pathfinder_lite.resolve.conditions import reachable
from pathfinder_lite.resolve.library import EXCEPTION, owner_types
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Bound,
    Class,
    Display,
    External,
    Frame,
    Function,
    Given,
    Instance,
    NodeRef,
    Operand,
    Produced,
    Record,
    Ref,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Target, Walk, hop

_DEPTH = 5
"""Calls entered in search of what a block raises."""


def caught(walk: Walk, value: v.Caught, _: NodeId, frame: Frame) -> Answers:
    """What an ``except`` clause catches: what its block raises, else some object of its type."""
    expected = [] if value.expected == NONE else walk.resolve(value.expected, frame)
    scope = walk.scope(frame.scope)
    before = _earlier(scope, value)
    found = []
    raised = _raised(walk, frame, range(value.first, value.end), _DEPTH)
    for a in _members(walk, raised) if value.is_member else raised:
        if any(_is_caught(walk, a.value, h, frame) is True for h in before):
            continue
        if value.expected == NONE or _is_caught(walk, a.value, value.expected, frame) is not False:
            found.append(a)
    if found:
        return found
    made = [
        Answer(o, None, a.frame)
        for a in expected
        for type_ in type_expressions.members(walk, a)
        for o in type_expressions.objects_of(walk, type_)
    ]
    return made or [Answer(Unknown("exception"), None, frame)]


def _members(walk: Walk, raised: Iterable[Answer], depth: int = _DEPTH) -> Iterator[Answer]:
    """Exceptions, with the members of groups in place of these."""
    for a in raised:
        members = dict(a.value.fields).get("exceptions") if isinstance(a.value, Record) else None
        if members is None or not depth:
            yield a
        else:
            held = walk.argument(members, a.frame)
            inner = [c for b in held for c in walk.iterate(b.value, b.frame, b.path)]
            yield from _members(walk, inner, depth - 1)


def _earlier(scope: Scope, value: v.Caught) -> tuple[NodeId, ...]:
    """What the clauses before this one of the same statement expect."""
    for block in scope.protected:
        if (block.first, block.end) == (value.first, value.end) and value.expected != NONE:
            return block.handlers[: block.handlers.index(value.expected)]
    return ()


def _raised(walk: Walk, frame: Frame, nodes: range, depth: int) -> Iterator[Answer]:
    """The exceptions that leave a run of nodes of a body."""
    scope = walk.scope(frame.scope)
    for at, a in _by_statements(walk, frame, nodes):
        if _leaves(walk, scope, a.value, at, nodes, frame):
            yield a
    for at, a in _by_calls(walk, frame, nodes, depth) if depth else ():
        if _leaves(walk, scope, a.value, at, nodes, frame):
            yield a
    for at, a in _at_yields(walk, frame, nodes) if depth and scope.is_generator else ():
        if _leaves(walk, scope, a.value, at, nodes, frame):
            yield a


def _by_statements(walk: Walk, frame: Frame, nodes: range) -> Iterator[tuple[int, Answer]]:
    for statement in walk.scope(frame.scope).raises:
        if statement.at not in nodes or not walk.spend():
            continue
        if reachable(walk, statement.condition, frame, {}):
            for a in walk.resolve(statement.value, _raising(walk, frame, statement.condition)):
                for b in _object(walk, a, NodeRef(frame.scope, statement.value)):
                    yield statement.at, b


def _raising(walk: Walk, frame: Frame, condition: int) -> Frame:
    """A context that ends with a ``raise``, told by the last test on the way there."""
    if condition == ALWAYS:
        return frame
    link = walk.scope(frame.scope).conditions[condition]
    return walk.frames.assume(frame, link.node, int(link.holds))


def _by_calls(walk: Walk, frame: Frame, nodes: range, depth: int) -> Iterator[tuple[int, Answer]]:
    for site in walk.scope(frame.scope).calls:
        if site.node not in nodes or site.kind != "call" or not walk.spend():
            continue
        for target in walk.targets(site.node, frame):
            if target.entered is None:
                for a in _by_library(walk, target, site.node, frame):
                    yield site.node, a
                continue
            body = range(len(walk.scope(target.entered.scope).nodes) + 1)
            for a in _raised(walk, target.entered, body, depth - 1):
                path = a.path
                if path is not None:
                    path = hop(path, frame.scope, site.node, "raised")
                yield site.node, Answer(a.value, path, caller_of(a.frame, target.entered))


def _by_library(walk: Walk, target: Target, node: NodeId, frame: Frame) -> Iterator[Answer]:
    """The exception of a library function whose message quotes its first argument."""
    call = walk.node(node, frame)
    if not isinstance(target.value, External) or not isinstance(call, v.Call):
        return
    kind = walk.library.taint.raising.get(target.value.path)
    if kind is not None and call.positional:
        quoted = (Given(Unknown("message")), Ref(call.positional[0], frame))
        yield Answer(Record(kind, (("args", Given(Display("tuple", quoted))),)), None, frame)


def _at_yields(walk: Walk, frame: Frame, nodes: range) -> Iterator[tuple[int, Answer]]:
    """What ``with`` blocks and ``throw`` raise where a generator has stopped."""
    scope = walk.scope(frame.scope)
    stops = [at for at in nodes if at < len(scope.nodes) and isinstance(scope.nodes[at], v.Sent)]
    if not stops:
        return
    for at in stops:
        for a in sent_values.thrown(walk, NodeId(at), frame):
            for b in _object(walk, a, NodeRef(frame.scope, NodeId(at))):
                yield at, b
    runs = [frame] if frame.parent is not None else walk.callers.of(frame)
    for run in runs:
        if run.parent is None or run.site is None or not walk.spend():
            continue
        outside = walk.scope(run.parent.scope)
        for each in outside.nodes if outside.id == run.site.scope.scope else ():
            callee = outside.nodes[each.callee] if isinstance(each, v.Call) else None
            if (
                isinstance(callee, v.Attribute)
                and callee.name in ("__exit__", "__aexit__")
                and outside.root(callee.base) == run.site.node
            ):
                assert isinstance(each, v.Call)
                for a in walk.resolve(each.positional[1], run.parent):
                    within = walk.frames.with_parent(run, a.frame)
                    yield stops[0], Answer(a.value, a.path, within)


def _object(walk: Walk, a: Answer, site: NodeRef) -> Answers:
    """The exception object; a class that is raised is called without arguments."""
    if isinstance(a.value, Class | External):
        return walk.apply(a.value, Arguments(), site, a.frame, a.path)
    return [a]


def _leaves(walk: Walk, scope: Scope, value: Value, at: int, nodes: range, frame: Frame) -> bool:
    """Whether no inner handler takes an exception raised at a node."""
    return not any(
        block.first <= at < block.end
        and nodes.start <= block.first
        and block.end - block.first < len(nodes)
        and any(_is_caught(walk, value, h, frame) is True for h in block.handlers)
        for block in scope.protected
    )


def _is_caught(walk: Walk, value: Value, expected: NodeId, frame: Frame) -> bool | None:
    """Whether a clause takes an exception; None when that is not known."""
    if expected == NONE:
        return True
    verdicts = set()
    for a in walk.resolve(expected, frame):
        for type_ in _types(walk, a):
            verdicts.add(_is_a(walk, value, type_))
    if True in verdicts:
        return True
    return None if None in verdicts or not verdicts else False


def _types(walk: Walk, a: Answer) -> list[Value]:
    if isinstance(a.value, Display):
        return [b.value for o in a.value.items for b in walk.argument(o, a.frame)]
    return [a.value]


def _is_a(walk: Walk, value: Value, type_: Value) -> bool | None:
    if isinstance(type_, External):
        owners = owner_types(walk, value)
        if type_.path in owners or type_.path == EXCEPTION:
            return True
        return False if EXCEPTION in owners else None
    if isinstance(type_, Class):
        if isinstance(value, Instance):
            line = walk.order(value.type)
            if any(isinstance(c, Class) and c.scope == type_.scope for c in line):
                return True
            return None if classes.has_unknown_base(walk, value.type) else False
        return False if isinstance(value, Record | Produced | Typed) else None
    return None


# What an exception was made of --------------------------------------------------------------------


def is_exception(walk: Walk, value: Value) -> bool:
    """Whether an object is surely an exception."""
    return EXCEPTION in owner_types(walk, value)


def arguments_of(walk: Walk, owner: Instance) -> tuple[Operand, ...]:
    """``args`` of an exception of a project class: what its constructor hands to the library's."""
    if owner.arguments is None or owner.frame is None or owner.site is None:
        return ()
    given = tuple(binding.pin(o, owner.frame) for o in owner.arguments.positional)
    raw = Instance(owner.type, owner.site, owner.frame)
    for a in classes.lookup(walk, owner.type, "__init__", owner.frame):
        if isinstance(a.value, Function):
            bound = owner.arguments.prepend(Given(raw))
            found = _handed_up(walk, a.value, bound, owner.site, owner.frame, _DEPTH)
            return given if found is None else found
    return given


def _handed_up(
    walk: Walk, function: Function, bound: Arguments, site: NodeRef, frame: Frame, depth: int
) -> tuple[Operand, ...] | None:
    """What the outermost ``super().__init__(…)`` of a constructor is handed; None without one."""
    entered = enter(walk, function, bound, site, frame) if depth else None
    if entered is None:
        return None
    scope = walk.scope(function.scope)
    for call in scope.calls:
        shape = scope.nodes[call.node]
        if call.name != "__init__" or not isinstance(shape, v.Call):
            continue
        operands = tuple(Ref(node, entered) for node in shape.positional)
        for a in walk.resolve(shape.callee, entered):
            if isinstance(a.value, Bound) and isinstance(a.value.function, Function):
                inner = Arguments((Given(a.value.receiver), *operands), star_at=len(operands) + 1)
                place = NodeRef(function.scope, call.node)
                found = _handed_up(walk, a.value.function, inner, place, entered, depth - 1)
                return operands if found is None else found
        callee = scope.nodes[shape.callee]
        above = isinstance(callee, v.Attribute) and isinstance(scope.nodes[callee.base], v.Super)
        return operands if above else operands[1:]
    return None
