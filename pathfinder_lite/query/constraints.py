"""Argument constraints on resolved values (spec: matching, section 2)."""

from __future__ import annotations

import re
from functools import cache

from pathfinder_lite.queryir.matchers import Constraint, Scalar
from pathfinder_lite.resolve.origins import Constant, External, Member, Value


@cache
def glob(pattern: str) -> re.Pattern[str]:
    """A value pattern: ``*`` any run, ``?`` one character."""
    parts = {"*": ".*", "?": "."}
    return re.compile("".join(parts.get(c) or re.escape(c) for c in pattern), re.DOTALL)


def accepts(constraint: Constraint, value: Value, spellings: tuple[str, ...]) -> bool:
    """Whether one possible value of an argument satisfies a constraint.

    ``spellings`` are names the argument goes by: as written, and as imported.
    """
    if constraint.comparator == "regex":
        return _search(str(constraint.values[0]), value, spellings)
    if constraint.comparator == "literal":
        return _search(str(constraint.values[0]), value, ())
    if constraint.comparator in ("lt", "gt", "lte", "gte"):
        return _compares(constraint, value)
    return any(
        _equals(expected, constraint.wildcard, value, spellings) for expected in constraint.values
    )


def _search(pattern: str, value: Value, spellings: tuple[str, ...]) -> bool:
    """Text by its content, what is no constant by its names; numbers are no text."""
    if isinstance(value, Constant):
        text = text_of(value.value)
        return text is not None and re.search(pattern, text) is not None
    return any(re.search(pattern, name) for name in spellings)


def text_of(value: object) -> str | None:
    """A string constant as text; bytes that are ASCII count as well."""
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("ascii") if value.isascii() else None
    return None


def _compares(constraint: Constraint, value: Value) -> bool:
    if not isinstance(value, Constant) or isinstance(value.value, bool):
        return False
    number, bound = value.value, constraint.values[0]
    if isinstance(number, str):
        number = number_in(number)
    if not isinstance(number, int | float) or not isinstance(bound, int | float):
        return False
    return {
        "lt": number < bound,
        "gt": number > bound,
        "lte": number <= bound,
        "gte": number >= bound,
    }[constraint.comparator]


def _equals(expected: Scalar, wildcard: bool, value: Value, spellings: tuple[str, ...]) -> bool:
    if isinstance(expected, str):
        if isinstance(value, Constant):
            if isinstance(value.value, str):
                return _text_equals(expected, wildcard, value.value)
            if not isinstance(value.value, bytes) and _reads_as(expected, value.value):
                return True
        if wildcard and expected.strip("*") == "":
            return True
        return any(_text_equals(expected, wildcard, name) for name in spellings)
    if isinstance(value, Constant):
        return _same(expected, value.value)
    return False


def _text_equals(expected: str, wildcard: bool, text: str) -> bool:
    if wildcard and ("*" in expected or "?" in expected):
        return glob(expected).fullmatch(text) is not None
    return expected == text


def _reads_as(expected: str, value: object) -> bool:
    """Strings in constraints also stand for how a literal is written."""
    if value is None:
        return expected.lower() in ("none", "null", "nil")
    if isinstance(value, bool):
        return expected.lower() == str(value).lower()
    return expected == repr(value) or number_in(expected) == value


def number_in(text: str) -> int | float | None:
    """The number a text spells, in any base: ``0o777``, ``0777`` as in C, ``1_000``, ``2.5``."""
    digits = text.strip()
    if not (digits.isascii() and any(c.isdigit() for c in digits)):
        return None
    old_octal = re.fullmatch(r"([+-]?)0([0-7]+)", digits)
    try:
        return int(f"{old_octal[1]}0o{old_octal[2]}" if old_octal else digits, 0)
    except ValueError:
        pass
    try:
        return float(digits)
    except ValueError:
        return None


def _same(expected: Scalar, value: object) -> bool:
    """Numbers and switches in quotes count too, as they do on a command line."""
    if expected is None:
        return value is None
    if isinstance(expected, bool):
        if isinstance(value, str):
            return value.lower() in (("true", "1") if expected else ("false", "0"))
        return isinstance(value, int) and value == int(expected)
    found = number_in(value) if isinstance(value, str) else value
    return isinstance(found, int | float) and not isinstance(found, bool) and found == expected


def spellings_of(value: Value) -> tuple[str, ...]:
    """Dotted names a value goes by."""
    match value:
        case External(path):
            return (path, path.removeprefix("builtins."))
        case Member(_, name):
            return (name,)
        case _:
            return ()
