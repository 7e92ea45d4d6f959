"""Running functions without effects on constants, within bounds of time and space.

Which functions may run is what the model tables mark as pure: no I/O, no code execution. What the
analysed program hands them is not trusted, so nothing here may take unbounded work.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from math import comb
from pkgutil import resolve_name
from string import Template
from typing import Any

from pathfinder_lite.resolve.limits import TEXT_LENGTH

_MATCHING_STEPS = 2_000_000
_MATCHED_TEXT = 1_000
_INTEGER_TEXT = 64
_WIDTH = re.compile(r"\d{6,}|\*")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_UNBOUNDED = re.compile(r"\{\d*,\}|\{\d*,\d{3,}\}|[*+]")
_VARIABLE = re.compile(r"[*+?|]|\{\d*,\d*\}")


class NotComputable(Exception):
    """The function would take too long, or too much space."""


class Raised(Exception):
    """The function raises for these arguments."""


@cache
def function_of(name: str) -> Callable[..., Any]:
    """The function a dotted name of the standard library or of this package stands for."""
    found: Callable[..., Any] = resolve_name(name)
    return found


def run(function: Callable[..., Any], values: Sequence[Any], named: Mapping[str, Any]) -> Any:
    """What a function gives.

    Raises:
        NotComputable: an argument asks for a huge result.
        Raised: the function raises.
    """
    if any(_is_huge(each) for each in (*values, *named.values())):
        raise NotComputable
    try:
        return function(*values, **named)
    except NotComputable:
        raise
    except Exception as error:
        raise Raised from error


def formats_within_bounds(template: str | bytes, values: Sequence[Any]) -> bool:
    """Whether formatting cannot pad a text beyond all measure."""
    text = template.decode("latin-1") if isinstance(template, bytes) else template
    nested = re.search(r"\{[^{}]*\{|\*", text) is not None
    return not _WIDTH.search(text.replace("*", "")) and not (
        nested and any(isinstance(each, int) and each > TEXT_LENGTH for each in values)
    )


def _is_huge(value: object) -> bool:
    if isinstance(value, int):
        return value.bit_length() > 128
    return isinstance(value, str | bytes | list | tuple) and len(value) > TEXT_LENGTH


def integer(value: str | int | float | bytes = 0, base: int | None = None) -> int:
    """``int``, without huge texts."""
    if isinstance(value, str | bytes):
        if len(value) > _INTEGER_TEXT:
            raise NotComputable
        return int(value, 10 if base is None else base)
    return int(value)


def octets(value: Any = b"", *rest: Any) -> bytes:
    """``bytes`` and ``bytearray``, without huge zero fills."""
    if isinstance(value, int) and value > TEXT_LENGTH:
        raise NotComputable
    return bytes(value, *rest)


def formatted(value: object, spec: str = "") -> str:
    """``format``, without huge widths."""
    if not formats_within_bounds(spec, ()):
        raise NotComputable
    return format(value, spec)


def substituted(template: str, values: Mapping[str, object], *, safe: bool) -> str:
    """What ``string.Template(template)`` makes of its placeholders."""
    made = Template(template)
    return made.safe_substitute(values) if safe else made.substitute(values)


def expression(pattern: Any, flags: int = 0, *, text: str | bytes = "") -> re.Pattern[Any]:
    """A compiled regular expression that is sure to come to an end on ``text``.

    Backtracking takes at most as many steps as there are ways to share the text out among the
    unbounded repetitions, as long as none of them stands inside another.

    Raises:
        NotComputable: the pattern may take too long.
        ValueError: it is none.
    """
    plain = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
    plain = _CLASS.sub("c", re.sub(r"\\.", "e", plain, flags=re.DOTALL))
    repeats = len(_UNBOUNDED.findall(plain))
    size = len(text)
    if _nested(plain) or size > _MATCHED_TEXT or comb(size + repeats, repeats) > _MATCHING_STEPS:
        raise NotComputable
    try:
        return re.compile(pattern, flags)
    except re.error as error:
        raise ValueError(str(error)) from error


def _nested(plain: str) -> bool:
    """Whether an unbounded repetition applies to a group whose length or path varies."""
    starts: list[int] = []
    for index, char in enumerate(plain):
        if char == "(":
            starts.append(index)
        elif char == ")" and starts:
            inner = plain[starts.pop() + 1 : index].removeprefix("?:").removeprefix("?P")
            if _UNBOUNDED.match(plain, index + 1) and _VARIABLE.search(inner):
                return True
    return False
