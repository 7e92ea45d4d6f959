"""What went wrong in analysed files: values that are counted and shown, never exceptions."""

from __future__ import annotations

from typing import Literal

import msgspec

DiagnosticKind = Literal[
    "syntax-error",  # not Python for the running interpreter
    "newer-syntax",  # Python, but newer than the running interpreter
    "python-2",  # Python 2 only
    "encoding",  # bytes do not decode as declared
    "binary",  # NUL bytes: not text
    "unreadable",  # permission, vanished, I/O
    "too-large",  # over the size limit, or nested too deeply
    "symlink-loop",
    "internal",  # our own failure on this file
]


class Diagnostic(msgspec.Struct, frozen=True, array_like=True, gc=False, order=True):
    """One file that was not analysed, wholly or in part, and why.

    ``file`` is relative to the project root; ``line`` counts from 1, 0 when unknown.
    ``message`` is one sentence without the file name.
    """

    file: str
    line: int
    kind: DiagnosticKind
    message: str
