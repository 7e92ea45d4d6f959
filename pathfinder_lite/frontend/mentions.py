"""Which files mention a name: the cheap question that lets a scan leave most files unparsed."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence

from pathfinder_lite.facts.diagnostics import Diagnostic
from pathfinder_lite.frontend.decode import (
    Undecodable,
    decode_source,
    has_plain_encoding,
    unreadable,
)
from pathfinder_lite.frontend.discover import SourceFile

_WORD = rb"[0-9A-Za-z_\x80-\xff]"
_words_of = re.compile(_WORD + rb"+").findall

_SEARCHES = 60
"""Words that are searched for one by one. To list the files of all words costs about as much as
100 searches, and memory besides, which scans for one rule seldom need."""


class SourceIndex:
    """The bytes of all files, read once, and the files that hold an identifier.

    Files are known by their place in the sequence given. An unreadable file has no bytes and a
    diagnostic. Python compares identifiers in Unicode normal form KC, so files that are not plain
    ASCII are searched in that form.
    """

    def __init__(self, files: Sequence[SourceFile]) -> None:
        diagnostics: list[Diagnostic] = []
        self._raw: list[bytes] = []
        for file in files:
            try:
                self._raw.append(file.absolute.read_bytes())
            except OSError as error:
                self._raw.append(b"")
                diagnostics.append(unreadable(file.path, error))
        self.diagnostics: tuple[Diagnostic, ...] = tuple(diagnostics)
        self._texts = [_searchable(raw) for raw in self._raw]
        self._answers: dict[str, tuple[int, ...]] = {}
        self._listed: dict[bytes, array[int]] | None = None

    def raw(self, index: int) -> bytes:
        """The bytes of a file, empty when it could not be read."""
        return self._raw[index]

    def line_count(self, index: int) -> int:
        """The number of lines, a last one without line end included."""
        raw = self._raw[index]
        ends = raw.count(b"\n")
        if b"\r" in raw:
            ends += raw.count(b"\r") - raw.count(b"\r\n")
        return ends + (1 if raw and not raw.endswith((b"\n", b"\r")) else 0)

    def files_mentioning(self, name: str) -> tuple[int, ...]:
        """The files that hold ``name`` as a whole word, be it in a string or a comment."""
        answer = self._answers.get(name)
        if answer is None:
            needle = unicodedata.normalize("NFKC", name).encode("utf-8", "surrogatepass")
            if len(self._answers) < _SEARCHES or _words_of(needle) != [needle]:
                answer = self._searched(needle)
            else:
                answer = tuple(self._files_of_words().get(needle, ()))
            self._answers[name] = answer
        return answer

    def _searched(self, word: bytes) -> tuple[int, ...]:
        is_word_in = word_pattern(word).search
        return tuple(
            index for index, text in enumerate(self._texts) if word in text and is_word_in(text)
        )

    def _files_of_words(self) -> dict[bytes, array[int]]:
        if self._listed is None:
            self._listed = {}
            for index, text in enumerate(self._texts):
                for word in set(_words_of(text)):
                    files = self._listed.get(word)
                    if files is None:
                        files = self._listed[word] = array("I")
                    files.append(index)
        return self._listed

    def files_importing(self, root: str) -> tuple[int, ...]:
        """The files that may import a package: in a statement, or by its name in a string."""
        name = re.escape(root.encode())
        is_imported_in = re.compile(
            rb"^[ \t]*(?:from[ \t]+%b\b|import\b[^#\n]*\b%b\b)|;[ \t]*(?:from|import)[ \t]+%b\b"
            rb"|\\\r?\n[^#\n]*\b%b\b|['\"]%b(?:\.\w+)*['\"]" % (name, name, name, name, name),
            re.MULTILINE,
        ).search
        return tuple(
            index for index in self.files_mentioning(root) if is_imported_in(self._texts[index])
        )

    def files_declaring(self, parameter: str) -> tuple[int, ...]:
        """The files that may declare a function whose first parameter has that name."""
        name = re.escape(unicodedata.normalize("NFKC", parameter).encode())
        is_first_in = re.compile(rb"\bdef\b[^(]*\(\s*(?:#[^\n]*\s*|\\\r?\n\s*)*%b\b" % name).search
        return tuple(
            index for index in self.files_mentioning(parameter) if is_first_in(self._texts[index])
        )


def _searchable(raw: bytes) -> bytes:
    if raw.isascii() and has_plain_encoding(raw):
        return raw
    text = decode_source(raw)
    if isinstance(text, Undecodable):
        return raw
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    elif text.isascii():
        return text.encode("ascii")
    return text.encode("utf-8", "surrogatepass")


def word_pattern(word: bytes) -> re.Pattern[bytes]:
    """Finds ``word`` where no identifier byte stands next to it.

    The word comes first, for that lets ``re`` search for it as a literal.
    """
    literal = re.escape(word)
    return re.compile(b"%b(?<!%b%b)(?!%b)" % (literal, _WORD, literal, _WORD))
