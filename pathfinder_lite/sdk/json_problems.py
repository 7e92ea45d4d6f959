"""Finds what in a matcher cannot be written as JSON."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from pathfinder_lite.sdk.qualifiers import Qualifier

# Deeper values are circular or a mistake, and would meet the recursion limit when written.
_DEEPEST = 120


def json_problem(value: Any, where: str) -> str:
    """Say on one line what is wrong, where, and the fix; empty when ``value`` is JSON."""
    return _problem(value, where, 0)


def _problem(value: Any, where: str, depth: int) -> str:
    if depth > _DEEPEST:
        return f"{where[:80]}...: is nested too deeply or contains itself; flatten the matcher"
    if value is None or isinstance(value, str | int):
        return ""
    if isinstance(value, float):
        return "" if math.isfinite(value) else f"{where}: is {value}; give a finite number"
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, str | int | float | bool | None):
                return f"{where}: has the key {key!r}; give a string or an int"
    elif not isinstance(value, list | tuple):
        return f"{where}: is of type {type(value).__name__}, which JSON has not; {_fix(value)}"
    problems = (_problem(member, path, depth + 1) for path, member in _members(value, where))
    return next(filter(None, problems), "")


def _members(value: Any, where: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, member in value.items():
            yield f"{where}.{key}", member
    else:
        for index, member in enumerate(value):
            yield f"{where}[{index}]", member


def _fix(value: Any) -> str:
    if isinstance(value, Qualifier):
        return "calls() takes plain values, use the qualifier in QueryType.method(...).where(...)"
    if isinstance(value, set | frozenset):
        return "give a list"
    return "give a string, number, boolean, None or a list of these"
