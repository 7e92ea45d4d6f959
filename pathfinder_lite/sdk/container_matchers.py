"""Matchers for Dockerfiles and compose files: they serialise, and match nothing in Python."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Matcher:
    """A matcher's type and the parameters that were given."""

    type: str
    params: dict[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the matcher as one flat JSON object."""
        return {"type": self.type, **self.params}


def _given(**params: Any) -> dict[str, Any]:
    return {name: value for name, value in params.items() if value is not None}


def instruction(
    type: str, *, validate: Callable[..., Any] | None = None, **constraints: Any
) -> Matcher:
    """Match Dockerfile instructions of a type whose properties pass the constraints.

    Constraints are named after what they test: ``base_image``, ``image_tag``, ``user_name``,
    ``port_less_than``, ``contains``, ``regex`` and the like; those that are None are left out.
    """
    params = {"instruction": type, **_given(**constraints)}
    if validate is not None:
        params["has_custom_validate"] = True
    return Matcher("instruction", params)


def missing(instruction: str, label_key: str | None = None) -> Matcher:
    """Match Dockerfiles without this instruction (or without this label)."""
    return Matcher("missing_instruction", _given(instruction=instruction, label_key=label_key))


def service_has(key: str, **constraints: Any) -> Matcher:
    """Match compose services that have a key whose value passes the constraints."""
    return Matcher("service_has", {"key": key, **_given(**constraints)})


def service_missing(key: str, value_contains: str | None = None) -> Matcher:
    """Match compose services without a key."""
    return Matcher("service_missing", _given(key=key, value_contains=value_contains))
