"""Calls of parameters whose defaults, or keyword arguments elsewhere, are what a rule names."""

from __future__ import annotations

from pathlib import Path

from pathfinder_lite import pipeline
from pathfinder_lite.config import ScanOptions
from pathfinder_lite.queryir.matchers import CallMatcher
from pathfinder_lite.queryir.rules import CompiledRule, RuleDescription

PROGRAM = """\
import os


def start(text, run=os.system):
    run(text)  # expect


def outer(*, run=os.system):
    def inner(text):
        run(text)  # expect
    return inner


def given(text, runner):
    runner(text)  # expect


def other(text, printer=print):
    printer(text)


start("date")
outer()("date")
given("date", runner=os.system)
other("date")
"""


def test_calls_of_given_functions_are_found(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(PROGRAM, encoding="utf-8")
    rule = CompiledRule(
        RuleDescription("GIVEN-1", "Shell", "medium", "A shell."), CallMatcher(("os.system",))
    )
    result = pipeline.scan(ScanOptions(project=tmp_path), (rule,))
    wanted = {n for n, line in enumerate(PROGRAM.splitlines(), 1) if line.endswith("# expect")}
    assert {finding.location.span.line for finding in result.findings} == wanted
