"""Pieces of source text, cut by span, and how they look on a terminal.

A column in a span counts code points; a cell is one column of a terminal. East Asian wide
characters take two cells, combining marks none. Whatever a terminal would act on instead of
showing (escape sequences, bidirectional overrides, lone surrogates) is shown as an escape, so
that scanned code cannot forge what a report says.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from pathfinder_lite.facts.spans import Span

CONTEXT_LINES = 3
TAB_STOP = 4

_LINE_END = re.compile(r"\r\n|\r|\n")
# Joiners belong to the category of invisible formatting but are part of words and emoji.
_HARMLESS_FORMATTING = frozenset("\u200c\u200d")
_ACTED_ON = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))


@dataclass(frozen=True, slots=True)
class Snippet:
    """Whole lines of a file; ``start_line`` counts from 1, ``end_line`` is inclusive."""

    start_line: int
    end_line: int
    lines: tuple[str, ...]


def source_lines(text: str) -> tuple[str, ...]:
    """The lines of Python source: only LF, CR and CRLF end one, a form feed does not."""
    lines = _LINE_END.split(text)
    return tuple(lines[:-1] if lines[-1] == "" else lines)


def excerpt(lines: Sequence[str], span: Span, context: int = CONTEXT_LINES) -> Snippet | None:
    """The span's first line with ``context`` lines before and after; None outside the file."""
    if not 1 <= span.line <= len(lines):
        return None
    first = max(1, span.line - context)
    last = min(len(lines), span.line + context)
    return Snippet(first, last, tuple(lines[first - 1 : last]))


def text_at(lines: Sequence[str], span: Span) -> str:
    """The exact text of a span, lines joined by LF; empty when it is not in the file."""
    if not 1 <= span.line <= span.end_line <= len(lines):
        return ""
    if span.line == span.end_line:
        return lines[span.line - 1][span.column : span.end_column]
    inner = lines[span.line : span.end_line - 1]
    first = lines[span.line - 1][span.column :]
    return "\n".join((first, *inner, lines[span.end_line - 1][: span.end_column]))


def columns_on_first_line(line: str, span: Span) -> tuple[int, int]:
    """Which columns of its first line a span covers, at least one, trailing blanks not counted."""
    end = span.end_column if span.end_line == span.line else len(line.rstrip())
    start = min(span.column, len(line))
    return start, max(min(end, len(line)), start + 1)


def visible(text: str, tab_stop: int = TAB_STOP) -> str:
    """Text as a terminal shows it: tabs to spaces, what it would act on as an escape."""
    shown: list[str] = []
    cells = 0
    for character in text:
        piece = _visible_character(character, cells, tab_stop)
        shown.append(piece)
        cells += cell_len(piece)
    return "".join(shown)


def _visible_character(character: str, cells: int, tab_stop: int) -> str:
    if character == "\t":
        return " " * (tab_stop - cells % tab_stop)
    if (character.isascii() and character.isprintable()) or character in _HARMLESS_FORMATTING:
        return character
    if unicodedata.category(character) in _ACTED_ON:
        return character.encode("unicode_escape").decode("ascii")
    return character


def one_line(text: str) -> str:
    """Text with all its white space collapsed and made ``visible``."""
    return visible(" ".join(text.split()))


def underline(line: str, start: int, end: int) -> str:
    """Blanks and carets that stand exactly under columns ``start`` to ``end`` of ``visible(line)``.

    A line shorter than ``end`` is taken as padded with blanks, so a span at a line's very end
    still gets its caret.
    """
    padded = line.ljust(end)
    before = cell_len(visible(padded[:start]))
    return " " * before + "^" * max(1, cell_len(visible(padded[:end])) - before)


def cropped(line: str, start: int, end: int, width: int) -> tuple[str, int, int]:
    """A window of at most ``width`` code points around columns ``start`` to ``end``.

    Answers the window with ``…`` where text was left out, and the two columns in it; the end is
    moved when the columns alone are wider than the window.
    """
    if len(line) <= width:
        return line, start, end
    first = max(0, min(start - width // 4, len(line) - width))
    last = first + width
    text = line[first:last]
    if first > 0:
        text = "…" + text[1:]
    if last < len(line):
        text = text[:-1] + "…"
    return text, start - first, max(start - first + 1, min(end - first, width))
