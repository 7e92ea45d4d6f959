"""A variable's name makes a source of whatever the variable holds."""

from __future__ import annotations

import pytest

from pathfinder_lite.sdk import calls, flows, variable
from tests.query.conftest import Ask, lines, marked

CASES = {
    "literals": """
        given = "text"
        other = "text"
        sink(given)  # expect
        sink(other)
        """,
    "operations and what changes a variable": """
        given = a + b
        sink(given)  # expect
        given += "c"
        sink([given])  # expect
        sink(len(given))
        """,
    "targets of statements": """
        for given in ["a"]:
            sink(given)  # expect
        with open("f") as given:
            sink(given)  # expect
        first, given = "a", "b"
        sink(first)
        sink(given)  # expect
        sink([given for given in first])  # expect
        """,
    "parameters, and what is handed on": """
        def f(given, rest):
            g(given)
            sink(rest)

        def g(value):
            sink(value)  # expect

        f("a", "b")
        """,
    "other variables of the value": """
        def f(given):
            copy = given
            given = None
            sink(copy)  # expect
        """,
}


@pytest.mark.parametrize("program", CASES.values(), ids=CASES)
def test_variable_source(ask: Ask, program: str) -> None:
    flow = flows(from_sources=variable("given"), to_sinks=calls("sink"))
    assert lines(ask(flow, program)) == marked(program)
