"""Where a piece of source text stands."""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, array_like=True, gc=False, order=True):
    """A range in one file.

    Lines count from 1. Columns count from 0 in characters (code points, not UTF-8 bytes);
    ``end_column`` is exclusive.
    """

    line: int
    column: int
    end_line: int
    end_column: int


class Location(msgspec.Struct, frozen=True, array_like=True, gc=False, order=True):
    """A span in a file of the project; ``file`` is relative to its root, with ``/``."""

    file: str
    span: Span
