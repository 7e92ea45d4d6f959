"""Matchers by name: calls, variables and attribute chains."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from pathfinder_lite.sdk.ir import IRType
from pathfinder_lite.sdk.tracking import tracked_parameter

ArgumentValue = str | int | float | bool | None | list[str | int | float | bool | None]


def _require_patterns(function: str, patterns: tuple[str, ...]) -> list[str]:
    if not patterns:
        raise ValueError(f"{function}() requires at least one pattern")
    if not all(isinstance(pattern, str) and pattern for pattern in patterns):
        raise ValueError("All patterns must be non-empty strings")
    return list(patterns)


def _quoted(patterns: list[str]) -> str:
    return ", ".join(f'"{pattern}"' for pattern in patterns)


def _is_glob(value: object) -> bool:
    return isinstance(value, str) and ("*" in value or "?" in value)


class CallMatcher:
    """Calls whose target matches one of the patterns and whose arguments pass every test."""

    def __init__(
        self,
        *patterns: str,
        match_position: Mapping[int | str, Any] | None = None,
        match_name: Mapping[str, Any] | None = None,
    ) -> None:
        self.patterns = _require_patterns("calls", patterns)
        self.wildcard = any("*" in pattern for pattern in self.patterns)
        self.match_position = match_position or {}
        self.match_name = match_name or {}
        self._tracked_params: list[dict[str, Any]] = []

    def tracks(self, *positions_or_names: int | str) -> Self:
        """Restrict a flow to these arguments: positions, names, or ``"return"``.

        ``"0[1]"`` is element 1 of the tuple or list at position 0.

        Raises:
            TypeError: a place is neither an int nor a str.
        """
        self._tracked_params.extend(tracked_parameter(place) for place in positions_or_names)
        return self

    def to_ir(self) -> dict[str, Any]:
        """Return the ``call_matcher`` IR; argument fields appear only when used."""
        ir: dict[str, Any] = {
            "type": IRType.CALL_MATCHER.value,
            "patterns": self.patterns,
            "wildcard": self.wildcard,
            "matchMode": "any",
        }
        if self.match_position:
            ir["positionalArgs"] = {
                str(key): self._constraint(value) for key, value in self.match_position.items()
            }
        if self.match_name:
            ir["keywordArgs"] = {
                key: self._constraint(value) for key, value in self.match_name.items()
            }
        if self._tracked_params:
            ir["trackedParams"] = self._tracked_params
        return ir

    def _constraint(self, value: Any) -> dict[str, Any]:
        members = value if isinstance(value, list) else [value]
        return {"value": value, "wildcard": self.wildcard or any(map(_is_glob, members))}

    def __repr__(self) -> str:
        return f"calls({_quoted(self.patterns)})"


class VariableMatcher:
    """Uses of a variable whose name matches."""

    def __init__(self, pattern: str) -> None:
        if not isinstance(pattern, str) or not pattern:
            raise ValueError("variable() requires a non-empty string pattern")
        self.pattern = pattern
        self.wildcard = "*" in pattern

    def to_ir(self) -> dict[str, Any]:
        """Return the ``variable_matcher`` IR."""
        return {
            "type": IRType.VARIABLE_MATCHER.value,
            "pattern": self.pattern,
            "wildcard": self.wildcard,
        }

    def __repr__(self) -> str:
        return f'variable("{self.pattern}")'


class AttributeMatcher:
    """Reads of an attribute chain such as ``request.url``."""

    def __init__(self, *patterns: str) -> None:
        self.patterns = _require_patterns("attribute", patterns)

    def to_ir(self) -> dict[str, Any]:
        """Return the ``attribute_matcher`` IR."""
        return {"type": IRType.ATTRIBUTE_MATCHER.value, "patterns": self.patterns}

    def __repr__(self) -> str:
        return f"attribute({_quoted(self.patterns)})"


def calls(
    *patterns: str,
    match_position: Mapping[int | str, Any] | None = None,
    match_name: Mapping[str, Any] | None = None,
) -> CallMatcher:
    """Match calls by the name of what is called.

    Args:
        patterns: call targets, dotted, ``*`` standing for any run of characters.
        match_position: acceptable value, or list of values, by position; the key ``"0[1]"``
            names an element of the tuple or list given at position 0.
        match_name: acceptable value, or list of values, by keyword.

    Raises:
        ValueError: there is no pattern, or one is empty or not a string.
    """
    return CallMatcher(*patterns, match_position=match_position, match_name=match_name)


def variable(pattern: str) -> VariableMatcher:
    """Match uses of a variable by name.

    Raises:
        ValueError: the pattern is empty or not a string.
    """
    return VariableMatcher(pattern)


def attribute(*patterns: str) -> AttributeMatcher:
    """Match reads of attribute chains by name.

    Raises:
        ValueError: there is no pattern, or one is empty or not a string.
    """
    return AttributeMatcher(*patterns)
