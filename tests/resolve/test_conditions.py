"""Tests on constants are decided as Python decides them."""

from __future__ import annotations

import itertools

import pytest

from tests.resolve.module_values import UNKNOWN, values

CONSTANTS = ["0", "1", "-1", "1.0", "True", "False", "None", "''", "'a'", "'b'", "b'a'"]
COLLECTIONS = ["()", "(1, 2)", "['a']", "{'a': 1}", "{1, 2}", "'abc'"]
OPERATORS = ["==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"]


def python(expression: str) -> str | None:
    try:
        return repr(eval(compile(expression, "<test>", "eval")))
    except TypeError:
        return None


def agrees(expression: str, *, surely: bool) -> None:
    """The engine says what Python says; or, if not ``surely``, that it does not know."""
    expected = python(expression)
    found = values(f"x = {expression}\n")
    if expected is None:
        assert found <= {UNKNOWN}, expression
    else:
        assert found == {expected} or (not surely and found == {UNKNOWN}), (expression, found)


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize("operator", OPERATORS[:6])
def test_comparisons_of_constants(operator: str) -> None:
    for left, right in itertools.product(CONSTANTS, repeat=2):
        agrees(f"{left} {operator} {right}", surely=True)


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize("operator", ["is", "is not"])
def test_identity_of_constants(operator: str) -> None:
    for left, right in itertools.product(["None", "True", "False", "'a'", "0"], repeat=2):
        if "None" in (left, right):
            agrees(f"{left} {operator} {right}", surely=True)
        else:
            agrees(f"{left} {operator} {right}", surely=False)


@pytest.mark.parametrize("operator", ["in", "not in"])
def test_membership(operator: str) -> None:
    for item, collection in itertools.product(CONSTANTS, COLLECTIONS):
        agrees(f"{item} {operator} {collection}", surely=False)
    for item in ("'a'", "'z'"):
        agrees(f"{item} {operator} ['a', 'b']", surely=True)


@pytest.mark.parametrize("value", [*CONSTANTS, *COLLECTIONS])
def test_truth(value: str) -> None:
    expected = repr("yes" if eval(value) else "no")
    assert values(f"x = 'yes' if {value} else 'no'\n") == {expected}
    assert values(f"x = 'no' if not {value} else 'yes'\n") == {expected}


@pytest.mark.parametrize(
    "expression",
    ["'a' and 'b'", "'' and 'b'", "'' or 'b'", "'a' or 'b'", "0 or None", "1 < 2 < 3", "3 > 2 > 2"],
)
def test_connectives(expression: str) -> None:
    agrees(expression, surely=True)


def test_an_undecided_test_gives_both() -> None:
    assert values("import os\nx = 'a' if os.getenv('X') else 'b'\n") == {"'a'", "'b'"}
