"""Answers inside a cycle, remembered for as long as they would come out the same.

An answer that a node under evaluation went into with what is known of it so far cannot be
remembered for good. Working it out at every visit makes the visits of a cycle multiply, as where
an object has many stores that each read it. It is kept with the nodes it went back to and holds
until one of them, or a seed of an inner cycle, has changed.
"""

from __future__ import annotations

from collections.abc import Iterable

from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.origins import Frame
from pathfinder_lite.resolve.walk import Answers

Key = tuple[Frame, NodeId]


def adds_nothing(new: Answers, old: Answers) -> bool:
    """Whether a round found only what was known before it."""
    return {(a.value, a.frame) for a in new} <= {(a.value, a.frame) for a in old}


class TentativeAnswers:
    """What is known of nodes inside the cycles that ``active`` nodes are heads of."""

    def __init__(self, active: dict[Key, Answers]) -> None:
        self._active = active
        self._kept: dict[Key, tuple[Answers, dict[Key, Answers], int]] = {}
        self._seeds: dict[Key, Answers] = {}
        self._changes = 0

    def find(self, key: Key) -> tuple[Answers, Iterable[Key]] | None:
        """An answer that still holds, and the nodes it went back to."""
        known = self._kept.get(key)
        if known is None:
            return None
        answers, heads, changes = known
        if changes != self._changes:
            return None
        if any(self._active.get(head) is not value for head, value in heads.items()):
            return None
        return answers, heads

    def keep(self, key: Key, answers: Answers, provisional: set[object]) -> None:
        """Remember an answer that went back to nodes, unless it waits for anything else."""
        heads = {head: value for head, value in self._active.items() if head in provisional}
        if len(heads) == len(provisional):
            self._kept[key] = answers, heads, self._changes

    def seed(self, key: Key) -> Answers:
        """What a node starts from in this round of an outer cycle."""
        return self._seeds.get(key, [])

    def plant(self, key: Key, answers: Answers) -> None:
        """Let a node start the next round from what it found; any kept answer may rest on it."""
        self._seeds[key] = answers
        self._changes += 1

    def clear(self) -> None:
        """No node is under evaluation any more."""
        self._seeds.clear()
        self._kept.clear()
