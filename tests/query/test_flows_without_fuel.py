"""What is written down as taken out of a source is tainted, however costly its neighbours are."""

from __future__ import annotations

from pathlib import Path

import pytest

from pathfinder_lite import pipeline
from pathfinder_lite.config import ScanOptions
from pathfinder_lite.queryir.matchers import AttributeMatcher, CallMatcher, FlowMatcher
from pathfinder_lite.queryir.rules import CompiledRule, RuleDescription
from pathfinder_lite.resolve import fuel, tainting

PROGRAM = """\
import os

from flask import request


def costly(text):
    for _ in range(30):
        text = text + str(len(text)) if len(text) % 2 else text.upper() + "a"
    return text


def view():
    sink(os.path.join(costly("a"), request.args.get("name")))  # expect
    sink(os.path.join(costly("a"), request.args["name"].strip()))  # expect
    sink(os.path.join(costly("a"), quote(request.args["name"])))
    sink(os.path.join(costly("a"), str(request.args.get("name", type=int))))
    sink(os.path.join(costly("a"), str(request.args["name"].isdigit())))
    sink(os.path.join(costly("a"), request.method))


def in_a_loop(folders):
    name = request.args["name"]
    for folder in folders:
        sink(os.path.join(costly("a"), folder, name))  # expect
"""


@pytest.mark.parametrize("units", [40, 4000])
def test_a_source_is_known_without_fuel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, units: int
) -> None:
    for name in ("PLAIN", "TAINT"):
        monkeypatch.setattr(tainting, name, fuel.Allowance(units, 0))
    (tmp_path / "app.py").write_text(PROGRAM, encoding="utf-8")
    flow = FlowMatcher(
        (AttributeMatcher(("flask.request.args",)),),
        (CallMatcher(("sink",)),),
        (CallMatcher(("quote",)),),
    )
    rule = CompiledRule(RuleDescription("FUEL-1", "Fuel", "medium", "It arrives."), flow)
    result = pipeline.scan(ScanOptions(project=tmp_path), (rule,))
    limits = {each.name for each in result.limits}
    assert ("fuel" in limits) == (units == 40)
    wanted = {n for n, line in enumerate(PROGRAM.splitlines(), 1) if line.endswith("# expect")}
    assert {finding.location.span.line for finding in result.findings} == wanted
