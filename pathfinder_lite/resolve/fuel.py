"""The fuel of one question: what it may cost, and what is done with the last of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pathfinder_lite.link.program import Program
from pathfinder_lite.resolve.limits import (
    COSTLY,
    FUEL,
    GENEROUS,
    LOOKS,
    SEARCH_RESERVE,
    SHALLOW_FUEL,
    SMALL,
    WIDE,
    LimitCounter,
)


def scale_of(program: Program) -> int:
    """How many times the usual fuel a question about a program has."""
    return GENEROUS if program.is_smaller_than(SMALL) else 1


class Fuel:
    """What is left for the question under way.

    With a ``base`` it is the shallow twin's: it is filled with less, and what it uses is taken
    from the base as well. All of it is ``scale`` times what the limits say. ``left`` counts node
    visits. ``starved`` is true once some of the question was left open for want of fuel.
    """

    def __init__(self, limits: LimitCounter, scale: int = 1, base: Fuel | None = None) -> None:
        self.starved = False
        self._scale = scale
        self.left = self._full = scale * (FUEL if base is None else SHALLOW_FUEL)
        self._limits = limits
        self._base = base
        self._looks = 0

    def twin(self) -> Fuel:
        """That of the shallow twin."""
        return Fuel(self._limits, self._scale, self)

    def apart(self) -> Fuel:
        """As much for questions of another kind."""
        return Fuel(self._limits, self._scale)

    def refill(self) -> None:
        """Start a new question."""
        self.left = self._full if self._base is None else min(self._full, self._base.left)
        self._looks = 0
        self.starved = False

    def spend(self, units: int = 1) -> bool:
        """Use up some; False, and the question is starved, without any."""
        if self.left <= 0:
            if not self.starved:
                self._limits.hit("fuel")
            self.starved = True
            return False
        self.left -= units
        if self._base is not None:
            self._base.left -= units
        return True

    def is_costly(self, before: int) -> bool:
        """Whether most of a question's fuel was used since ``before``, and was not enough."""
        return self.starved and (before - self.left) * COSTLY > self._full

    def look(self) -> bool:
        """Look up a remembered answer; whether a long one may be gone through.

        Alternatives of alternatives multiply even where every one of them is remembered.
        """
        self._looks += 1
        if self._looks > LOOKS:
            self.left = 0
        return self.left > 0

    def spend_on(self, alternatives: int) -> None:
        """Use up what working out that many alternatives of one node costs."""
        self.left -= alternatives // WIDE

    def may_search(self) -> bool:
        """Whether enough is left to look for callers, some being kept for values."""
        if self.left > SEARCH_RESERVE:
            return True
        if not self.starved:
            self._limits.hit("caller search")
        self.starved = True
        return False

    @contextmanager
    def limited(self, units: int) -> Iterator[None]:
        """Within, only so much may be used, besides what is kept for values."""
        before, starved = self.left, self.starved
        reserve = SEARCH_RESERVE if before > SEARCH_RESERVE else 0
        allowed = self.left = min(before, units * self._scale + reserve)
        try:
            yield
        finally:
            self.left = before - (allowed - max(0, self.left))
            self.starved = starved
