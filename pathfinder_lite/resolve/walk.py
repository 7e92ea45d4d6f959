"""What the parts of the resolver need of each other: one protocol, so that none imports another."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from pathfinder_lite.facts.graphs import Scope
from pathfinder_lite.facts.values import Node, NodeId
from pathfinder_lite.link.program import Program
from pathfinder_lite.models.library import Library
from pathfinder_lite.resolve.annotation_index import AnnotationIndex
from pathfinder_lite.resolve.contexts import FrameTable
from pathfinder_lite.resolve.fuel import Fuel
from pathfinder_lite.resolve.limits import LimitCounter
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Class,
    Frame,
    Function,
    Hop,
    Literal,
    NodeRef,
    Operand,
    Path,
    ScopeRef,
    Table,
    Value,
)

Answers = list[Answer]


class Target(NamedTuple):
    """One callee of a call: the project function and the context entered, None for others.

    ``frame`` is the caller's frame as the choice of this callee leaves it.
    """

    function: Function | None
    entered: Frame | None
    frame: Frame
    value: Value


class CalleeSource(Protocol):
    """What calls may call, by name, for the whole project at once."""

    def of(self, module: int, scope: int, node: int) -> frozenset[str]:
        """Dotted names of what a call node may call."""
        ...


class NoCallees:
    """Nothing is known of the whole project; calls count as they are written."""

    def of(self, module: int, scope: int, node: int) -> frozenset[str]:
        """No names."""
        return frozenset()


class CallerSource(Protocol):
    """Who calls a function; ``searching`` is false where nobody is asked."""

    searching: bool

    def of(self, frame: Frame) -> list[Frame]:
        """The contexts that calls of an open frame's function enter."""
        ...

    def cut_short(self) -> bool:
        """Whether some search of this question ended for want of fuel."""
        ...

    def abandon(self) -> None:
        """Forget the searches under way."""
        ...

    def forget_tentative(self) -> None:
        """A new question starts."""
        ...


class Walk(Protocol):
    """The one engine: every method answers in alternatives."""

    program: Program
    frames: FrameTable
    annotations: AnnotationIndex
    limits: LimitCounter
    library: Library
    callers: CallerSource
    fuel: Fuel

    def spend(self, units: int = 1) -> bool:
        """Use up some fuel; False when there is none."""
        ...

    def refuel(self) -> None:
        """Start a new question, unless one is under way."""
        ...

    def scope(self, ref: ScopeRef) -> Scope:
        """The facts of a scope."""
        ...

    def node(self, node: NodeId, frame: Frame) -> Node:
        """A node of the frame's scope."""
        ...

    def resolve(self, node: NodeId, frame: Frame) -> Answers:
        """The values of a node in a context."""
        ...

    def argument(self, operand: Operand, frame: Frame) -> Answers:
        """The values of an operand, where ``Lazy`` ones stand in ``frame``."""
        ...

    def at(self, ref_frame: Frame, node: NodeId, frame: Frame) -> Answers:
        """The values of a node of another frame, seen from ``frame``."""
        ...

    def left_by(self, entered: Frame, answers: Answers) -> Answers:
        """What values are once a function that handed them out has come to its end."""
        ...

    def apply(
        self, callee: Value, arguments: Arguments, site: NodeRef, frame: Frame, path: Path | None
    ) -> Answers:
        """What calling a value gives; ``path`` is how the callee came."""
        ...

    def attribute(self, value: Value, name: str, frame: Frame, path: Path | None) -> Answers:
        """``value.name``."""
        ...

    def item(self, value: Value, key: Literal, frame: Frame, path: Path | None) -> Answers:
        """``value[key]`` for a constant key."""
        ...

    def listed(self, value: Value, frame: Frame) -> tuple[Operand, ...] | None:
        """The elements of a collection in order when all of them are known, else None."""
        ...

    def has_key(self, table: Table, key: Literal, frame: Frame) -> bool | None:
        """Whether a dict has a key; None when that is not known."""
        ...

    def iterate(self, value: Value, frame: Frame, path: Path | None) -> Answers:
        """The elements of iterating over a value, as alternatives."""
        ...

    def order(self, type_: Class) -> tuple[Value, ...]:
        """A class's method resolution order; library bases are ``External``."""
        ...

    def awaited(self, answer: Answer) -> Answers:
        """What awaiting a value gives."""
        ...

    def targets(self, call: NodeId, frame: Frame) -> list[Target]:
        """The callees of a call node."""
        ...

    def module_frame(self, index: int) -> Frame:
        """The one context of a module body."""
        ...

    def library_name(self, path: str) -> Value:
        """What a dotted library name stands for."""
        ...

    def library_object(self, path: str) -> Value:
        """Some object of a library type."""
        ...

    def members(self, type_: Class) -> frozenset[str]:
        """Names bound in the bodies of a class and its project ancestors."""
        ...

    def open_frame(self, ref: ScopeRef) -> Frame:
        """The context of a scope about whose callers nothing is chosen."""
        ...

    def suspend(self, ref: ScopeRef) -> None:
        """The callers of a function were asked for while being searched."""
        ...

    def question(self, ref: ScopeRef) -> AbstractContextManager[Callable[[], bool]]:
        """A search for callers; afterwards, whether its answer is complete."""
        ...

    def truth(self, value: Value) -> bool | None:
        """Whether a value counts as true; None when that is not known."""
        ...

    def instance_check(self, value: Value, expected: Value, frame: Frame) -> bool | None:
        """``isinstance(value, expected)``; None when that is not known."""
        ...


def hop(path: Path | None, scope: ScopeRef, node: NodeId, note: str) -> Path:
    """One more step on the way."""
    return Path(Hop(scope, node, note), path)
