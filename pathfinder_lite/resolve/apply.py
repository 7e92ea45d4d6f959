"""Calls: finding the callee, entering it in a context of its own, and coming back."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import classes, declared_types, library, methods, narrowing
from pathfinder_lite.resolve.frames import resume
from pathfinder_lite.resolve.limits import DECIDED_RECURSION, FRAME_DEPTH, RECURSION
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Bound,
    Class,
    Coroutine,
    Descriptor,
    External,
    Frame,
    Function,
    Generator,
    Given,
    Instance,
    Method,
    NodeRef,
    Partial,
    Path,
    Produced,
    Record,
    Tainted,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Target, Walk, hop


def call(walk: Walk, value: v.Call, node: NodeId, frame: Frame) -> Answers:
    """A call node."""
    site = NodeRef(frame.scope, node)
    arguments = binding.of_call(walk, value, frame)
    return [
        b
        for a in narrowing.of_callee(walk, node, value.callee, frame)
        for b in walk.apply(a.value, arguments, site, a.frame, a.path)
    ]


def apply(
    walk: Walk, callee: Value, arguments: Arguments, site: NodeRef, frame: Frame, path: Path | None
) -> Answers:
    """What calling ``callee`` gives, with operands standing in ``frame``."""
    match callee:
        case Function():
            return _function(walk, callee, arguments, site, frame)
        case Bound(function, receiver):
            return walk.apply(function, arguments.prepend(Given(receiver)), site, frame, path)
        case Class():
            return classes.construct(walk, callee, arguments, site, frame)
        case Partial(inner, held):
            return walk.apply(inner, binding.merge(held, arguments), site, frame, path)
        case Descriptor():
            return _descriptor(walk, callee, arguments, site, frame)
        case External("builtins.object.__new__") if (
            made := classes.bare_object(walk, arguments, site, frame)
        ) is not None:
            return made
        case External(name):
            return library.call(walk, name, arguments, site, frame, path)
        case Method():
            return methods.call(walk, callee, arguments, site, frame, path)
        case Instance():
            return _instance(walk, callee, arguments, site, frame)
        case Produced():
            return library.call_object(walk, callee, arguments, site, frame)
        case _:
            return [Answer(Unknown("call of an unknown value"), None, frame)]


def enter(
    walk: Walk, function: Function, arguments: Arguments, site: NodeRef, frame: Frame
) -> Frame | None:
    """The context of a call; None where recursion or depth ends the walk."""
    entered = walk.frames.frame(function.scope, site, frame, function.static, arguments)
    if entered.depth > FRAME_DEPTH:
        walk.limits.hit("frame depth")
        return None
    same = entered.entries - 1
    if same >= RECURSION and not (
        same < DECIDED_RECURSION and _is_decided(walk, arguments, entered)
    ):
        walk.limits.hit("recursion")
        return None
    return entered


def _is_decided(walk: Walk, arguments: Arguments, entered: Frame) -> bool:
    """Whether every operand is one known value, so that a recursion can be followed to its end.

    Tainted ones do not count down, so those may be the only ones once.
    """
    kinds = _kinds(walk, arguments, entered.parent or entered)
    if kinds != {Tainted}:
        return bool(kinds)
    above = entered.parent
    while above is not None and above.scope != entered.scope:
        above = above.parent
    if above is None or above.arguments is None:
        return True
    return _kinds(walk, above.arguments, above.parent or above) != kinds


def _kinds(walk: Walk, arguments: Arguments, frame: Frame) -> set[type]:
    """Kinds of operands of which each is one known value; empty when one is not."""
    operands = (*arguments.positional, *(o for _, o in arguments.keywords))
    if arguments.star or arguments.double_star:
        return set()
    kinds: set[type] = set()
    for operand in operands:
        found = walk.argument(operand, frame)
        if len(found) != 1 or isinstance(found[0].value, Unknown | Typed | Produced):
            return set()
        kinds.add(type(found[0].value))
    return kinds


def _function(
    walk: Walk, function: Function, arguments: Arguments, site: NodeRef, frame: Frame
) -> Answers:
    scope = walk.scope(function.scope)
    if not binding.accepts(scope.parameters, arguments):
        return [Answer(Unknown("arguments do not fit"), None, frame)]
    entered = enter(walk, function, arguments, site, frame)
    if entered is None:
        beyond = walk.frames.frame(function.scope, site, frame, function.static, arguments)
        declared = [] if scope.is_generator else declared_types.returned(walk, beyond)
        found = declared or [Answer(Unknown("recursion"), None, frame)]
        return [Answer(a.value, None, frame) for a in found]
    if scope.is_generator:
        return [Answer(Generator(entered), None, frame)]
    if scope.is_async:
        return [Answer(Coroutine(entered), None, frame)]
    return results(walk, entered)


def results(walk: Walk, entered: Frame) -> Answers:
    """What the body of an entered function returns, back in its caller's frame."""
    scope = walk.scope(entered.scope)
    answers = []
    for a in _returned(walk, scope, entered):
        path = a.path
        if path is not None and entered.site is not None:
            path = hop(path, entered.site.scope, entered.site.node, "return")
        answers.append(Answer(a.value, path, caller_of(a.frame, entered)))
    return answers


def _returned(walk: Walk, scope: Scope, entered: Frame) -> Answers:
    """What a body returns, where that is unknown or only declared by its annotation."""
    if scope.result == NONE:
        return declared_types.returned(walk, entered)
    found = walk.resolve(scope.result, entered)
    if _is_stub(scope) and not declared_types.admits_none(walk, entered):
        return declared_types.returned(walk, entered) or found
    if any(declared_types.is_opaque(walk, a.value) for a in found):
        return declared_types.informed(walk, found, declared_types.returned(walk, entered))
    return found


def _is_stub(scope: Scope) -> bool:
    """Whether a body holds nothing, as in protocols and abstract classes."""
    empty = scope.nodes[scope.result] == v.Const(None) and not scope.calls
    return empty and all(isinstance(n, v.Param | v.Const | v.Opaque) for n in scope.nodes)


def caller_of(frame: Frame, entered: Frame) -> Frame:
    """The context that an answer found in an entered function holds in for its caller."""
    parent = frame.parent if frame.scope == entered.scope else None
    back = parent or entered.parent
    return back if back is not None else entered


def awaited(walk: Walk, answer: Answer) -> Answers:
    """``await value``."""
    if isinstance(answer.value, Coroutine):
        entered = resume(walk, answer.value.frame, answer.frame)
        found = results(walk, entered)
        if entered is answer.value.frame:
            return [Answer(a.value, a.path, answer.frame) for a in found]
        return found
    if isinstance(answer.value, Instance) and classes.defines(walk, answer.value.type, "__await__"):
        site = answer.value.site or answer.value.type.definition
        return [
            Answer(c.value, c.path, answer.frame)
            for a in walk.attribute(answer.value, "__await__", answer.frame, answer.path)
            for b in walk.apply(a.value, Arguments(), site, a.frame, a.path)
            for c in (results(walk, b.value.frame) if isinstance(b.value, Generator) else [b])
        ]
    if isinstance(answer.value, Record):
        field = walk.library.awaited.get(answer.value.kind)
        if field is not None:
            return walk.attribute(answer.value, field, answer.frame, answer.path)
    return [answer]


def delegated(walk: Walk, value: v.Delegated, node: NodeId, frame: Frame) -> Answers:
    """The result of ``yield from``: what the inner generator returns."""
    answers: Answers = []
    for a in walk.resolve(value.value, frame):
        if isinstance(a.value, Generator):
            answers.extend(Answer(b.value, b.path, a.frame) for b in results(walk, a.value.frame))
        else:
            answers.append(Answer(Unknown("yield from"), None, a.frame))
    return answers


def enter_manager(walk: Walk, answer: Answer, site: NodeRef, is_async: bool) -> Answers:
    """What a ``with`` statement binds."""
    value = answer.value
    if isinstance(value, Generator):
        return walk.iterate(value, answer.frame, answer.path)
    if isinstance(value, Instance):
        method = "__aenter__" if is_async else "__enter__"
        found = []
        for a in walk.attribute(value, method, answer.frame, answer.path):
            for b in walk.apply(a.value, Arguments(), site, a.frame, a.path):
                found.extend(awaited(walk, b) if is_async else [b])
        return found or [answer]
    return library.entered(walk, answer)


def enter_node(walk: Walk, value: v.Enter, node: NodeId, frame: Frame) -> Answers:
    """A ``with`` target."""
    site = NodeRef(frame.scope, node)
    return [
        b
        for a in walk.resolve(value.manager, frame)
        for b in enter_manager(walk, a, site, value.is_async)
    ]


def _descriptor(
    walk: Walk, callee: Descriptor, arguments: Arguments, site: NodeRef, frame: Frame
) -> Answers:
    return walk.apply(callee.function, arguments, site, frame, None)


def _instance(
    walk: Walk, callee: Instance, arguments: Arguments, site: NodeRef, frame: Frame
) -> Answers:
    answers = []
    for a in walk.attribute(callee, "__call__", frame, None):
        answers.extend(walk.apply(a.value, arguments, site, a.frame, a.path))
    return answers


def targets(walk: Walk, node: NodeId, frame: Frame) -> list[Target]:
    """The callees of a call node, project functions entered."""
    value = walk.node(node, frame)
    if not isinstance(value, v.Call):
        return []
    site = NodeRef(frame.scope, node)
    arguments = binding.of_call(walk, value, frame)
    found = []
    for a in narrowing.of_callee(walk, node, value.callee, frame):
        for function, bound in unwrapped(walk, a.value, arguments, site, a.frame):
            entered = None
            if function is not None:
                scope = walk.scope(function.scope)
                if not binding.accepts(scope.parameters, bound):
                    continue
                entered = enter(walk, function, bound, site, a.frame)
            found.append(Target(function if entered else None, entered, a.frame, a.value))
    return found


def unwrapped(
    walk: Walk, callee: Value, arguments: Arguments, site: NodeRef, frame: Frame
) -> list[tuple[Function | None, Arguments]]:
    """The functions that calling a value runs first, with the arguments each receives."""
    match callee:
        case Function():
            return [(callee, arguments)]
        case Bound(function, receiver):
            return unwrapped(walk, function, arguments.prepend(Given(receiver)), site, frame)
        case Partial(inner, held):
            return unwrapped(walk, inner, binding.merge(held, arguments), site, frame)
        case Descriptor(_, function):
            return unwrapped(walk, function, arguments, site, frame)
        case Class():
            fresh = Instance(callee, site, frame)
            found: list[tuple[Function | None, Arguments]] = []
            for method in ("__new__", "__init__"):
                receiver = callee if method == "__new__" else fresh
                for a in classes.lookup(walk, callee, method, frame):
                    if isinstance(a.value, Function):
                        found.append((a.value, arguments.prepend(Given(receiver))))
            return found or [(None, arguments)]
        case Instance():
            return [
                pair
                for a in walk.attribute(callee, "__call__", frame, None)
                for pair in unwrapped(walk, a.value, arguments, site, a.frame)
                if not isinstance(a.value, Instance)
            ]
        case _:
            return [(None, arguments)]
