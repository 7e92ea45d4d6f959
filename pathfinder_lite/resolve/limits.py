"""Bounds of every walk, and how often each was met; `docs/limits.md` says what is lost."""

from __future__ import annotations

from collections import Counter

FRAME_DEPTH = 200
"""Calls nested in one context; deeper results are unknown."""

WIDTH = 192
"""Alternatives kept for one node in one context; the rest are dropped, one unknown added."""

FUEL = 4_000
"""Node visits for one question; afterwards every unvisited node is unknown."""

TAINT_FUEL = 1_200
"""The same for what is tainted at one sink. Flows that are found at all are found with 700, or
with what is known when fuel ends; more of it was not seen to find more."""

TAINT_RESERVE = 400
"""`SEARCH_RESERVE` of a question about taint."""

SMALL, GENEROUS = 64_000, 4
"""In projects with less source, in bytes, a question has so many times the fuel: there are few."""

COSTLY = 2
"""A node that takes a question's last fuel, and one part in so many of all it had, is costly."""

TRIES = 2
"""Questions that may try a costly node again, each knowing more; then its last answers stand."""

WIDE = 8
"""Alternatives of one node that cost as much as one node visit."""

LOOKS = 40_000
"""Remembered answers looked up for one question; afterwards its fuel counts as used up."""

FEW = 4
"""Alternatives of a remembered answer that are gone through when fuel is out."""

SHALLOW_FUEL = 1_000
"""The same for one question to the shallow twin that tells whether a call can reach a function.

What the twin uses is also taken from the question it serves."""

CANDIDATE_FUEL = 150
"""Fuel for telling what the receiver of one candidate call is; afterwards it is unknown."""

VIEW_FUEL = 30
"""The same where the function is the ``get`` or ``post`` of a view, which its framework calls."""

FILE_COST = 8
"""Fuel for each file that one question's search for callers reads."""

SEARCH_RESERVE = 1_200
"""Fuel that the search for callers leaves for values; without more, a method's receiver is some
instance of its class and other parameters keep the callers found so far."""

RECURSION = 2
"""Times one function may stand in a context; a further entry yields nothing new."""

DECIDED_RECURSION = 20
"""The same when every argument is a known value, so that the recursion can come to its end."""

LOOP_ROUNDS = 3
"""Rounds of a loop that are followed before its variables are widened to unknown."""

SAME_VALUE = 4
"""Callers that hand over one value and are kept apart; more are merged into one alternative."""

CALLER_FILES = 100
"""Files read while searching the callers of one function; of more, the nearest are taken."""

STORE_FILES = 60
"""Files read for stores to a field or module variable from outside; of more, the nearest."""

CALLERS = 256
"""Call sites tried as callers of one function."""

CANDIDATES = 4_000
"""Call sites of one name looked at while searching callers."""

TURNS = 64
"""Turns of one loop that are followed one by one; longer loops are the join of all turns."""

DISPLAY_ITEMS = 5_000
"""Elements of one literal that are kept apart."""

TEXT_LENGTH = 100_000
"""Characters of a computed string."""

NESTING = 3_000
"""Nested node visits; deeper nodes are unknown."""


class LimitCounter:
    """Counts named limits as they are met."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def hit(self, name: str) -> None:
        """One answer was cut short."""
        self._counts[name] += 1

    def counts(self) -> tuple[tuple[str, int], ...]:
        """Sorted by name."""
        return tuple(sorted(self._counts.items()))
