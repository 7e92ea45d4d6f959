"""The variable parts of a route's path, and which of them may hold any text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pathfinder_lite.resolve.confining import confines

_PART = re.compile(r"[<{]([^<>{}]*)[>}]")
_CONFINED = frozenset({"int", "float", "uuid", "number", "slug", "any"})
_GROUP = re.compile(r"\((?:\?P<(\w+)>|(?!\?))")
_INSIDE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()]|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Placeholders:
    """Parts by name, or in order where none has one: whether any text may stand there."""

    named: Mapping[str, bool]
    ordered: tuple[bool, ...] = ()

    @property
    def may_be_text(self) -> bool:
        """Whether any part is open to any text."""
        return any(self.named.values()) or any(self.ordered)


def of_path(text: str) -> Placeholders:
    """The parts between ``<>`` or ``{}``; a converter may stand on either side of the name."""
    named: dict[str, bool] = {}
    for part in _PART.findall(text):
        first, _, second = part.partition(":")
        first = first.partition("(")[0]
        if second:
            named[second] = first not in _CONFINED
        named[first] = second not in _CONFINED
    return Placeholders(named)


def of_pattern(text: str) -> Placeholders:
    """The groups of a regular expression; those without a name count where none has one."""
    named: dict[str, bool] = {}
    ordered = []
    for name, inner in _groups(text):
        is_open = "[^" in inner or not confines(inner, "fullmatch")
        if name:
            named[name] = is_open
        else:
            ordered.append(is_open)
    return Placeholders(named, () if named else tuple(ordered))


def _groups(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while position < len(text):
        token = _INSIDE.match(text, position)
        opened = _GROUP.match(text, position)
        if opened is not None:
            yield opened[1] or "", _until_closed(text, opened.end())
        position = opened.end() if opened else token.end() if token else position + 1


def _until_closed(text: str, start: int) -> str:
    depth, position = 1, start
    for token in _INSIDE.finditer(text, start):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        position = token.start()
        if depth == 0:
            return text[start:position]
    return text[start:]
