"""Parameters: what callers hand over, else the receiver, the annotation or the default."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.limits import SAME_VALUE
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    External,
    Frame,
    Instance,
    ScopeRef,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.scopes import MODULE, class_of_scope, method_decorators
from pathfinder_lite.resolve.walk import Answers, Walk


def param(walk: Walk, value: v.Param, node: NodeId, frame: Frame) -> Answers:
    """A parameter: what the chosen caller hands over; in an open context, of each caller."""
    if frame.arguments is not None:
        return binding.bound(walk, value.index, frame)
    answers: Answers = []
    for entered in walk.callers.of(frame):
        answers.extend(binding.bound(walk, value.index, entered))
    receiver = own_receiver(walk, frame, value.index)
    if answers and receiver is not None and walk.callers.cut_short():
        answers.append(Answer(receiver, None, frame))
    if answers:
        return _merged(walk, answers, frame)
    if receiver is not None:
        return [Answer(receiver, None, frame)]
    annotated = _annotated(walk, value.index, frame)
    default = binding.default(walk, value.index, frame)
    if not default or isinstance(default[0].value, Unknown):
        return annotated or [Answer(Unknown("parameter without caller"), None, frame)]
    return default + (annotated or [Answer(Unknown("parameter without caller"), None, frame)])


def _merged(walk: Walk, answers: Answers, frame: Frame) -> Answers:
    """A value that many callers hand over is one alternative, no caller chosen.

    Values of other parameters are then taken from all callers, which may combine what no single
    call combines.
    """
    if len(answers) <= SAME_VALUE:
        return answers
    by_value: dict[Value, Answers] = {}
    for a in answers:
        by_value.setdefault(a.value, []).append(a)
    merged: Answers = []
    for group in by_value.values():
        if len(group) > SAME_VALUE:
            merged.append(Answer(group[0].value, group[0].path, frame))
        else:
            merged.extend(group)
    return merged


def own_receiver(walk: Walk, frame: Frame, index: int) -> Instance | Class | None:
    """``self`` or ``cls`` of a method of which no call is known."""
    scope = walk.scope(frame.scope)
    owner_ref = ScopeRef(frame.scope.module, scope.parent)
    if index != 0 or frame.scope.scope == MODULE or scope.kind != "function":
        return None
    owner = walk.scope(owner_ref)
    if owner.kind != "class" or frame.static is None:
        return None
    decorators = method_decorators(walk, frame)
    if "staticmethod" in decorators:
        return None
    type_ = class_of_scope(walk, owner_ref)
    if "classmethod" in decorators or scope.name in ("__new__", "__init_subclass__"):
        return type_
    return Instance(type_, None, None)


def _annotated(walk: Walk, index: int, frame: Frame) -> Answers:
    scope = walk.scope(frame.scope)
    static = frame.static
    if static is None:
        return []
    definition = walk.node(scope.definition, static)
    if isinstance(definition, v.FunctionRef):
        for position, node in definition.annotations:
            if position == index:
                return annotated(walk, node, static, frame)
    return []


def annotated(walk: Walk, node: NodeId, static: Frame, frame: Frame) -> Answers:
    """Objects of an annotation's type; none when it says nothing usable."""
    shape = walk.node(node, static)
    if isinstance(shape, v.Binary) and shape.operator == "|":
        sides = (shape.left, shape.right)
        return [a for side in sides for a in annotated(walk, side, static, frame)]
    if isinstance(shape, v.Item):
        base = walk.node(shape.base, static)
        name = base.name if isinstance(base, v.Name | v.Attribute | v.ImportFrom) else ""
        key = walk.node(shape.key, static)
        members = key.elements if isinstance(key, v.Sequence) else (shape.key,)
        if name in ("Optional", "Annotated", "Final", "ClassVar"):
            return annotated(walk, members[0], static, frame) if members else []
        if name == "Union":
            return [a for each in members for a in annotated(walk, each, static, frame)]
        return []
    found: Answers = []
    for a in walk.resolve(node, static):
        if isinstance(a.value, Class):
            found.append(Answer(Instance(a.value, None, None), None, frame))
        elif isinstance(a.value, External) and not a.value.path.startswith("typing."):
            found.append(Answer(walk.library_object(a.value.path), None, frame))
    return found
