"""Whether control comes back from a call."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    External,
    Frame,
    Method,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk

_QUIET = (v.Const, v.Param, v.FunctionRef, v.Sequence, v.Mapping, v.Gate, v.Join, v.Unbound)


def returns(walk: Walk, value: v.Returns, node: NodeId, frame: Frame) -> Answers:
    """Whether control comes back from a call."""
    found: list[tuple[Frame | None, Frame]] = []
    for target in walk.targets(value.call, frame):
        if isinstance(target.value, External):
            model = walk.library.functions.get(target.value.path)
            if model is not None and model.never_returns:
                return [Answer(Constant.of(False), None, target.frame)]
        if isinstance(target.value, Method) and target.function is None:
            owner = target.value.receiver
            name = getattr(owner, "path", "")
            model = walk.library.functions.get(f"{name}.{target.value.name}")
            if model is not None and model.never_returns:
                return [Answer(Constant.of(False), None, target.frame)]
        found.append((target.entered, target.frame))
    return returning(walk, found)


def returning(walk: Walk, targets: list[tuple[Frame | None, Frame]]) -> Answers:
    """Per callee entered, whether it comes back; unknown for callees not entered (None)."""
    answers: Answers = []
    for entered, frame in targets:
        verdict: Value = Unknown("returns")
        if entered is not None:
            verdict = _comes_back(walk, entered)
        answers.append(Answer(verdict, None, frame))
    return answers or [Answer(Unknown("returns"), None, f) for _, f in targets[:1]]


def _is_quiet(scope: Scope) -> bool:
    """Whether a body holds nothing that could raise."""
    return not scope.calls and all(isinstance(node, _QUIET) for node in scope.nodes)


def _comes_back(walk: Walk, entered: Frame) -> Value:
    scope = walk.scope(entered.scope)
    if scope.never_returns:
        return Constant.of(False)
    if scope.exit_condition == v.NONE:
        return Constant.of(True) if _is_quiet(scope) else Unknown("returns")
    verdicts = {walk.truth(a.value) for a in walk.resolve(scope.exit_condition, entered)}
    if len(verdicts) == 1 and None not in verdicts:
        return Constant.of(next(iter(verdicts)))
    return Unknown("returns")
