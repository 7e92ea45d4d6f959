"""Objects that several places of the program hold."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.resolve.origins import Instance, Value


def shared(value: Value) -> Value:
    """An object that others can reach as well."""
    if isinstance(value, Instance) and not value.shared:
        return replace(value, shared=True)
    return value
