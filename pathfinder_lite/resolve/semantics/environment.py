"""The process environment as a mapping that the program itself may write to."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.operands import given, operand_answers
from pathfinder_lite.resolve.origins import Answer, Constant, External, Frame, ScopeRef, Unknown
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk, hop

_UNKNOWN = Unknown("environment")


def _variable(walk: Walk, request: Request) -> Answers:
    """Reading a variable: what the program stores under its name, the default, or anything.

    The row returns the mapping stored to.
    """
    answers: Answers = []
    for key in operand_answers(walk, request.arguments, 0, request.frame):
        if isinstance(key.value, Constant):
            answers.extend(_stored(walk, request.model.returns, key))
        for position, keyword in request.model.alternatives:
            for a in given(walk, request.arguments, position, keyword, key.frame) or ():
                path = a.path and hop(a.path, request.site.scope, request.site.node, "passed")
                answers.append(Answer(a.value, path, a.frame))
        answers.append(Answer(_UNKNOWN, None, key.frame))
    return answers or [Answer(_UNKNOWN, None, request.frame)]


def _stored(walk: Walk, mapping: str, key: Answer) -> Answers:
    """Values of ``mapping[key] = value`` and ``mapping.setdefault(key, value)`` anywhere."""
    answers: Answers = []
    for index in walk.program.files_mentioning(mapping.rpartition(".")[2]):
        calls = walk.program.calls_in(index)
        for located in (*calls.get("__setitem__", ()), *calls.get("setdefault", ())):
            origin = walk.open_frame(ScopeRef(located.module, located.scope.id))
            call = located.scope.nodes[located.site.node]
            if not isinstance(call, v.Call):
                continue
            callee = located.scope.nodes[call.callee]
            if not isinstance(callee, v.Attribute):
                continue
            if not _is_mapping(walk, callee.base, mapping, origin):
                continue
            arguments = binding.of_call(walk, call, origin)
            names = operand_answers(walk, arguments, 0, origin)
            if any(a.value == key.value for a in names):
                found = operand_answers(walk, arguments, 1, origin)
                answers.extend(Answer(a.value, a.path, key.frame) for a in found)
    return answers


def _is_mapping(walk: Walk, base: v.NodeId, mapping: str, origin: Frame) -> bool:
    shape = walk.node(base, origin)
    if not isinstance(shape, v.Attribute | v.ImportFrom | v.Name | v.Free | v.WithItem):
        return False
    return any(a.value == External(mapping) for a in walk.resolve(base, origin))


HANDLERS: dict[str, Handler] = {"environment-variable": _variable}
