"""The keys by which rules name positional arguments: ``"2"``, ``"0[1]"``, ``"0[1][-1]"``."""

from __future__ import annotations

import re

from pathfinder_lite.queryir.matchers import ArgumentKey

_KEY = re.compile(r"[0-9]+(?:\[-?[0-9]+\])*")
_ELEMENT_KEY = re.compile(r"[0-9]+(?:\[-?[0-9]+\])+")
_INDEX = re.compile(r"\[(-?[0-9]+)\]")

# int() refuses longer digit strings, and no call has that many arguments.
_LONGEST_KEY = 200


def parse_argument_key(text: str) -> ArgumentKey | None:
    """Read a positional key; None when ``text`` is not one.

    Positions count from 0 and are never negative; indexes of elements may be, and then count
    from the end.
    """
    if len(text) > _LONGEST_KEY or not _KEY.fullmatch(text):
        return None
    position, bracket, rest = text.partition("[")
    return ArgumentKey(int(position), tuple(int(index) for index in _INDEX.findall(bracket + rest)))


def is_element_key(text: str) -> bool:
    """Whether ``text`` names an element of a positional argument, such as ``"0[1]"``."""
    return _ELEMENT_KEY.fullmatch(text) is not None


def format_argument_key(key: ArgumentKey) -> str:
    """Write a key in its shortest spelling, the inverse of ``parse_argument_key``."""
    return str(key.position) + "".join(f"[{index}]" for index in key.path)
