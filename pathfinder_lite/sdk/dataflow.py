"""Flows: a value from any source that reaches any sink."""

from __future__ import annotations

from typing import Any

from pathfinder_lite.sdk.config import (
    get_default_propagation,
    get_default_scope,
    require_scope,
)
from pathfinder_lite.sdk.ir import IRType, MatcherIR
from pathfinder_lite.sdk.matchers import AttributeMatcher, CallMatcher
from pathfinder_lite.sdk.propagation import PropagationPrimitive, create_propagation_list
from pathfinder_lite.sdk.query_type import AttributeMethodMatcher, MethodMatcher

AnyMatcher = CallMatcher | MethodMatcher | AttributeMatcher | AttributeMethodMatcher


class DataflowMatcher:
    """A flow; made by ``flows``."""

    def __init__(
        self,
        from_sources: MatcherIR | list[Any],
        to_sinks: MatcherIR | list[Any],
        sanitized_by: MatcherIR | list[Any] | None = None,
        propagates_through: list[PropagationPrimitive] | None = None,
        scope: str | None = None,
    ) -> None:
        self.sources = _as_list(from_sources)
        if not self.sources:
            raise ValueError("flows() requires at least one source")
        self.sinks = _as_list(to_sinks)
        if not self.sinks:
            raise ValueError("flows() requires at least one sink")
        self.sanitizers = [] if sanitized_by is None else _as_list(sanitized_by)
        self.propagates_through = (
            get_default_propagation() if propagates_through is None else propagates_through
        )
        self.scope = get_default_scope() if scope is None else scope
        require_scope(self.scope)

    def to_ir(self) -> dict[str, Any]:
        """Return the ``dataflow`` IR.

        Raises:
            AttributeError: a member is no matcher.
        """
        return {
            "type": IRType.DATAFLOW.value,
            "sources": [source.to_ir() for source in self.sources],
            "sinks": [sink.to_ir() for sink in self.sinks],
            "sanitizers": [sanitizer.to_ir() for sanitizer in self.sanitizers],
            "propagation": create_propagation_list(self.propagates_through),
            "scope": self.scope,
        }

    def __repr__(self) -> str:
        return (
            f"flows(sources={len(self.sources)}, sinks={len(self.sinks)}, "
            f"propagation={len(self.propagates_through)}, scope='{self.scope}')"
        )


def _as_list(matchers: Any) -> list[Any]:
    return matchers if isinstance(matchers, list) else [matchers]


def flows(
    from_sources: MatcherIR | list[Any],
    to_sinks: MatcherIR | list[Any],
    sanitized_by: MatcherIR | list[Any] | None = None,
    propagates_through: list[PropagationPrimitive] | None = None,
    scope: str | None = None,
) -> DataflowMatcher:
    """Match a value that travels from a source to a sink past no sanitizer.

    Args:
        from_sources: a matcher or a list of matchers; their results are tainted.
        to_sinks: a matcher or a list of matchers; no tainted value may reach their arguments.
        sanitized_by: a matcher or a list of matchers; their results are clean.
        propagates_through: how the value may travel; the default is read now, not at export.
        scope: ``"local"`` within one function, ``"global"`` across functions and files.

    Raises:
        ValueError: there is no source or no sink, or the scope is unknown.
    """
    return DataflowMatcher(from_sources, to_sinks, sanitized_by, propagates_through, scope)
