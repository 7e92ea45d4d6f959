"""A call of a library function, as the parts that know library functions see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pathfinder_lite.callgraph.objects import ObjectId, Variable, Wrapped, node_ref
from pathfinder_lite.callgraph.state import Operands, Site, State
from pathfinder_lite.models.library import FunctionModel


@dataclass(frozen=True, slots=True)
class Request:
    """A call of a library function; ``receiver`` is the object of a method call."""

    site: Site
    path: str
    model: FunctionModel
    receiver: ObjectId | None
    operands: Operands
    result: Variable


Behaviour = Callable[[Request], None]
"""What a library function does besides being called."""


def wrapper_at(state: State, request: Request, kind: str) -> ObjectId:
    """The wrapper of a kind that a call makes."""
    return state.objects.id(Wrapped(kind, node_ref(request.site.scope, request.site.node)))


def call_back(
    state: State,
    request: Request,
    functions: Variable,
    operands: tuple[Variable, ...],
    result: Variable,
) -> None:
    """The library calls some functions."""
    invoke, given = state.engine.invoke, Operands(operands)
    state.solver.watch(
        functions, lambda each: invoke(request.site, each, given, result, "callback")
    )
