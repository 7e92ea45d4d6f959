"""Parameters: what callers hand over, else the receiver, the annotation or the default."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import declared_types
from pathfinder_lite.resolve.limits import SAME_VALUE
from pathfinder_lite.resolve.origins import (
    Answer,
    Class,
    Frame,
    Instance,
    ScopeRef,
    Typed,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.scopes import MODULE, class_of_scope, method_decorators
from pathfinder_lite.resolve.walk import Answers, Walk


def param(walk: Walk, value: v.Param, node: NodeId, frame: Frame) -> Answers:
    """A parameter: what the chosen caller hands over; in an open context, of each caller."""
    if frame.arguments is not None:
        return _informed(walk, binding.bound(walk, value.index, frame), value.index)
    answers: Answers = []
    for entered in walk.callers.of(frame):
        answers.extend(_informed(walk, binding.bound(walk, value.index, entered), value.index))
    receiver = own_receiver(walk, frame, value.index)
    if answers and receiver is not None and walk.callers.cut_short():
        answers.append(Answer(receiver, None, frame))
    if answers:
        return _merged(walk, answers, frame)
    if receiver is not None:
        return [Answer(receiver, None, frame)]
    annotated = [
        a
        for call, static in declared_types.injections(walk, value.index, frame)
        for a in walk.at(static, call, frame)
    ] or declared_types.parameter(walk, value.index, frame)
    if not walk.callers.searching and not all(isinstance(a.value, Typed) for a in annotated):
        annotated = [*annotated, Answer(Unknown("callers not searched"), None, frame)]
    default = binding.default(walk, value.index, frame)
    if not default or isinstance(default[0].value, Unknown):
        return annotated or [Answer(Unknown("parameter without caller"), None, frame)]
    return default + (annotated or [Answer(Unknown("parameter without caller"), None, frame)])


def _informed(walk: Walk, found: Answers, index: int) -> Answers:
    """What a caller hands over, where that is unknown by the annotation."""
    answers: Answers = []
    for a in found:
        declared = (
            declared_types.parameter(walk, index, a.frame)
            if declared_types.is_opaque(walk, a.value)
            else []
        )
        answers.extend(declared or [a])
    return answers


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
