from __future__ import annotations

import pytest

from pathfinder_lite.cli.diff import only_changed
from pathfinder_lite.facts.spans import Location, Span
from pathfinder_lite.findings import Coverage, Finding, ScanResult, Step
from pathfinder_lite.queryir.rules import RuleDescription

RULE = RuleDescription("DEMO-001", "Demo", "high", "Do not.")


def place(file: str) -> Location:
    return Location(file, Span(1, 0, 1, 4))


FLOW = Finding(
    RULE,
    place("store.py"),
    "",
    "execute",
    "Do not.",
    0.9,
    "taint-global",
    (
        Step("source", place("views.py"), "", "q", "read here"),
        Step("propagation", place("service.py"), "", "q", "passed on"),
        Step("sink", place("store.py"), "", "execute(q)", "used here"),
    ),
)
PATTERN = Finding(RULE, place("alone.py"), "", "call", "Do not.", 0.9)
RESULT = ScanResult("/project", (RULE,), (FLOW, PATTERN), Coverage(4, 4, 4))


@pytest.mark.parametrize(
    ("changed", "kept"),
    [
        ((), ()),
        (("other.py",), ()),
        (("views.py",), (FLOW,)),
        (("service.py",), (FLOW,)),
        (("store.py",), (FLOW,)),
        (("alone.py", "x.py"), (PATTERN,)),
        (("store.py", "alone.py"), (FLOW, PATTERN)),
    ],
)
def test_a_finding_is_kept_when_any_step_is_in_a_changed_file(
    changed: tuple[str, ...], kept: tuple[Finding, ...]
) -> None:
    assert only_changed(RESULT, changed).findings == kept


def test_everything_else_about_the_result_stays() -> None:
    result = only_changed(RESULT, ())
    assert (result.rules, result.coverage) == (RESULT.rules, RESULT.coverage)
