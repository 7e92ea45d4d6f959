"""Tracked parameters, as ``.tracks()`` of every call matcher takes them."""

from __future__ import annotations

from typing import Any


def tracked_parameter(place: int | str) -> dict[str, Any]:
    """Return the IR of one tracked place: a position, a parameter's name, or ``"return"``.

    Raises:
        TypeError: ``place`` is neither an int nor a str.
    """
    if isinstance(place, int):
        return {"index": place}
    if place == "return":
        return {"return": True}
    if isinstance(place, str):
        return {"name": place}
    raise TypeError(f"tracks() accepts int, str, or 'return', got {type(place)}")
