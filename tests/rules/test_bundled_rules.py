"""Every bundled rule loads, agrees with its page, and does on its samples what they say."""

from __future__ import annotations

import re
import tempfile
from functools import cache
from pathlib import Path

import pytest

from pathfinder_lite.config import ScanOptions
from pathfinder_lite.pipeline import scan
from pathfinder_lite.queryir.descriptions import read_description
from pathfinder_lite.queryir.matchers import (
    AndMatcher,
    CallMatcher,
    FlowMatcher,
    Matcher,
    NotMatcher,
    OrMatcher,
    TypedCallMatcher,
)
from pathfinder_lite.queryir.rules import CompiledRule
from pathfinder_lite.registry import load_rules, read_metadata
from pathfinder_lite.registry.rulesets import list_rules
from pathfinder_lite.rulecheck import check_rules

ROOT = Path(__file__).parents[2]
FOLDERS = {rule.id: rule for rule in list_rules(ROOT / "rules")}
SAMPLES = 3
MARK = re.compile(r"# expect\b")


@cache
def bundled() -> dict[str, CompiledRule]:
    loaded = load_rules((), tuple(rule.rule_file for rule in FOLDERS.values()))
    assert loaded.failures == ()
    assert loaded.warnings == ()
    return {rule.description.id: rule for rule in loaded.rules}


@cache
def executes_flows() -> bool:
    """Whether the engine runs a rule of one flow, on a program that has it."""
    flow = FlowMatcher((CallMatcher(("input",)),), (CallMatcher(("os.system",)),))
    description, _ = read_description({"id": "OWN-FLOW-001", "severity": "high"})
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder).resolve()
        (project / "app.py").write_text("import os\nos.system(input())\n", encoding="utf-8")
        result = scan(ScanOptions(project, workers=1), (CompiledRule(description, flow),))
    return not result.failures


def parts(matcher: Matcher) -> tuple[Matcher, ...]:
    """The matcher and all it is made of."""
    match matcher:
        case OrMatcher(members) | AndMatcher(members):
            return (matcher, *(each for member in members for each in parts(member)))
        case NotMatcher(member):
            return (matcher, *parts(member))
        case FlowMatcher():
            inner = (*matcher.sources, *matcher.sinks, *matcher.sanitizers)
            return (matcher, *(each for member in inner for each in parts(member)))
        case _:
            return (matcher,)


def is_executable(identifier: str) -> bool:
    flows = any(isinstance(each, FlowMatcher) for each in parts(bundled()[identifier].matcher))
    return executes_flows() or not flows


def sample_programs(identifier: str, kind: str) -> list[Path]:
    return sorted((FOLDERS[identifier].path / "tests" / kind).iterdir())


def test_every_folder_has_its_rule() -> None:
    assert bundled().keys() == FOLDERS.keys()


@pytest.mark.parametrize("identifier", FOLDERS)
def test_page(identifier: str) -> None:
    page, rule = read_metadata(FOLDERS[identifier].path), bundled()[identifier].description
    assert page is not None
    assert (page.id, page.name, page.severity) == (rule.id, rule.name, rule.severity)
    assert (page.category, list(page.cwe), list(page.owasp), page.tags) == (
        FOLDERS[identifier].bundle,
        [rule.cwe],
        [rule.owasp],
        rule.tags,
    )
    assert " ".join(page.message.split()) == rule.message
    assert page.description and page.vulnerable_example and page.secure_example and page.how_to_fix
    assert len(page.references) >= 3


@pytest.mark.parametrize("identifier", FOLDERS)
def test_examples_of_the_page_are_python(identifier: str) -> None:
    page = read_metadata(FOLDERS[identifier].path)
    assert page is not None
    for example in (page.vulnerable_example, page.secure_example):
        compile(example, identifier, "exec", dont_inherit=True)


@pytest.mark.parametrize("identifier", FOLDERS)
def test_sinks_say_which_argument_matters(identifier: str) -> None:
    rule = bundled()[identifier]
    for flow in parts(rule.matcher):
        if isinstance(flow, FlowMatcher):
            calls = [each for sink in flow.sinks for each in parts(sink)]
            for call in calls:
                assert isinstance(call, CallMatcher | TypedCallMatcher)
                assert call.tracked or "order_by" in getattr(call, "methods", ())


@pytest.mark.parametrize("identifier", FOLDERS)
def test_there_are_enough_samples(identifier: str) -> None:
    positives = sample_programs(identifier, "positive")
    assert len(positives) >= SAMPLES
    assert len(sample_programs(identifier, "negative")) >= SAMPLES
    for program in positives:
        files = [program] if program.is_file() else sorted(program.rglob("*.py"))
        assert any(MARK.search(file.read_text(encoding="utf-8")) for file in files), program


@pytest.mark.parametrize("identifier", [each for each in FOLDERS if is_executable(each)])
def test_samples(identifier: str) -> None:
    (verdict,) = check_rules((FOLDERS[identifier].rule_file,))
    assert verdict.problems == ()
    assert verdict.unmarked == ()
