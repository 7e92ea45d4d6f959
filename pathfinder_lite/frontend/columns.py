"""From the byte columns of CPython's ``ast`` (and astroid) to columns in characters."""

from __future__ import annotations


class ColumnMap:
    """Converts UTF-8 byte offsets in the lines of one text to code point offsets.

    ``text`` must have plain line feeds as line ends, as ``decode_source`` gives it.
    """

    __slots__ = ("_ascii", "_encoded", "_lines", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._ascii = text.isascii()
        self._lines: list[str] | None = None
        self._encoded: dict[int, bytes | None] = {}

    def column(self, line: int, byte_offset: int) -> int:
        """The offset in characters; ``line`` counts from 1, both offsets from 0."""
        if self._ascii:
            return byte_offset
        try:
            encoded = self._encoded[line]
        except KeyError:
            encoded = self._encoded[line] = self._encode(line)
        if encoded is None:
            return byte_offset
        return len(encoded[:byte_offset].decode("utf-8", "ignore"))

    def _encode(self, line: int) -> bytes | None:
        """The bytes of a line; None when each character is one byte or there is no such line."""
        if self._lines is None:
            self._lines = self._text.split("\n")
        if not 0 < line <= len(self._lines) or self._lines[line - 1].isascii():
            return None
        return self._lines[line - 1].encode("utf-8", "surrogatepass")
