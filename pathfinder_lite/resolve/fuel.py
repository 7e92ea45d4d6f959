"""The fuel of one question: what it may cost, and what is done with the last of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from pathfinder_lite.link.program import Program
from pathfinder_lite.resolve.limits import (
    COSTLY,
    FUEL,
    GENEROUS,
    LOOKS,
    SEARCH_RESERVE,
    SHALLOW_FUEL,
    SMALL,
    TAINT_FUEL,
    TAINT_RESERVE,
    WIDE,
    LimitCounter,
)


class Allowance(NamedTuple):
    """What one question may use, of which the search for callers leaves ``reserve``."""

    units: int
    reserve: int

    def times(self, scale: int) -> Allowance:
        """Several times as much; the reserve is for one answer whatever the question had."""
        return Allowance(self.units * scale, self.reserve)


PLAIN = Allowance(FUEL, SEARCH_RESERVE)
SHALLOW = Allowance(SHALLOW_FUEL, SEARCH_RESERVE)
TAINT = Allowance(TAINT_FUEL, TAINT_RESERVE)


def scale_of(program: Program) -> int:
    """How many times the usual fuel a question about a program has."""
    return GENEROUS if program.is_smaller_than(SMALL) else 1


class Fuel:
    """What is left of its allowance for the question under way.

    With a ``base`` it is the shallow twin's: what it uses is taken from the base as well. All of
    it is ``scale`` times what the limits say. ``left`` counts node visits. ``starved`` is true
    once some of the question was left open for want of fuel.
    """

    def __init__(
        self,
        limits: LimitCounter,
        allowance: Allowance = PLAIN,
        scale: int = 1,
        base: Fuel | None = None,
    ) -> None:
        self.starved = False
        self._scale = scale
        self._allowance = allowance.times(scale)
        self.left, self._reserve = self._allowance
        self._limits = limits
        self._base = base
        self._looks = 0

    def twin(self) -> Fuel:
        """That of the shallow twin."""
        return Fuel(self._limits, SHALLOW, self._scale, self)

    def for_other(self, allowance: Allowance) -> Fuel:
        """That of questions of another kind."""
        return Fuel(self._limits, allowance, self._scale)

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
    def limited(self, units: int, kept: int = SEARCH_RESERVE) -> Iterator[None]:
        """Within, only so much may be used, besides what is ``kept`` for values at most."""
        before, starved, reserve = self.left, self.starved, self._reserve
        units *= self._scale
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
