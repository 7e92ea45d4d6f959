"""Functions that choose or repeat other functions: reduce, single dispatch, operators, getters."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers, fold
from pathfinder_lite.resolve.limits import WIDTH
from pathfinder_lite.resolve.operands import given, operand_answers
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Descriptor,
    Display,
    External,
    Frame,
    Function,
    Given,
    NodeRef,
    Partial,
    Produced,
    ScopeRef,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import Handler, Request, arguments_of_site
from pathfinder_lite.resolve.walk import Answers, Walk

_DISPATCHED = External("<dispatched>")
_FUNCTION, _POSITION = "\0function", "\0position"


def _reduced(walk: Walk, request: Request) -> Answers:
    """``reduce(function, iterable, start)``, step by step over known elements."""
    answers: Answers = []
    start = given(walk, request.arguments, 2, "initial", request.frame)
    for f in operand_answers(walk, request.arguments, 0, request.frame):
        for a in operand_answers(walk, request.arguments, 1, f.frame):
            items = containers.listed(walk, a.value, a.frame)
            if items is None:
                answers.append(Answer(Unknown("reduce"), None, a.frame))
                continue
            states = list(start) if start is not None else []
            if start is None and items:
                states, items = walk.argument(items[0], a.frame), items[1:]
            for operand in items:
                grown: Answers = []
                for state in states:
                    arguments = Arguments((Given(state.value, state.path), operand), star_at=2)
                    grown += walk.apply(f.value, arguments, request.site, state.frame, f.path)
                states = grown[:WIDTH]
            answers.extend(states)
    return answers


def _dispatching(walk: Walk, request: Request) -> Answers:
    """``singledispatch`` and, where the row returns a descriptor, its kin for methods."""
    kind = request.model.returns
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        position = Given(Constant.of(1 if kind else 0))
        held = ((_FUNCTION, Given(a.value)), (_POSITION, position))
        value: Value = Partial(_DISPATCHED, Arguments(keywords=held))
        answers.append(Answer(Descriptor(kind, value) if kind else value, a.path, a.frame))
    return answers


def _dispatched(walk: Walk, request: Request) -> Answers:
    """A call of such a function: the implementation registered for the argument's type."""
    keywords = dict(request.arguments.keywords)
    default, position = keywords.pop(_FUNCTION), keywords.pop(_POSITION)
    assert isinstance(default, Given) and isinstance(position, Given)
    held = request.arguments
    arguments = Arguments(
        held.positional, tuple(keywords.items()), held.star, held.star_at, held.double_star
    )
    assert isinstance(position.value, Constant) and isinstance(position.value.value, int)
    answers: Answers = []
    for a in operand_answers(walk, arguments, position.value.value, request.frame):
        for function in _implementations(walk, default.value, a):
            answers.extend(walk.apply(function, arguments, request.site, a.frame, None))
    return answers


def _implementations(walk: Walk, default: Value, subject: Answer) -> list[Value]:
    """What runs for a subject: exact types first, then base types, then the default."""
    if not isinstance(default, Function):
        return [default]
    doubtful: list[Value] = []
    inherited: list[Value] = []
    for type_, function in _registered(walk, default):
        verdict = walk.instance_check(subject.value, type_, subject.frame)
        if verdict is None:
            doubtful.append(function)
        elif verdict and _is_exactly(subject.value, type_):
            return [function]
        elif verdict:
            inherited.append(function)
    chosen = inherited[:1] or [default]
    return [*doubtful, *chosen]


def _is_exactly(value: Value, type_: Value) -> bool:
    if isinstance(value, Constant) and isinstance(type_, External):
        return type_.path == f"builtins.{value.type_name}"
    return getattr(value, "type", None) == type_


def _registered(walk: Walk, default: Function) -> list[tuple[Value, Value]]:
    """Types and implementations, from decorators and calls of the function's ``register``."""
    name = walk.scope(default.scope).name
    found: list[tuple[Value, Value]] = []
    for located in walk.program.calls_named("register"):
        origin = walk.open_frame(ScopeRef(located.module, located.scope.id))
        call = located.scope.nodes[located.site.node]
        if not isinstance(call, v.Call) or not call.positional:
            continue
        callee = located.scope.nodes[call.callee]
        types: tuple[v.NodeId, ...] = call.positional[:-1]
        if isinstance(callee, v.Call):
            types, callee = callee.positional, located.scope.nodes[callee.callee]
        if not isinstance(callee, v.Attribute) or callee.name != "register":
            continue
        if not _leads_to(walk, callee.base, origin, default, name):
            continue
        for a in walk.resolve(call.positional[-1], origin):
            if not isinstance(a.value, Function):
                continue
            if types:
                found += [(t.value, a.value) for t in walk.resolve(types[0], origin)]
            else:
                found += [(t, a.value) for t in _annotated(walk, a.value, origin)]
    return found


def _leads_to(walk: Walk, base: v.NodeId, origin: Frame, default: Function, name: str) -> bool:
    for a in walk.resolve(base, origin):
        value = a.value.function if isinstance(a.value, Descriptor) else a.value
        if isinstance(value, Partial) and value.callee == _DISPATCHED:
            held = dict(value.arguments.keywords).get(_FUNCTION)
            function = held.value if isinstance(held, Given) else None
            if isinstance(function, Function) and function.scope == default.scope:
                return True
    return False


def _annotated(walk: Walk, function: Function, frame: Frame) -> list[Value]:
    """The type of the first annotated parameter."""
    shape = walk.node(function.definition.node, function.static)
    if not isinstance(shape, v.FunctionRef) or not shape.annotations:
        return []
    return [a.value for a in walk.resolve(shape.annotations[0][1], function.static)]


def _operator(walk: Walk, request: Request) -> Answers:
    """``operator.add`` and kin; the row returns the operator."""
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        for b in operand_answers(walk, request.arguments, 1, a.frame):
            if request.model.returns == "[]":
                key = b.value.value if isinstance(b.value, Constant) else None
                answers.extend(walk.item(a.value, key, b.frame, a.path))
            else:
                answers.extend(fold.operate(walk, request.model.returns, a, b))
    return answers


def _getter(walk: Walk, request: Request) -> Answers:
    """``itemgetter``, ``attrgetter`` or ``methodcaller``, applied; the row returns which."""
    made = request.receiver
    unknown = [Answer(Unknown("getter"), None, request.frame)]
    if not isinstance(made, Produced) or made.site is None or made.frame is None:
        return unknown
    wanted = arguments_of_site(walk, made.site, made.frame)
    if wanted is None or not wanted.positional or wanted.star:
        return unknown
    answers: Answers = []
    for a in operand_answers(walk, request.arguments, 0, request.frame):
        if request.model.returns == "method":
            answers.extend(_method_called(walk, wanted, made.frame, a, request.site))
            continue
        parts = [
            [b for key in walk.argument(operand, made.frame) for b in _part(walk, request, key, a)]
            for operand in wanted.positional
        ]
        if len(parts) == 1:
            answers.extend(parts[0])
        elif all(len(part) == 1 for part in parts):
            items = tuple(Given(part[0].value, part[0].path) for part in parts)
            answers.append(Answer(Display("tuple", items), None, a.frame))
        else:
            answers.append(Answer(Unknown("getter"), None, a.frame))
    return answers


def _part(walk: Walk, request: Request, key: Answer, a: Answer) -> Answers:
    if not isinstance(key.value, Constant):
        return [Answer(Unknown("getter"), None, a.frame)]
    if request.model.returns == "item":
        return walk.item(a.value, key.value.value, a.frame, a.path)
    states = [a]
    for name in str(key.value.value).split("."):
        states = [c for b in states for c in walk.attribute(b.value, name, b.frame, b.path)]
    return states


def _method_called(
    walk: Walk, wanted: Arguments, frame: Frame, a: Answer, site: NodeRef
) -> Answers:
    rest = binding.fixed(
        Arguments(wanted.positional[1:], wanted.keywords, star_at=len(wanted.positional) - 1), frame
    )
    answers: Answers = []
    for name in walk.argument(wanted.positional[0], frame):
        if isinstance(name.value, Constant):
            for b in walk.attribute(a.value, str(name.value.value), a.frame, a.path):
                answers.extend(walk.apply(b.value, rest, site, b.frame, b.path))
    return answers


HANDLERS: dict[str, Handler] = {
    "dispatched": _dispatched,
    "dispatching": _dispatching,
    "getter": _getter,
    "operator": _operator,
    "reduced": _reduced,
}
