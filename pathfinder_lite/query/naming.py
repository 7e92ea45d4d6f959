"""What a receiver's name suggests of its type, for when nothing else tells (spec: matching, 5.3).

Programmers name objects after their classes: ``cursor`` and ``cur`` for a ``Cursor``,
``http_client`` for an ``HTTPClient``. Such a name is weak evidence, and counts only where the
type is unknown.
"""

from __future__ import annotations

import re
from functools import cache

from pathfinder_lite.queryir.matchers import ReceiverTest

_SHORT = {
    "application": ("app",),
    "certificate": ("cert",),
    "configuration": ("config", "cfg", "conf"),
    "connection": ("conn", "con", "cnx"),
    "context": ("ctx",),
    "cursor": ("cur", "curs"),
    "database": ("db",),
    "directory": ("dir",),
    "document": ("doc",),
    "environment": ("env",),
    "process": ("proc",),
    "request": ("req",),
    "response": ("resp", "res"),
    "session": ("sess",),
    "socket": ("sock",),
}
"""Nouns that classes are named by, and how variables shorten them."""

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def suggests(test: ReceiverTest, target: str) -> bool:
    """Whether a callee's text, such as ``self.db_cursor.execute``, names a wanted receiver."""
    receiver = target.rpartition(".")[0].rpartition(".")[2]
    if not receiver:
        return False
    spelled = receiver.strip("_0123456789").lower()
    last = spelled.rpartition("_")[2]
    return any(
        spelled in names or last in names for names in map(_names, (*test.types, *test.patterns))
    )


@cache
def _names(type_: str) -> frozenset[str]:
    """Names that variables of a type go by; none for modules, which are imported."""
    name = type_.rpartition(".")[2].strip("*")
    words = [word.lower() for word in _WORDS.findall(name)]
    if not words or not (name[0].isupper() or name in _SHORT):
        return frozenset()
    found = {"_".join(words), "".join(words)}
    if words[-1] in _SHORT:
        found.update((words[-1], *_SHORT[words[-1]]))
    return frozenset(found)
