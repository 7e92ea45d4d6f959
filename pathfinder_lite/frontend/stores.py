"""Which names a file may store to from outside: read off its text in one pass, before parsing."""

from __future__ import annotations

import re
from functools import cached_property

_WORD = rb"[\w\x80-\xff]+"
_ASSIGNED = rb"(?:[-+*/|&%@^]|//|\*\*|<<|>>)?=(?!=)"
_MUTATOR = (
    rb"(?:append|appendleft|add|update|extend|insert|setdefault|pop|popitem|popleft|remove|clear"
    rb"|discard|put|put_nowait|sort|reverse|set|read_dict|read_string)\b"
)

_STORED = re.compile(
    rb"(?<!\bself)\.(" + _WORD + rb")(?![\w\x80-\xff])(?=\s*(?:" + _ASSIGNED + rb"|:[^\n=]*=(?!=)"
    rb"|[,)\]][^\n=()]*=(?!=)|\[[^\n]*\]\s*" + _ASSIGNED + rb"|\.[\w.]+\s*" + _ASSIGNED +
    rb"|(?:\[[^\n\]]*\])?\." + _MUTATOR + rb"))"
)  # fmt: skip
_SET_BY_NAME = re.compile(rb"setattr\(([^)\n]*)")
_QUOTED = re.compile(rb"(?<=['\"])" + _WORD + rb"(?=['\"])")
_IMPORT = re.compile(rb"\bimport\b([^\n]*)")
_WORDS = re.compile(_WORD)
_CHANGED = re.compile(
    rb"(?m)^[ \t]*(" + _WORD + rb")(?![\w\x80-\xff])(?=\s*(?:\[[^\n]*\]\s*" + _ASSIGNED +
    rb"|\.[\w.]+\s*" + _ASSIGNED + rb"|(?:\[[^\n\]]*\])*\." + _MUTATOR + rb"))"
)  # fmt: skip


class FileStores:
    """The names one file may store to as attributes of something other than ``self``.

    Counted are plain, annotated and augmented assignments, tuple targets on one line, items and
    fields of what an attribute holds, mutating methods on it, ``setattr`` with a literal name, and
    changes in place of what an imported name holds.
    """

    def __init__(self, raw: bytes) -> None:
        self._raw = raw

    def holds(self, attribute: bytes) -> bool:
        """Whether the file may store to an attribute of that name."""
        return attribute in self._names

    @cached_property
    def _names(self) -> frozenset[bytes]:
        found = {match[1] for match in _STORED.finditer(self._raw)}
        if b"setattr" in self._raw:
            for match in _SET_BY_NAME.finditer(self._raw):
                found.update(_QUOTED.findall(match[1]))
        imported: set[bytes] = set()
        for match in _IMPORT.finditer(self._raw):
            imported.update(_WORDS.findall(match[1]))
        if imported:
            found.update(m[1] for m in _CHANGED.finditer(self._raw) if m[1] in imported)
        return frozenset(found)
