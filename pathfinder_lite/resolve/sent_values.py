"""What is sent into generators: the value of a ``yield`` expression.

Senders are looked for as callers are: calls of ``send`` in the files that mention the generator's
function. Which of them comes at which ``yield`` is told where control goes straight on.
"""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.link.program import LocatedCall
from pathfinder_lite.resolve import generators
from pathfinder_lite.resolve.limits import CANDIDATE_FUEL
from pathfinder_lite.resolve.origins import Answer, Constant, Frame, Generator, ScopeRef, Unknown
from pathfinder_lite.resolve.walk import Answers, Walk, hop

_SENDERS = ("send", "asend")
_THROWERS = ("throw", "athrow")


def sent(walk: Walk, value: v.Sent, node: NodeId, frame: Frame) -> Answers:
    """``None`` where the generator is only advanced, else what calls of ``send`` hand over."""
    answers = [Answer(Constant.of(None), None, frame)]
    if not walk.callers.searching:
        return [*answers, Answer(Unknown("sent"), None, frame)]
    return answers + _by_calls(walk, _SENDERS, node, frame)


def thrown(walk: Walk, node: NodeId, frame: Frame) -> Answers:
    """The exceptions that calls of ``throw`` raise at a ``yield``."""
    return _by_calls(walk, _THROWERS, node, frame) if walk.callers.searching else []


def _by_calls(walk: Walk, names: tuple[str, ...], node: NodeId, frame: Frame) -> Answers:
    files = set(walk.program.files_mentioning(walk.scope(frame.scope).name))
    return [
        a
        for name in names
        for located in walk.program.calls_named(name)
        if located.module in files
        for a in _handed(walk, located, node, frame)
    ]


def _handed(walk: Walk, located: LocatedCall, node: NodeId, frame: Frame) -> Answers:
    call = located.scope.nodes[located.site.node]
    if not isinstance(call, v.Call) or not call.positional or not walk.fuel.may_search():
        return []
    callee = located.scope.nodes[call.callee]
    if not isinstance(callee, v.Attribute):
        return []
    origin = walk.open_frame(ScopeRef(located.module, located.scope.id))
    with walk.fuel.limited(CANDIDATE_FUEL):
        receivers = walk.resolve(callee.base, origin)
    return [
        Answer(b.value, b.path and hop(b.path, origin.scope, located.site.node, "argument"), within)
        for a in receivers
        if isinstance(a.value, Generator)
        and generators.stops_at(walk, a.value, node, frame)
        and (within := _same_run(walk, a.value.frame, frame)) is not None
        for b in walk.resolve(call.positional[0], a.frame)
    ]


def _same_run(walk: Walk, made: Frame, asked: Frame) -> Frame | None:
    """The asking frame of one run of a generator function; None when it is another run."""
    if made.scope != asked.scope:
        return None
    if asked.arguments is None:
        return walk.frames.with_assumptions(made, asked.assumptions)
    return asked if made.site == asked.site else None
