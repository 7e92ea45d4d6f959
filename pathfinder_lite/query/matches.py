"""What a matcher found: a place, how sure it is, and the value that decided it."""

from __future__ import annotations

from dataclasses import dataclass

from pathfinder_lite.facts.spans import Span
from pathfinder_lite.facts.values import NONE, NodeId
from pathfinder_lite.resolve.origins import Answer, Frame

EXACT = 1.0
TYPED = 0.95
ALTERNATIVE = 0.8
UNKNOWN_RECEIVER = 0.5


@dataclass(frozen=True, slots=True)
class Match:
    """One place in one scope.

    ``evidence`` is the answer that satisfied a constraint, None for matches by name alone, and
    ``frame`` the context it holds in. ``argument`` says where the evidence stands in the
    call, in words. ``text`` is what stands there, such as the callee, and ``node`` its value node.
    ``statement_line`` is set for reads of names, which are no calls, and ``condition`` for values
    that are returned.
    """

    module: int
    scope: int
    span: Span
    text: str
    confidence: float
    evidence: Answer | None = None
    frame: Frame | None = None
    argument: str = ""
    node: NodeId = NONE
    statement_line: int | None = None
    condition: int | None = None

    @property
    def place(self) -> tuple[int, Span, str]:
        """Identity of the place, for set operations."""
        return (self.module, self.span, self.text)
