"""Sources that are one of several matchers count each with what it tracks."""

from __future__ import annotations

from pathfinder_lite.sdk import Or, calls, flows
from tests.query.conftest import Ask, lines, marked

PROGRAM = """
    taken = source()
    sink(taken)  # expect
    buffer = make()
    status = fill(buffer)
    sink(status)
    sink(buffer)  # expect
    other = make()
    sink(other)
    """


def test_tracked_sources_among_others(ask: Ask) -> None:
    several = Or(calls("source"), calls("fill").tracks(0))
    assert lines(ask(flows(from_sources=several, to_sinks=calls("sink")), PROGRAM)) == marked(
        PROGRAM
    )
