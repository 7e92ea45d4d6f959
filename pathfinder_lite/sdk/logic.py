"""``And``, ``Or`` and ``Not`` of matchers."""

from __future__ import annotations

from typing import Any

from pathfinder_lite.sdk.dataflow import DataflowMatcher
from pathfinder_lite.sdk.ir import IRType, MatcherIR
from pathfinder_lite.sdk.matchers import AttributeMatcher, CallMatcher, VariableMatcher
from pathfinder_lite.sdk.query_type import AttributeMethodMatcher, MethodMatcher


class AndOperator:
    """What every member matches."""

    def __init__(self, *matchers: MatcherIR) -> None:
        if len(matchers) < 2:
            raise ValueError("And() requires at least 2 matchers")
        self.matchers = list(matchers)

    def to_ir(self) -> dict[str, Any]:
        """Return the ``logic_and`` IR."""
        return {
            "type": IRType.LOGIC_AND.value,
            "matchers": [matcher.to_ir() for matcher in self.matchers],
        }

    def __repr__(self) -> str:
        return f"And({len(self.matchers)} matchers)"


class OrOperator:
    """What any member matches."""

    def __init__(self, *matchers: MatcherIR) -> None:
        if len(matchers) < 2:
            raise ValueError("Or() requires at least 2 matchers")
        self.matchers = list(matchers)

    def to_ir(self) -> dict[str, Any]:
        """Return the ``logic_or`` IR."""
        return {
            "type": IRType.LOGIC_OR.value,
            "matchers": [matcher.to_ir() for matcher in self.matchers],
        }

    def __repr__(self) -> str:
        return f"Or({len(self.matchers)} matchers)"


class NotOperator:
    """What the member does not match."""

    def __init__(self, matcher: MatcherIR) -> None:
        self.matcher = matcher

    def to_ir(self) -> dict[str, Any]:
        """Return the ``logic_not`` IR, whose key is the singular ``matcher``."""
        return {"type": IRType.LOGIC_NOT.value, "matcher": self.matcher.to_ir()}

    def __repr__(self) -> str:
        return f"Not({self.matcher!r})"


MatcherType = (
    CallMatcher
    | VariableMatcher
    | AttributeMatcher
    | MethodMatcher
    | AttributeMethodMatcher
    | DataflowMatcher
    | AndOperator
    | OrOperator
    | NotOperator
)


def And(*matchers: MatcherIR) -> AndOperator:
    """Match what every member matches.

    Raises:
        ValueError: there are fewer than two members.
    """
    return AndOperator(*matchers)


def Or(*matchers: MatcherIR) -> OrOperator:
    """Match what any member matches.

    Raises:
        ValueError: there are fewer than two members.
    """
    return OrOperator(*matchers)


def Not(matcher: MatcherIR) -> NotOperator:
    """Match what the member does not match."""
    return NotOperator(matcher)
