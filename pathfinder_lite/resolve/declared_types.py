"""What annotations declare of parameters, results, variables and fields.

What a body shows wins. An annotation speaks where a value is unknown, where a field holds nothing
but ``None``, and where a container is empty so far.
"""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Constant,
    Display,
    External,
    Frame,
    Given,
    Instance,
    Produced,
    ScopeRef,
    Table,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.scopes import MODULE, class_of_scope, decorated_scope
from pathfinder_lite.resolve.type_expressions import metadata, objects, returning
from pathfinder_lite.resolve.walk import Answers, Walk


def is_opaque(walk: Walk, value: Value) -> bool:
    """Whether nothing is known of a value: not even that it is what a described function gives."""
    if isinstance(value, Produced) and value.path.endswith("()"):
        return value.path not in walk.library.elements
    return isinstance(value, Unknown)


def is_declared(value: Value) -> bool:
    """Whether a value is some object of a type, as annotations give."""
    return isinstance(value, Typed) or (
        isinstance(value, Instance | Produced) and value.site is None
    )


def leaves_open(walk: Walk, value: Value) -> bool:
    """Whether an annotation can add to a value: it is unknown, ``None`` or empty."""
    return is_opaque(walk, value) or _says_nothing(value)


def completed(walk: Walk, found: Answers, declared: Answers) -> Answers:
    """Answers with what an annotation declares, where they leave a type open."""
    if not declared:
        return found
    known = [a for a in found if not is_opaque(walk, a.value)]
    if known and len(known) == len(found) and not all(_says_nothing(a.value) for a in known):
        return found
    return [*known, *declared]


def informed(walk: Walk, found: Answers, declared: Answers) -> Answers:
    """Answers with what an annotation declares in the place of unknown ones."""
    if not declared or not any(is_opaque(walk, a.value) for a in found):
        return found
    return [*(a for a in found if not is_opaque(walk, a.value)), *declared]


def _says_nothing(value: Value) -> bool:
    match value:
        case Constant(None):
            return True
        case Display():
            return not (value.items or value.more or value.source)
        case Table():
            return not (value.entries or value.more or value.sources or value.default)
        case _:
            return False


def of_node(walk: Walk, node: NodeId, found: Answers, frame: Frame) -> Answers:
    """Where an annotated variable's value is unknown, objects of the annotated type."""
    if not any(is_opaque(walk, a.value) for a in found):
        return found
    annotation = walk.annotations.of_node(frame.scope, node)
    if annotation is not None:
        return informed(walk, found, objects(walk, annotation, frame, frame))
    shape = walk.node(node, frame)
    if isinstance(shape, v.Call) and len(shape.positional) == 1:
        return [*found, *_decorated(walk, node, frame)]
    return found


def _decorated(walk: Walk, node: NodeId, frame: Frame) -> Answers:
    """What an unknown decorator makes of a function: at least, a function of that result."""
    scope = walk.scope(frame.scope)
    site = walk.program.site(frame.scope.module, frame.scope.scope, node)
    inner = decorated_scope(scope, node) if site is not None and site.kind == "decorator" else None
    if inner is None:
        return []
    function = scope.nodes[walk.scope(ScopeRef(frame.scope.module, inner)).definition]
    if not isinstance(function, v.FunctionRef) or function.returns == NONE:
        return []
    made = objects(walk, function.returns, frame, frame)
    return [Answer(returning(a.value), None, frame) for a in made]


def parameter(walk: Walk, index: int, frame: Frame) -> Answers:
    """What the annotation of a parameter declares."""
    scope = walk.scope(frame.scope)
    definition = _definition(walk, frame)
    node = dict(definition.annotations).get(index) if definition is not None else None
    if node is None or frame.static is None:
        return []
    found = objects(walk, node, frame.static, frame, _owner(walk, frame))
    kind = scope.parameters[index].kind
    if not found or kind not in ("star", "double-star"):
        return found
    given = tuple(Given(a.value) for a in found)
    if kind == "star":
        return [Answer(Display("tuple", (), given), None, frame)]
    rest = Table((), tuple((Given(Unknown("key")), each) for each in given))
    return [Answer(rest, None, frame)]


def injections(walk: Walk, index: int, frame: Frame) -> list[tuple[NodeId, Frame]]:
    """The calls by which an annotation has a framework make a parameter: ``Annotated[T, …]``."""
    definition = _definition(walk, frame)
    node = dict(definition.annotations).get(index) if definition is not None else None
    if node is None or frame.static is None:
        return []
    return [
        (call, static)
        for call, static in metadata(walk, node, frame.static)
        if any(
            isinstance(a.value, External) and _injects(walk, a.value.path)
            for a in walk.resolve(_callee(walk, call, static), static)
        )
    ]


def _callee(walk: Walk, call: NodeId, frame: Frame) -> NodeId:
    shape = walk.node(call, frame)
    assert isinstance(shape, v.Call)
    return shape.callee


def _injects(walk: Walk, path: str) -> bool:
    model = walk.library.functions.get(walk.library.canonical(path))
    return model is not None and model.semantics == "injected"


def returned(walk: Walk, entered: Frame) -> Answers:
    """What the annotation of a function says that it returns; for generators, an iterable."""
    definition = _definition(walk, entered)
    if definition is None or definition.returns == NONE or entered.static is None:
        return []
    return objects(walk, definition.returns, entered.static, entered, _owner(walk, entered))


def admits_none(walk: Walk, entered: Frame) -> bool:
    """Whether a function's annotation says that it may return ``None``."""
    definition = _definition(walk, entered)
    if definition is None or entered.static is None:
        return True
    return _names_none(walk, definition.returns, entered.static)


def _names_none(walk: Walk, node: NodeId, static: Frame) -> bool:
    match walk.node(node, static):
        case v.Const(None):
            return True
        case v.Binary("|", left, right):
            return _names_none(walk, left, static) or _names_none(walk, right, static)
        case v.Item(base, _):
            return getattr(walk.node(base, static), "name", "") in ("Optional", "Union")
        case _:
            return False


def of_field(walk: Walk, type_: Class, name: str, frame: Frame) -> Answers:
    """What a class body, or a method by ``self.name: type``, declares for a field."""
    for each in walk.order(type_):
        if not isinstance(each, Class):
            continue
        node = walk.annotations.of_variables(each.scope).get(name)
        if node is not None:
            body = walk.frames.frame(each.scope, parent=each.static, static=each.static)
            return objects(walk, node, body, frame, type_)
        field = walk.annotations.of_fields(each.scope).get(name)
        if field is not None:
            return objects(walk, field[1], walk.open_frame(field[0]), frame, type_)
    return []


def _definition(walk: Walk, frame: Frame) -> v.FunctionRef | None:
    """The node that made a frame's function, which holds its annotations."""
    if frame.static is None or frame.scope.scope == MODULE:
        return None
    shape = walk.node(walk.scope(frame.scope).definition, frame.static)
    return shape if isinstance(shape, v.FunctionRef) else None


def _owner(walk: Walk, frame: Frame) -> Class | None:
    """The class that ``Self`` means in a method: that of the receiver, if one is given."""
    owner = ScopeRef(frame.scope.module, walk.scope(frame.scope).parent)
    if walk.scope(owner).kind != "class":
        return None
    operand = frame.arguments.positional[:1] if frame.arguments is not None else ()
    for each in operand:
        receiver = each.value if isinstance(each, Given) else None
        if isinstance(receiver, Instance):
            return receiver.type
        if isinstance(receiver, Class):
            return receiver
    return class_of_scope(walk, owner)
