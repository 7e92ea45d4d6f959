"""A call of a modelled function, as its behaviour sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pathfinder_lite.facts.values import Call
from pathfinder_lite.models.library import FunctionModel
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve.origins import Arguments, Frame, NodeRef, Value
from pathfinder_lite.resolve.walk import Answers, Walk


@dataclass(frozen=True, slots=True)
class Request:
    """``receiver`` is the object of a method call, None for functions."""

    name: str
    model: FunctionModel
    arguments: Arguments
    site: NodeRef
    frame: Frame
    receiver: Value | None = None


Handler = Callable[[Walk, Request], Answers]


def arguments_of_site(walk: Walk, site: NodeRef, frame: Frame) -> Arguments | None:
    """The operands of an earlier call, to be resolved in ``frame``; None if it is none."""
    if site.scope != frame.scope:
        return None
    node = walk.scope(site.scope).nodes[site.node]
    return binding.of_call(walk, node, frame) if isinstance(node, Call) else None
