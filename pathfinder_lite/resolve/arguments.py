"""Argument positions to parameter positions (Python reference, 6.3.4 "Calls")."""

from __future__ import annotations

from pathfinder_lite.facts.graphs import Parameter
from pathfinder_lite.facts.values import Call, FunctionRef, NodeId, Param, Star
from pathfinder_lite.resolve import narrowing
from pathfinder_lite.resolve.limits import RECURSION
from pathfinder_lite.resolve.order import may_precede
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Class,
    Constant,
    Display,
    ElementOf,
    Frame,
    Given,
    Instance,
    ItemOf,
    Lazy,
    Operand,
    Receiver,
    Ref,
    ScopeRef,
    Table,
    Tainted,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk, hop

_POSITIONAL = ("positional", "either")


def of_call(walk: Walk, call: Call, frame: Frame) -> Arguments:
    """The operands of a call node standing in ``frame``."""
    positional: list[Operand] = []
    star: list[Operand] = []
    star_at = 0
    for node in call.positional:
        value = walk.node(node, frame)
        if isinstance(value, Star):
            if not star:
                star_at = len(positional)
            star.append(Lazy(value.value))
        else:
            positional.append(Lazy(node))
    keywords = tuple((name, Lazy(node)) for name, node in call.keywords if name)
    double = tuple(Lazy(node) for name, node in call.keywords if not name)
    return Arguments(
        tuple(positional), keywords, tuple(star), star_at if star else len(positional), double
    )


def fixed(arguments: Arguments, frame: Frame) -> Arguments:
    """The same arguments with operands that no longer depend on who the caller is."""
    return Arguments(
        tuple(pin(o, frame) for o in arguments.positional),
        tuple((n, pin(o, frame)) for n, o in arguments.keywords),
        tuple(pin(o, frame) for o in arguments.star),
        arguments.star_at,
        tuple(pin(o, frame) for o in arguments.double_star),
    )


def pin(operand: Operand, frame: Frame) -> Operand:
    """An operand of ``frame`` as one that says so itself."""
    match operand:
        case Lazy(node) | Receiver(node):
            return Ref(node, frame)
        case ElementOf(collection):
            inner = pin(collection, frame)
            assert isinstance(inner, Lazy | Ref | Given)
            return ElementOf(inner)
        case ItemOf(collection, key):
            inner = pin(collection, frame)
            assert isinstance(inner, Lazy | Ref | Given)
            return ItemOf(inner, key)
        case _:
            return operand


def merge(first: Arguments, second: Arguments) -> Arguments:
    """Arguments of a partial application, then those of its call, which win by keyword."""
    keywords = dict(first.keywords) | dict(second.keywords)
    return Arguments(
        first.positional + second.positional,
        tuple(keywords.items()),
        first.star + second.star,
        first.star_at if first.star else len(first.positional) + second.star_at,
        first.double_star + second.double_star,
    )


def positional_operand(arguments: Arguments, position: int) -> Operand | None:
    """The operand at a position, also out of a star argument; None when there is none."""
    if position < arguments.star_at and position < len(arguments.positional):
        return arguments.positional[position]
    if arguments.star:
        first = arguments.star[0]
        if isinstance(first, Lazy | Ref | Given):
            return ItemOf(first, position - arguments.star_at)
        return None
    return arguments.positional[position] if position < len(arguments.positional) else None


def keyword_operand(arguments: Arguments, name: str) -> Operand | None:
    """The operand of a keyword; None when it is not given by name."""
    return dict(arguments.keywords).get(name)


def accepts(parameters: tuple[Parameter, ...], arguments: Arguments) -> bool:
    """Whether a call with these arguments can succeed, as far as it can be told."""
    positional = sum(p.kind in _POSITIONAL for p in parameters)
    kinds = {p.kind for p in parameters}
    if len(arguments.positional) > positional and "star" not in kinds:
        return False
    names = {p.name for p in parameters if p.kind in ("either", "keyword")}
    return "double-star" in kinds or all(n in names for n, _ in arguments.keywords)


def bound(walk: Walk, index: int, frame: Frame) -> Answers:
    """The values of parameter ``index`` in a context whose call is known."""
    arguments = frame.arguments
    assert arguments is not None
    scope = walk.scope(frame.scope)
    parameter = scope.parameters[index]
    if parameter.kind == "star":
        rest = _rest(walk, scope.parameters, index, arguments, frame)
        return [Answer(rest, None, frame)]
    if parameter.kind == "double-star":
        return [Answer(_keywords(scope.parameters, arguments, frame), None, frame)]
    operand = None
    if parameter.kind in _POSITIONAL:
        position = sum(p.kind in _POSITIONAL for p in scope.parameters[:index])
        operand = positional_operand(arguments, position)
    if operand is None and parameter.kind != "positional":
        operand = keyword_operand(arguments, parameter.name)
    if isinstance(operand, ItemOf) and operand.collection in arguments.star:
        found = _from_caller(walk, operand, frame)
        if found:
            return found
        operand = _behind_star(walk, operand, arguments, frame)
        if operand is None and parameter.kind != "positional":
            operand = keyword_operand(arguments, parameter.name)
    if operand is not None:
        found = _from_caller(walk, operand, frame)
        return _dispatched(walk, found, frame) if isinstance(operand, Receiver) else found
    return keyword_or_default(walk, index, frame)


def _behind_star(walk: Walk, operand: ItemOf, arguments: Arguments, frame: Frame) -> Operand | None:
    """The plain operand where the one star operand has no element left; None if there is none."""
    later = arguments.positional[arguments.star_at :]
    offset = operand.key
    if len(arguments.star) != 1 or not isinstance(offset, int):
        return None
    for count in range(offset + 1):
        element = ItemOf(operand.collection, count)
        if not walk.argument(element, frame.parent or frame):
            return later[offset - count] if offset - count < len(later) else None
    return None


def _dispatched(walk: Walk, found: Answers, frame: Frame) -> Answers:
    """Receivers for which a method call runs this very method."""
    scope = walk.scope(frame.scope)
    owner = ScopeRef(frame.scope.module, scope.parent)
    if scope.parent == frame.scope.scope or walk.scope(owner).kind != "class":
        return found
    return [a for a in found if _runs(walk, a.value, frame.scope, owner)]


def _runs(walk: Walk, receiver: Value, method: ScopeRef, owner: ScopeRef) -> bool:
    if not isinstance(receiver, Instance):
        return True
    name = walk.scope(method).name
    for each in walk.order(receiver.type):
        if isinstance(each, Class) and name in walk.scope(each.scope).bindings:
            return each.scope == owner or receiver.site is None
    return False


def keyword_or_default(walk: Walk, index: int, frame: Frame) -> Answers:
    """A parameter given by some ``**`` operand if it is there, else its default."""
    arguments = frame.arguments
    assert arguments is not None
    answers, pending = [], [frame]
    for operand in arguments.double_star:
        following: list[Frame] = []
        for current in pending:
            for mapping in walk.argument(operand, current.parent or current):
                again = _returned(walk, mapping, current)
                found, has = _under_name(walk, index, mapping, again)
                answers += found
                if has is not True:
                    following.append(again)
        pending = list(dict.fromkeys(following))
    return answers + [a for current in pending for a in default(walk, index, current)]


def _under_name(
    walk: Walk, index: int, mapping: Answer, frame: Frame
) -> tuple[Answers, bool | None]:
    """What one ``**`` operand holds for a parameter, and whether it surely holds it."""
    name = walk.scope(frame.scope).parameters[index].name
    site = frame.site
    if isinstance(mapping.value, Table):
        has = walk.has_key(mapping.value, name, mapping.frame)
        if has is False:
            return [], False
    elif isinstance(mapping.value, Tainted):
        has = None
    else:
        return [Answer(Unknown("argument by **"), None, frame)], None
    answers: Answers = []
    for a in walk.item(mapping.value, name, mapping.frame, mapping.path):
        told = site is not None and a.path is not None
        path = hop(a.path, site.scope, site.node, "argument") if site and told else a.path
        answers.append(Answer(a.value, path, frame))
    return answers, has


def default(walk: Walk, index: int, frame: Frame) -> Answers:
    """A parameter's default, or that it is missing."""
    scope = walk.scope(frame.scope)
    static = frame.static
    if static is not None:
        definition = walk.node(scope.definition, static)
        if isinstance(definition, FunctionRef):
            for position, node in definition.defaults:
                if position == index:
                    found = _default_answers(walk, index, node, static, frame)
                    return found + _kept_in_default(walk, index, found, frame)
    return [Answer(Unknown("missing argument"), None, frame)]


def _default_answers(walk: Walk, index: int, node: NodeId, static: Frame, frame: Frame) -> Answers:
    return [
        Answer(a.value, hop(a.path, frame.scope, NodeId(index), "default"), frame)
        for a in walk.resolve(node, static)
    ]


def _kept_in_default(walk: Walk, index: int, found: Answers, frame: Frame) -> Answers:
    """What calls without the argument have put into a list or dict that is its default."""
    scope = walk.scope(frame.scope)
    if index >= len(scope.objects) or isinstance(scope.nodes[scope.objects[index]], Param):
        return []
    if not any(isinstance(a.value, Display | Table) for a in found):
        return []
    if not walk.callers.searching:
        return [Answer(Unknown("callers not searched"), None, frame)]
    return [
        Answer(a.value, a.path, frame)
        for entered in walk.callers.of(walk.open_frame(frame.scope))
        if entered.arguments is not None
        and not is_given(scope.parameters, index, entered.arguments)
        and may_precede(walk, entered, frame, None)
        for a in walk.resolve(scope.objects[index], entered)
    ]


def is_given(parameters: tuple[Parameter, ...], index: int, arguments: Arguments) -> bool:
    """Whether a call may hand over a parameter, rather than leave it to its default."""
    position = sum(p.kind in _POSITIONAL for p in parameters[:index])
    by_position = parameters[index].kind in _POSITIONAL
    return (
        (by_position and positional_operand(arguments, position) is not None)
        or keyword_operand(arguments, parameters[index].name) is not None
        or bool(arguments.double_star)
    )


def _from_caller(walk: Walk, operand: Operand, frame: Frame) -> Answers:
    site = frame.site
    answers: Answers = []
    caller = frame.parent or frame
    found = walk.argument(operand, caller)
    unknown = any(isinstance(a.value, Unknown) for a in found)
    if unknown and isinstance(operand, Lazy) and site is not None and site.scope == caller.scope:
        found = narrowing.handed(walk, site.node, operand.node, found, caller)
    for a in found:
        path = a.path
        if site is not None and path is not None:
            path = hop(path, site.scope, site.node, "argument")
        entered = _returned(walk, a, frame)
        if entered.entries > max(RECURSION, frame.entries):
            # Functions that call each other have no top to come from.
            walk.limits.hit("recursion")
            if isinstance(a.value, Tainted):
                answers.append(Answer(a.value, path, frame))
            answers.append(Answer(Unknown("recursion"), None, frame))
        else:
            answers.append(Answer(a.value, path, entered))
    return answers


def _returned(walk: Walk, answer: Answer, frame: Frame) -> Frame:
    if frame.parent is None:
        return frame
    return walk.frames.with_parent(frame, answer.frame)


def _rest(
    walk: Walk,
    parameters: tuple[Parameter, ...],
    index: int,
    arguments: Arguments,
    frame: Frame,
) -> Display:
    before = sum(p.kind in _POSITIONAL for p in parameters[:index])
    caller = frame.parent or frame
    items = tuple(pin(o, caller) for o in arguments.positional[before : arguments.star_at])
    more: list[Operand] = []
    is_last = len(arguments.positional) <= arguments.star_at
    if len(arguments.star) == 1 and is_last and before >= arguments.star_at:
        skipped = before - arguments.star_at
        star = pin(arguments.star[0], caller)
        if skipped == 0 and isinstance(star, Lazy | Ref | Given):
            return Display("tuple", (), (), star)
        found = walk.argument(star, caller)
        listed = walk.listed(found[0].value, found[0].frame) if len(found) == 1 else None
        later = arguments.positional[arguments.star_at :]
        if listed is not None and not later:
            return Display("tuple", listed[skipped:])
    for star in arguments.star:
        pinned = pin(star, caller)
        if isinstance(pinned, Lazy | Ref | Given):
            more.append(ElementOf(pinned))
    more.extend(pin(o, caller) for o in arguments.positional[max(before, arguments.star_at) :])
    return Display("tuple", items, tuple(more))


def _keywords(parameters: tuple[Parameter, ...], arguments: Arguments, frame: Frame) -> Table:
    caller = frame.parent or frame
    named = {p.name for p in parameters if p.kind in ("either", "keyword")}
    entries = tuple((n, pin(o, caller)) for n, o in arguments.keywords if n not in named)
    sources: list[Lazy | Ref | Given] = []
    for operand in arguments.double_star:
        pinned = pin(operand, caller)
        if isinstance(pinned, Lazy | Ref | Given):
            sources.append(pinned)
    return Table(entries, (), "dict", None, False, tuple(sources))


def constant(answer: Answer) -> object:
    """The Python value of a constant answer, ``NotImplemented`` for any other."""
    value = answer.value
    return value.value if isinstance(value, Constant) else NotImplemented
