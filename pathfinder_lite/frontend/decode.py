"""From the bytes of a file to its text, as CPython would read it.

Follows PEP 263 (encoding cookies) and the lexical analysis chapter of the Python reference: a UTF-8
byte order mark is dropped, and a carriage return, with or without a line feed, ends a line.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from pathfinder_lite.facts.diagnostics import Diagnostic, DiagnosticKind
from pathfinder_lite.frontend.discover import SourceFile

QUADRATIC_CODECS = frozenset({"idna", "punycode"})
"""Text codecs whose time grows with the square of the input; no source file is written in them."""

_COOKIE = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
_BLANK_OR_COMMENT = re.compile(rb"[ \t\f]*(?:#|$)")
_WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


@dataclass(frozen=True, slots=True)
class Undecodable:
    """Why bytes are no source text; ``line`` counts from 1, 0 when unknown."""

    kind: DiagnosticKind
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file that was read: its bytes, and its text with line feeds as line ends and no mark."""

    file: SourceFile
    raw: bytes
    text: str


def decode_source(raw: bytes) -> str | Undecodable:
    """The text of a Python file; its line ends become line feeds, so lines count as in CPython."""
    for mark, name in _WIDE_MARKS:
        if raw.startswith(mark):
            return Undecodable("encoding", 1, f"{name} text; Python source must be UTF-8")
    nul = raw.find(b"\0")
    if nul >= 0:
        return Undecodable("binary", _line_of(raw, nul), "holds NUL bytes, so it is not text")
    encoding = _encoding_of(raw)
    if isinstance(encoding, Undecodable):
        return encoding
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = _line_of(raw, error.start)
        byte = raw[error.start : error.start + 1].hex()
        return Undecodable("encoding", line, f"byte 0x{byte} is not valid {encoding}")
    except (LookupError, ValueError):
        return Undecodable("encoding", 1, f"cannot be decoded as {encoding}")
    if "\0" in text:
        return Undecodable("binary", 0, f"holds NUL characters when read as {encoding}")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def read_source(file: SourceFile) -> SourceText | Diagnostic:
    """Read and decode one file."""
    try:
        raw = file.absolute.read_bytes()
    except OSError as error:
        return unreadable(file.path, error)
    text = decode_source(raw)
    if isinstance(text, Undecodable):
        return Diagnostic(file.path, text.line, text.kind, text.message)
    return SourceText(file, raw, text)


def unreadable(path: str, error: OSError) -> Diagnostic:
    """The diagnostic for a file or folder that the operating system would not let us read."""
    reason = error.strerror or type(error).__name__
    return Diagnostic(path, 0, "unreadable", f"cannot be read: {reason}")


def has_plain_encoding(raw: bytes) -> bool:
    """Whether no cookie is declared, so that ASCII bytes stand for themselves."""
    return b"coding" not in _first_two_lines(raw)


def _encoding_of(raw: bytes) -> str | Undecodable:
    marked = raw.startswith(codecs.BOM_UTF8)
    utf_8 = "utf-8-sig" if marked else "utf-8"
    declared = _declared_encoding(raw[len(codecs.BOM_UTF8) :] if marked else raw)
    if declared is None:
        return utf_8
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        return Undecodable("encoding", 1, f"declares the unknown encoding {declared}")
    if name == "utf-8":
        return utf_8
    if marked:
        return Undecodable("encoding", 1, f"has a UTF-8 mark but declares the encoding {declared}")
    if name in QUADRATIC_CODECS:
        return Undecodable("encoding", 1, f"declares the encoding {declared}, which is refused")
    return declared


def _declared_encoding(raw: bytes) -> str | None:
    """The encoding of the cookie, with the editors' spellings PEP 263 allows for; None without."""
    head = _first_two_lines(raw)
    if b"coding" not in head:
        return None
    for line in head.split(b"\n"):
        cookie = _COOKIE.match(line)
        if cookie:
            name = cookie[1].decode("ascii")
            folded = name.lower().replace("_", "-")
            for known in ("utf-8", "latin-1", "iso-8859-1", "iso-latin-1"):
                if folded == known or folded.startswith(f"{known}-"):
                    return known.replace("iso-latin", "latin")
            return name
        if not _BLANK_OR_COMMENT.match(line):
            return None
    return None


def _first_two_lines(raw: bytes) -> bytes:
    """The lines a cookie may stand in, split by line feeds; a long first line is cut."""
    head = raw[:4096].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return b"\n".join(head.split(b"\n", 2)[:2])


def _line_of(raw: bytes, offset: int) -> int:
    before = raw[:offset]
    return 1 + before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n")
