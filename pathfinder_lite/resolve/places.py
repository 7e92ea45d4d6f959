"""Places in the program, and paths that lead from place to place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from pathfinder_lite.facts.values import NodeId, ScopeId

StopKind = Literal[
    "sanitizer", "guard", "conversion", "library", "function", "test", "element", "key",
    "overwritten", "branch",
]  # fmt: skip
"""What can take taint away."""


class ScopeRef(NamedTuple):
    """A scope of the program: index of its module, and its number in it."""

    module: int
    scope: ScopeId


class NodeRef(NamedTuple):
    """A node of the program."""

    scope: ScopeRef
    node: NodeId


class Hop(NamedTuple):
    """One step of a path: a place, and what happened there (``note`` is a key of ``paths``)."""

    scope: ScopeRef
    node: NodeId
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class Path:
    """A linked list of hops, latest first."""

    hop: Hop
    previous: Path | None

    def hops(self) -> list[Hop]:
        """Oldest first."""
        found = []
        path: Path | None = self
        while path is not None:
            found.append(path.hop)
            path = path.previous
        return found[::-1]
