"""Functions handed over as tests: whether what they are true of is harmless."""

from __future__ import annotations

from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.apply import enter
from pathfinder_lite.resolve.closed_collections import holds_constants
from pathfinder_lite.resolve.guards import Guards
from pathfinder_lite.resolve.origins import (
    Arguments,
    Bound,
    Display,
    External,
    Frame,
    Function,
    Given,
    Method,
    NodeRef,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.walk import Answers, Walk


def let_pass(
    walk: Walk, guards: Guards, found: Answers, arguments: Arguments, site: NodeRef, frame: Frame
) -> Answers:
    """What a predicate lets pass of a collection; it may be harmless whatever was handed over."""
    tests = [a for o in arguments.positional[:1] for a in walk.argument(o, frame)]
    if not tests or not all(_accepts_harmless(walk, guards, a.value, site, a.frame) for a in tests):
        return found
    element = (Given(Unknown("accepted")),)
    return [a._replace(value=Display("list", (), element)) for a in found]


def _accepts_harmless(
    walk: Walk, guards: Guards, predicate: Value, site: NodeRef, frame: Frame
) -> bool:
    """Whether a predicate is true of harmless values only."""
    match predicate:
        case Bound(inner, _):
            return _accepts_harmless(walk, guards, inner, site, frame)
        case Method(receiver, "__contains__"):
            return holds_constants(walk, receiver, frame)
        case External(path):
            return path.rpartition(".")[2] in walk.library.taint.predicates
        case Function(scope):
            count = len(walk.scope(scope).parameters)
            if count not in (1, 2):
                return False
            given = Arguments((Given(Unknown("element")),) * count, star_at=count)
            entered = enter(walk, predicate, given, site, frame)
            last = NodeRef(scope, NodeId(count - 1))
            return entered is not None and last in guards.returned(predicate, entered)
        case _:
            return False
