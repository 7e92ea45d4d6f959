"""Why the running interpreter refused a text: Python 2, a newer Python, or a mistake.

CPython's parser says where it stopped. What stands there, with its message, is enough to tell the
usual cases apart; the answer is a hint for a reader and nothing is computed from it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import NamedTuple

from pathfinder_lite.facts.diagnostics import Diagnostic, DiagnosticKind

Version = tuple[int, int]

_WINDOW = 20
"""Lines below the error that are looked at for the end of a construct."""


class _Stop(NamedTuple):
    """Where and why the parser stopped; ``column`` counts from 0."""

    message: str
    line: str
    column: int
    below: str


class _Feature(NamedTuple):
    since: Version
    name: str
    is_used: Callable[[_Stop], bool]


def classify(
    error: SyntaxError, text: str, file: str, running: Version = sys.version_info[:2]
) -> Diagnostic:
    """The diagnostic for what ``ast.parse`` raised on ``text``; ``running`` is the interpreter."""
    lines = text.split("\n")
    number = min(error.lineno or 0, len(lines))
    kind, message = _verdict(_stop(error, lines, number), running)
    return Diagnostic(file, number, kind, message)


def _stop(error: SyntaxError, lines: list[str], number: int) -> _Stop:
    line = lines[number - 1] if number else ""
    below = "\n".join(lines[number : number + _WINDOW])
    return _Stop(error.msg or "", line, max((error.offset or 1) - 1, 0), below)


def _verdict(stop: _Stop, running: Version) -> tuple[DiagnosticKind, str]:
    if stop.message.startswith(("too many nested", "too many levels", "too many statically")):
        return "too-large", f"is nested too deeply to be parsed: {stop.message}"
    if "null bytes" in stop.message:
        return "binary", "holds NUL characters, so it is not text"
    for name, is_used in _PYTHON_2:
        if is_used(stop):
            return "python-2", f"uses {name} of Python 2; convert it to Python 3"
    for feature in _NEWER:
        if feature.since > running and feature.is_used(stop):
            version = "{}.{}".format(*feature.since)
            hint = f"run pathfinder with Python {version} or newer"
            return "newer-syntax", f"uses {feature.name} (Python {version}), {hint}"
    return "syntax-error", "is not valid Python {}.{}: ".format(*running) + stop.message


def _says(*parts: str) -> Callable[[_Stop], bool]:
    return lambda stop: any(part in stop.message for part in parts)


def _looks(pattern: str) -> Callable[[_Stop], bool]:
    search = re.compile(pattern).search
    return lambda stop: search(stop.line) is not None


def _both(*tests: Callable[[_Stop], bool]) -> Callable[[_Stop], bool]:
    return lambda stop: all(test(stop) for test in tests)


def _prefix(letters: str) -> Callable[[_Stop], bool]:
    """A string prefix where the parser stopped: at the prefix, or at the quote after it."""
    prefix = re.compile(rf"(?:{letters})(?=['\"])", re.IGNORECASE)

    def is_used(stop: _Stop) -> bool:
        starts = (m for m in prefix.finditer(stop.line) if stop.column in (m.start(), m.end()))
        return any(not _is_word_end(stop.line[: match.start()]) for match in starts)

    return is_used


def _is_word_end(text: str) -> bool:
    return bool(text) and (text[-1].isalnum() or text[-1] == "_")


def _stops_at(token: str) -> Callable[[_Stop], bool]:
    return lambda stop: stop.line.startswith(token, stop.column)


_GENERIC = re.compile(r"\b(?:def|class|type)\s+\w+\s*\[")


def _has_type_default(stop: _Stop) -> bool:
    """A default in the type parameters that start in this line (PEP 696)."""
    start = _GENERIC.search(stop.line)
    if start is None:
        return False
    depth = 1
    rest = f"{stop.line[start.end() :]}\n{stop.below}"
    for index, char in enumerate(rest):
        depth += (char in "[(") - (char in ")]")
        if depth == 0:
            return False
        if depth == 1 and char == "=" and rest[index + 1 : index + 2] != "=":
            return True
    return False


_F_QUOTE = re.compile(r"(?<!\w)(?:[fF][rR]?|[rR][fF])('''|\"\"\"|'|\")")


def _has_new_f_string(stop: _Stop) -> bool:
    """A replacement field with the string's own quote, or a line end, in it (PEP 701)."""
    return any(
        _field_breaks_string(f"{stop.line[start.end() :]}\n{stop.below}", start[1])
        for start in _F_QUOTE.finditer(stop.line)
    )


def _field_breaks_string(rest: str, quote: str) -> bool:
    """Whether a field of the f-string that starts before ``rest`` holds its quote or a line end."""
    depth = 0
    broken = False
    index = 0
    while index < len(rest):
        char = rest[index]
        if depth == 0 and rest.startswith(quote, index):
            return broken
        if depth == 0 and rest[index : index + 2] in ("{{", "\\" + quote[0], "\\\\"):
            index += 2
            continue
        if char == "\n" and len(quote) == 1 and depth == 0:
            return False
        if depth and (rest.startswith(quote, index) or (char == "\n" and len(quote) == 1)):
            broken = True
        depth = max(depth + (char == "{") - (char == "}"), 0)
        index += 1
    return False


_MANY_TYPES = _says("multiple exception types must be parenthesized")

_PYTHON_2: tuple[tuple[str, Callable[[_Stop], bool]], ...] = (
    ("the print statement", _says("Missing parentheses in call to 'print'")),
    ("the exec statement", _says("Missing parentheses in call to 'exec'")),
    (
        "an except clause with a comma",
        _looks(r"^\s*except\s*(?:[\w.]+|\(.*\))\s*,\s*[a-z_]\w*\s*:"),
    ),
    ("an octal number without 0o", _says("leading zeros in decimal integer literals")),
    (
        "a long integer",
        _both(_says(" literal"), _looks(r"(?i:\b(?:\d+|0x[0-9a-f]+))[lL]\b")),
    ),
    ("tuple parameters", _says("parameters cannot be parenthesized")),
    ("backticks", _stops_at("`")),
    ("the operator <>", _stops_at("<>")),
    ("a raise statement with a comma", _looks(r"^\s*raise\s+[\w.]+\s*,")),
    ("a ur string", _prefix("ur")),
)

_NEWER: tuple[_Feature, ...] = (
    _Feature((3, 13), "a type parameter default", _has_type_default),
    _Feature((3, 12), "type parameters", _looks(r"\b(?:def|class)\s+\w+\s*\[")),
    _Feature(
        (3, 12), "a type alias statement", _looks(r"(?:^|[;:])\s*type\s+\w+\s*(?:\[|=(?!=)|\\$)")
    ),
    _Feature(
        (3, 12),
        "a backslash or comment in an f-string field",
        _says("f-string expression part cannot include"),
    ),
    _Feature((3, 12), "a nested quote or line end in an f-string field", _has_new_f_string),
    _Feature((3, 14), "an except clause without parentheses", _MANY_TYPES),
    _Feature((3, 14), "a template string", _prefix("t|tr|rt")),
    _Feature((3, 15), "unpacking in a comprehension", _says("unpacking cannot be used in")),
    _Feature((3, 15), "a lazy import", _looks(r"^\s*lazy\s+(?:import|from)\b")),
)
