"""The fuel of one question: what it may cost, and what is done with the last of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from pathfinder_lite.resolve.limits import (
    COSTLY,
    FUEL,
    LOOKS,
    SEARCH_RESERVE,
    SHALLOW_FUEL,
    TAINT_FUEL,
    TAINT_RESERVE,
    WIDE,
    LimitCounter,
)


class Allowance(NamedTuple):
    """What one question may use, of which the search for callers leaves ``reserve``."""

    units: int
    reserve: int


PLAIN = Allowance(FUEL, SEARCH_RESERVE)
SHALLOW = Allowance(SHALLOW_FUEL, SEARCH_RESERVE)
TAINT = Allowance(TAINT_FUEL, TAINT_RESERVE)


class Fuel:
    """What is left of its allowance for the question under way.

    With a ``base`` it is the shallow twin's: what it uses is taken from the base as well.
    ``left`` counts node visits. ``starved`` is true once some of the question was left open for
    want of fuel.
    """

    def __init__(
        self, limits: LimitCounter, allowance: Allowance = PLAIN, base: Fuel | None = None
    ) -> None:
        self.starved = False
        self._allowance = allowance
        self.left, self._reserve = allowance
        self._limits = limits
        self._base = base
        self._looks = 0

    def refill(self) -> None:
        """Start a new question."""
        self.left, self._reserve = self._allowance
        if self._base is not None:
            self.left = min(self.left, self._base.left)
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
        return self.starved and (before - self.left) * COSTLY > self._allowance.units

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
        if self.left > self._reserve:
            return True
        if not self.starved:
            self._limits.hit("caller search")
        self.starved = True
        return False

    @contextmanager
    def limited(self, units: int, kept: int) -> Iterator[None]:
        """Within, only so much may be used, besides what is ``kept`` for values at most."""
        before, starved, reserve = self.left, self.starved, self._reserve
        if before > reserve:
            self._reserve = min(reserve, kept)
            units += self._reserve
        allowed = self.left = min(before, units)
        try:
            yield
        finally:
            self.left = before - (allowed - max(0, self.left))
            self.starved, self._reserve = starved, reserve

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Within, a question of its own is answered, which costs the one under way nothing."""
        before = self.left, self._reserve, self._looks, self.starved
        self.refill()
        try:
            yield
        finally:
            self.left, self._reserve, self._looks, self.starved = before
