from __future__ import annotations

import json
from pathlib import Path

import pytest

from pathfinder_lite.registry import list_rules, rules_root
from tests.cli.conftest import RULE, Run, write_tree

SHIPPED = list_rules(rules_root())[0]
IMPORT = "import dangerous\n"


def test_list_shows_every_shipped_rule_in_a_table(run: Run) -> None:
    outcome = run("rules", "list")
    heading, *rows = outcome.out.splitlines()
    assert outcome.code == 0
    assert heading.split() == ["ID", "SEVERITY", "BUNDLE", "NAME"]
    assert [row.split()[0] for row in rows] == [rule.id for rule in list_rules(rules_root())]


def test_list_can_be_narrowed_and_given_as_json(run: Run) -> None:
    outcome = run("rules", "list", f"python/{SHIPPED.id}", "--format", "json")
    (row,) = json.loads(outcome.out)
    assert (row["id"], row["bundle"]) == (SHIPPED.id, f"{SHIPPED.category}/{SHIPPED.bundle}")
    assert sorted(row) == ["bundle", "id", "name", "severity"]


def test_list_of_an_unknown_ruleset_suggests(run: Run) -> None:
    outcome = run("rules", "list", f"python/{SHIPPED.bundle}x")
    assert (outcome.code, outcome.out) == (2, "")
    assert f"nearest: python/{SHIPPED.bundle}" in outcome.err


@pytest.mark.parametrize("name", [SHIPPED.id, SHIPPED.id.lower(), f"python/{SHIPPED.id}"])
def test_show_prints_the_page(run: Run, name: str) -> None:
    outcome = run("rules", "show", name)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"# {SHIPPED.id}: ")


def test_show_of_an_unknown_rule_suggests(run: Run) -> None:
    outcome = run("rules", "show", SHIPPED.id[:-1] + "X")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("pathfinder: error: ruleset not found: ")
    assert SHIPPED.id in outcome.err


def test_compile_prints_the_ir_of_a_file(run: Run) -> None:
    outcome = run("rules", "compile", "rule.py")
    first, second = json.loads(outcome.out)
    assert (outcome.code, outcome.err) == (0, "")
    assert (first["rule"]["id"], first["rule"]["severity"]) == ("DEMO-001", "high")
    assert first["matcher"]["type"] == "call_matcher"
    assert second["matcher"]["patterns"] == ["dangerous.worry"]


def test_compile_prints_the_ir_of_one_shipped_rule(run: Run) -> None:
    (document,) = json.loads(run("rules", "compile", f"python/{SHIPPED.id}").out)
    assert document["rule"]["id"] == SHIPPED.id


def test_compile_prints_what_loads_and_names_what_does_not(run: Run, here: Path) -> None:
    write_tree(here, {"broken.py": "from codepathfinder import rule\n1 / 0\n"})
    outcome = run("rules", "compile", "rule.py", "broken.py")
    assert outcome.code == 2
    assert len(json.loads(outcome.out)) == 2
    assert outcome.err.startswith("pathfinder: error: rule broken.py: ")
    assert "ZeroDivisionError" in outcome.err


def demo_rule(here: Path, positive: str) -> None:
    write_tree(
        here / "bundle" / "DEMO-001",
        {
            "rule.py": RULE,
            "tests/positive/a.py": IMPORT + positive,
            "tests/negative/b.py": IMPORT + "dangerous.other()\n",
        },
    )


@pytest.mark.parametrize("target", ["bundle", "./bundle", "bundle/DEMO-001/rule.py"])
def test_a_rule_that_finds_its_examples_passes(run: Run, here: Path, target: str) -> None:
    demo_rule(here, "dangerous.call()  # expect\n")
    outcome = run("rules", "test", target)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == ("ok   DEMO-001 (1 positive, 1 negative)\n1 rule checked, 0 failed\n")


def test_a_rule_that_misses_an_example_fails(run: Run, here: Path) -> None:
    demo_rule(here, "dangerous.other()  # expect\n")
    outcome = run("rules", "test", "bundle")
    assert outcome.code == 1
    assert outcome.out == (
        "FAIL DEMO-001 (1 positive, 1 negative)\n"
        "       tests/positive/a.py: no finding at a.py:2\n"
        "1 rule checked, 1 failed\n"
    )


def test_strict_checks_want_every_finding_marked(run: Run, here: Path) -> None:
    demo_rule(here, "dangerous.call()  # expect\ndangerous.call()\n")
    assert run("rules", "test", "bundle").code == 0
    assert "note: finding without a mark at a.py:3" in run("rules", "test", "bundle", "-v").out
    outcome = run("rules", "test", "bundle", "--strict")
    assert outcome.code == 1
    assert "finding without a mark at a.py:3" in outcome.out


def test_a_folder_without_rules_cannot_be_tested(run: Run) -> None:
    outcome = run("rules", "test", "project")
    assert (outcome.code, outcome.out) == (2, "")
    assert "no rules loaded: no rule files found in project" in outcome.err
