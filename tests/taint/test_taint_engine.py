"""The analyser reports exactly the `sink` calls of each taint program, and no `not_sink`.

What it is known to get wrong says so on its line: MISSING for a sink not found, SPURIOUS for a
`not_sink` reported. A mark that is no longer true fails the test as well.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pathfinder_lite import pipeline
from pathfinder_lite.config import ScanOptions
from pathfinder_lite.queryir.matchers import (
    CallMatcher,
    FlowMatcher,
    ReceiverTest,
    TrackedParameter,
    TypedCallMatcher,
)
from pathfinder_lite.queryir.rules import CompiledRule, RuleDescription
from tests.flows.flowcheck import expected, forbidden

CASES = Path(__file__).parent / "cases"
RULE = CompiledRule(
    RuleDescription("TAINT-1", "Taint", "medium", "Text from outside arrives."),
    FlowMatcher(
        (CallMatcher(("source", "numbers")),),
        (CallMatcher(("sink", "not_sink")),),
        (CallMatcher(("clean",)),),
    ),
)

PARAMETER = TrackedParameter(position=0), TrackedParameter(name="value")
OBJECT = (TrackedParameter(name="self"),)
TRACKED = CompiledRule(
    RuleDescription("TAINT-2", "Tracked taint", "medium", "Text from outside arrives there."),
    FlowMatcher(
        (CallMatcher(("source",)),),
        (
            CallMatcher(("trackedcheck.sink", "trackedcheck.not_sink"), tracked=PARAMETER),
            TypedCallMatcher(
                ReceiverTest(("trackedcheck.Door",)), methods=("sink", "not_sink"), tracked=OBJECT
            ),
        ),
    ),
)
"""For the programs of ``cases/tracked``, whose sinks take one parameter or their object."""


def rule_for(folder: Path) -> CompiledRule:
    return TRACKED if folder.parent.name == "tracked" else RULE


def case_folders() -> list[Path]:
    return sorted(path.parent for path in CASES.glob("*/*/main.py"))


def reported(folder: Path) -> set[tuple[str, int]]:
    options = ScanOptions(project=folder, skip_tests=False, include=("**",))
    result = pipeline.scan(options, (rule_for(folder),))
    assert not result.diagnostics
    assert not result.failures
    for finding in result.findings:
        assert finding.path[0].kind == "source"
        assert finding.path[-1].kind == "sink"
    return {(str(folder / f.location.file), f.location.span.line) for f in result.findings}


def gaps(sites: set[tuple[str, int]], word: str) -> set[tuple[str, int]]:
    return {
        (file, line)
        for file, line in sites
        if f"# {word}" in Path(file).read_text(encoding="utf-8").splitlines()[line - 1]
    }


@pytest.mark.parametrize("folder", case_folders(), ids=lambda p: f"{p.parent.name}/{p.name}")
def test_reports_exactly_the_sinks(folder: Path) -> None:
    found = reported(folder)
    wanted = {site[:2] for site in expected(folder)}
    unwanted = {site[:2] for site in forbidden(folder)}
    assert {site for site in wanted if site not in found} == gaps(wanted, "MISSING")
    assert {site for site in unwanted if site in found} == gaps(unwanted, "SPURIOUS")
