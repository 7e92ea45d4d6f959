"""Which patterns and prefixes leave only harmless texts.

A test against a pattern says something about a whole text only when the pattern is anchored at
both ends and lists what it accepts; ``.*`` accepts anything.
"""

from __future__ import annotations

import re
from collections.abc import Set

_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_PERMISSIVE = re.compile(r"(?<!\\)(?:\\\\)*(?:\.|\\[SDW])")
_AT_START = re.compile(r"(?:\(\?[a-zA-Z]+\))*(?:\^|\\A)")
_AT_END = re.compile(r"(?:(?<!\\)\$|\\[Zz])\)*$")
_AUTHORITY = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[\w.:@-]+[/?#]")
_ONE_CLASS = re.compile(r"\[\^?((?:\\.|[^\]\\])+)\][+*]?", re.DOTALL)
_COMPLEMENT = re.compile(r"\\[SDW]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PLAIN = re.compile(r"(?:\\\W|[^.*+?^$()\[\]{}|\\])+", re.DOTALL)
_ALL_BUT_HARMLESS = re.compile(
    r"\[\^-?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|\\[wd.-]|[\w ., ])+-?\][+*]?", re.ASCII
)
_HARMLESS = re.compile(r"[\w. ,:-]*", re.ASCII)


def confines(pattern: object, function: str) -> bool:
    """Whether only harmless texts match; a pattern that is not known is believed to confine."""
    if isinstance(pattern, bytes):
        pattern = pattern.decode("latin-1")
    if not isinstance(pattern, str):
        return True
    if function == "search" and not _AT_START.match(pattern):
        return False
    if fixes_host(pattern.lstrip("^").replace("\\", "").replace("s?:", ":")):
        return True
    if function != "fullmatch" and not _AT_END.search(pattern):
        return False
    return not _PERMISSIVE.search(_CLASS.sub("", pattern))


def lists_what_it_accepts(pattern: str | None) -> bool:
    """Whether a part of a pattern names the characters it accepts, rather than others."""
    if not pattern or "[^" in pattern:
        return False
    return not _PERMISSIVE.search(_CLASS.sub("", pattern))


def fixes_host(prefix: object) -> bool:
    """Whether texts that begin so are URLs of one host."""
    return isinstance(prefix, str) and _AUTHORITY.match(prefix) is not None


def is_harmless(text: object) -> bool:
    """Whether a text can be taken out of another before that is tested."""
    return isinstance(text, str) and _HARMLESS.fullmatch(text) is not None


def leaves_harmless(pattern: object, substitute: object) -> bool:
    """Whether a text holds only harmless characters once what a pattern finds is replaced."""
    return (
        isinstance(pattern, str)
        and is_harmless(substitute)
        and _ALL_BUT_HARMLESS.fullmatch(pattern) is not None
    )


def keeps_out(pattern: object, excluded: Set[str]) -> bool:
    """Whether texts in which a pattern is nowhere found lack something that is excluded."""
    if not isinstance(pattern, str):
        return False
    one = _ONE_CLASS.fullmatch(pattern)
    if one is not None and pattern.startswith("[^"):
        return not _COMPLEMENT.search(one[1])
    if one is not None:
        return not excluded.isdisjoint(_ESCAPED.sub(r"\1", one[1]))
    return _PLAIN.fullmatch(pattern) is not None and _ESCAPED.sub(r"\1", pattern) in excluded
