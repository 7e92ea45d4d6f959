"""The table of CLI specification section 4: exit codes, streams and stable messages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, write_tree

SCAN = ("scan", "-r", "rule.py", "-p", "project")


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        ((), 0),
        (("--fail-on", "critical"), 0),
        (("--fail-on", "high"), 1),
        (("--fail-on", "HIGH"), 1),
        (("--fail-on", " critical , low "), 1),
        (("--fail-on", "medium,info,critical"), 0),
        (("--fail-on", ""), 0),
        (("--fail-on", "low", "--min-severity", "high"), 0),
        (("--fail-on", "high", "--exclude-rule", "DEMO-001"), 0),
        (("--fail-on", "low", "--exclude", "lib"), 0),
        (("--fail-on", "high", "-o", "json"), 1),
    ],
)
def test_the_gate_looks_at_exact_severities(run: Run, flags: tuple[str, ...], code: int) -> None:
    outcome = run(*SCAN, *flags)
    assert (outcome.code, outcome.err) == (code, "")
    assert outcome.out


USAGE = [
    ((), "Missing option '-p' / '--project'."),
    (("-p", "project"), "either --rules or --ruleset flag is required"),
    (("-p", "project", "-r", "rule.py", "--nonsense"), "No such option"),
    (
        ("-p", "project", "-r", "rule.py", "--fail-on", "high,x"),
        "invalid severity 'x', must be one of: critical, high, medium, low, info",
    ),
    (
        ("-p", "project", "-r", "rule.py", "--min-severity", "severe"),
        "invalid severity 'severe', must be one of: critical, high, medium, low, info",
    ),
    (
        ("-p", "project", "-r", "rule.py", "-o", "pdf"),
        "--output must be 'text', 'json', 'sarif', or 'csv'",
    ),
    (
        ("-p", "project", "-r", "rule.py", "-o", "json", "-o", "csv"),
        "only one --output may go without a path, got json, csv; write the others as json=PATH",
    ),
    (
        ("-p", "project", "-r", "rule.py", "-o", "json=a", "-o", "csv=a"),
        "two --output reports would be written to the same file",
    ),
    (
        ("-p", "project", "-r", "rule.py", "-o", "json="),
        "--output json= has no path after '='",
    ),
    (
        ("-p", "project", "-r", "rule.py", "--diff-aware"),
        "--base flag is required when --diff-aware is enabled",
    ),
    (
        ("-p", "project", "-r", "rule.py", "--workers", "0"),
        "'workers': input should be greater than or equal to 1, got 0",
    ),
    (
        ("-p", "project", "-r", "rule.py", "--skip-tests=perhaps"),
        "Invalid value for '--skip-tests",
    ),
]


@pytest.mark.parametrize(("flags", "message"), USAGE)
def test_usage_errors_show_the_usage_and_one_line(
    run: Run, flags: tuple[str, ...], message: str
) -> None:
    outcome = run("scan", *flags)
    assert (outcome.code, outcome.out) == (2, "")
    usage, error = outcome.err.splitlines()
    assert usage == "Usage: pathfinder scan [OPTIONS]"
    assert error.startswith(f"pathfinder: error: {message}")


FAILURES = [
    (("-r", "nope.py", "-p", "project"), "rules path not found: nope.py"),
    (("-r", "broken.py", "-p", "project"), "failed to load rules: broken.py: "),
    (("-r", "empty", "-p", "project"), "no rules loaded: no rule files found in empty"),
    (("-r", "rule.py", "-p", "nope"), "project path not found: nope"),
    (("-r", "rule.py", "-p", "empty"), "no source files found in project"),
    (("--ruleset", "lang", "-p", "project"), "invalid ruleset spec: lang (expected format: "),
    (("--ruleset", "python/langg", "-p", "project"), "ruleset not found: python/langg; nearest: "),
    (("--ruleset", "C:\\x", "-p", "project"), "ruleset folder not found: C:\\x"),
    (
        ("-r", "rule.py", "-p", "project", "--exclude-rule", "*"),
        "no rules loaded: all 2 are excluded",
    ),
    (
        ("-r", "rule.py", "-p", "project", "--min-severity", "critical"),
        "no rules loaded: all 2 are below --min-severity critical",
    ),
    (
        ("-r", "rule.py", "-p", "project", "-f", "no/folder/report.txt"),
        "cannot write report: no/folder/report.txt: No such file or directory",
    ),
    (
        ("-r", "rule.py", "-p", "project", "--diff-aware", "--base", "main"),
        "--diff-aware: ",
    ),
    (("-r", "rule.py", "-p", "misconfigured"), "unknown key 'skip-test'; did you mean"),
]


@pytest.mark.parametrize(("flags", "message"), FAILURES)
def test_every_other_error_is_one_line(
    run: Run, here: Path, flags: tuple[str, ...], message: str
) -> None:
    write_tree(
        here,
        {
            "broken.py": "from codepathfinder.python_decorators import python_rule\n1 / 0\n",
            "empty/readme.txt": "",
            "misconfigured/a.py": "x = 1\n",
            "misconfigured/pathfinder-lite.toml": "skip-test = true\n",
        },
    )
    outcome = run("scan", *flags)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("pathfinder: error: ")
    assert message in outcome.err
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "usage"),
    [
        (("nonsense",), "Usage: pathfinder [OPTIONS] [COMMAND] [ARGS]..."),
        (("values", "app.py"), "Usage: pathfinder values [OPTIONS] FILE:LINE"),
        (("values", "app.py:0"), "Usage: pathfinder values [OPTIONS] FILE:LINE"),
        (("rules", "nonsense"), "Usage: pathfinder rules [OPTIONS] COMMAND [ARGS]..."),
    ],
)
def test_usage_of_other_commands(run: Run, arguments: tuple[str, ...], usage: str) -> None:
    outcome = run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    first, second = outcome.err.splitlines()
    assert first == usage
    assert second.startswith("pathfinder: error: ")


def test_files_that_do_not_parse_are_loud_and_fail_only_in_strict_runs(
    run: Run, here: Path
) -> None:
    write_tree(here / "project", {"bad.py": "def broken(:\n"})
    outcome = run(*SCAN, "--fail-on", "high", "-o", "json")
    assert outcome.code == 1
    assert outcome.err.startswith("pathfinder: warning: not analysed: bad.py:1: ")
    assert any("bad.py" in error for error in json.loads(outcome.out)["errors"])
    strict = run(*SCAN, "--fail-on", "high", "--strict")
    assert strict.code == 2
    assert "[high]" in strict.out


def test_a_broken_rule_in_a_folder_is_named_and_the_others_run(run: Run, here: Path) -> None:
    text = "from codepathfinder.python_decorators import python_rule\n1 / 0\n"
    write_tree(here / "checks", {"broken.py": text, "good.py": (here / "rule.py").read_text()})
    flags = ("scan", "-r", "checks", "-p", "project")
    outcome = run(*flags)
    assert outcome.code == 0
    assert "DEMO-001" in outcome.out
    assert "pathfinder: warning: rule " in outcome.err
    assert "broken.py" in outcome.err
    assert run(*flags, "--strict").code == 2


def test_other_reports_are_written_before_a_bad_path_fails(run: Run, here: Path) -> None:
    outcome = run(*SCAN, "-o", "json=ok.json", "-o", "csv=no/folder/x.csv")
    assert outcome.code == 2
    assert len(json.loads((here / "ok.json").read_text())["results"]) == 2
    assert "DEMO-001" in outcome.out
    assert outcome.err == (
        "pathfinder: error: cannot write report: no/folder/x.csv: No such file or directory\n"
    )
