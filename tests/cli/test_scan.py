from __future__ import annotations

import csv
import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome, Run, write_tree

SCAN = ("scan", "-r", "rule.py", "-p", "project")


def files(outcome: Outcome) -> list[str]:
    return [result["location"]["file"] for result in json.loads(outcome.out)["results"]]


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        ((), ["app.py", "lib/more.py"]),
        (("--skip-tests",), ["app.py", "lib/more.py"]),
        (("--skip-tests=true",), ["app.py", "lib/more.py"]),
        (("--no-skip-tests",), ["app.py", "lib/more.py", "tests/test_app.py"]),
        (("--skip-tests=false",), ["app.py", "lib/more.py", "tests/test_app.py"]),
        (("--exclude", "lib"), ["app.py"]),
        (("--exclude", "lib", "--exclude", "app.py", "--skip-tests=0"), ["tests/test_app.py"]),
        (("--include", "tests"), ["app.py", "lib/more.py", "tests/test_app.py"]),
        (("--exclude-rule", "DEMO-002"), ["app.py"]),
        (("--exclude-rule", "*-001"), ["lib/more.py"]),
        (("--min-severity", "medium"), ["app.py"]),
        (("--refresh-rules", "--enable-db-cache", "--disable-metrics"), ["app.py", "lib/more.py"]),
        (("--no-banner", "--no-update-check=true", "-q"), ["app.py", "lib/more.py"]),
    ],
)
def test_flags_choose_what_is_reported(
    run: Run, flags: tuple[str, ...], expected: list[str]
) -> None:
    assert files(run(*SCAN, "-o", "json", *flags)) == expected


def test_the_configuration_file_is_read_and_flags_win(run: Run, here: Path) -> None:
    write_tree(
        here / "project",
        {"pathfinder-lite.toml": 'rules = ["../rule.py"]\nexclude = ["lib"]\noutput = ["json"]\n'},
    )
    assert files(run("scan", "-p", "project")) == ["app.py"]
    assert files(run("scan", "-p", "project", "--exclude", "app.py")) == ["lib/more.py"]


def test_a_single_file_can_be_scanned(run: Run) -> None:
    outcome = run("scan", "-r", "rule.py", "-p", "project/app.py", "-o", "json")
    assert files(outcome) == ["app.py"]


def test_several_reports_in_one_run_with_the_text_still_on_screen(run: Run, here: Path) -> None:
    outcome = run(*SCAN, "-o", "sarif=out.sarif", "-o", "json=out.json", "-o", "csv=out.csv")
    assert outcome.code == 0
    assert "[high]" in outcome.out
    sarif = json.loads((here / "out.sarif").read_text(encoding="utf-8"))
    rows = list(csv.DictReader((here / "out.csv").read_text(encoding="utf-8").splitlines()))
    ids = ["DEMO-001", "DEMO-002"]
    assert [result["ruleId"] for result in sarif["runs"][0]["results"]] == ids
    assert [row["rule_id"] for row in rows] == ids
    assert len(json.loads((here / "out.json").read_text())["results"]) == 2


@pytest.mark.parametrize("flags", [("-o", "json"), ("-o", "JSON"), ("-o", "json=-")])
def test_one_format_goes_to_standard_output(run: Run, flags: tuple[str, ...]) -> None:
    outcome = run(*SCAN, *flags)
    assert (outcome.code, outcome.err) == (0, "")
    assert json.loads(outcome.out)["summary"]["total"] == 2


@pytest.mark.parametrize(("fmt", "start"), [("text", "pathfinder"), ("json", "{"), ("csv", "sev")])
def test_an_output_file_takes_the_report_and_the_screen_stays_empty(
    run: Run, here: Path, fmt: str, start: str
) -> None:
    outcome = run(*SCAN, "-o", fmt, "-f", "report")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
    assert (here / "report").read_text(encoding="utf-8").startswith(start)


def test_quiet_prints_only_named_reports(run: Run, here: Path) -> None:
    write_tree(here / "project", {"bad.py": "def broken(:\n"})
    outcome = run(*SCAN, "-q", "-o", "json=out.json")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
    assert (here / "out.json").exists()


def test_sarif_is_the_same_bytes_every_time(run: Run) -> None:
    first, second = run(*SCAN, "-o", "sarif"), run(*SCAN, "-o", "sarif")
    assert first.out == second.out
    assert first.out


def test_json_tells_when_and_how_long(run: Run) -> None:
    scanned = json.loads(run(*SCAN, "-o", "json").out)["scan"]
    assert scanned["timestamp"].endswith("Z")
    assert scanned["duration"] > 0
    assert scanned["rules_executed"] == 2


def test_sarif_names_files_from_the_root_of_the_repository(run: Run, here: Path) -> None:
    (here / ".git").mkdir()
    sarif = json.loads(run(*SCAN, "-o", "sarif").out)
    place = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "project/app.py"


@pytest.mark.parametrize("position", ["before", "after"])
def test_verbose_runs_tell_statistics_on_standard_error(run: Run, position: str) -> None:
    outcome = run("--verbose", *SCAN) if position == "before" else run(*SCAN, "-v")
    assert "pathfinder: info: 2 files with 8 lines found" in outcome.err
    assert "Detection Methods:" in outcome.out
    assert "Detection Methods:" not in run(*SCAN).out


def test_debug_runs_stamp_their_messages(run: Run) -> None:
    lines = run(*SCAN, "--debug").err.splitlines()
    assert any(line.startswith("[") and "s] " in line for line in lines)


@pytest.mark.parametrize(
    ("flags", "environ", "colored"),
    [
        ((), {}, False),
        (("--color", "always"), {}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "always", "--no-color"), {}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "0"}, False),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        (("--color=never",), {"FORCE_COLOR": "1"}, False),
        (("-o", "json"), {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colors(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    flags: tuple[str, ...],
    environ: dict[str, str],
    colored: bool,
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in run(*SCAN, *flags).out) is colored


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=n", "-c", "user.email=e@example.org", "-c", "init.defaultBranch=m")
    command = ["git", *identity, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def repository(here: Path) -> Path:
    """A repository around the project; ``base`` is the state before the last commit."""
    git(here, "init")
    git(here, "add", ".")
    git(here, "commit", "-m", "one")
    git(here, "tag", "base")
    return here


def commit(repository: Path, changes: dict[str, str]) -> None:
    write_tree(repository, changes)
    git(repository, "add", ".")
    git(repository, "commit", "--allow-empty", "-m", "two")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"readme.txt": "outside"}, []),
        ({"app.py": "import dangerous\n\ndangerous.call()\n"}, []),
        ({"project/app.py": "import dangerous\ndangerous.call()\n"}, ["app.py"]),
        ({"project/lib/more.py": "import dangerous\ndangerous.worry()\n"}, ["lib/more.py"]),
        ({"project/n\u00e9w.py": "import dangerous\ndangerous.call()\n"}, ["n\u00e9w.py"]),
    ],
)
def test_only_findings_in_changed_files_are_reported(
    run: Run, repository: Path, changes: dict[str, str], expected: list[str]
) -> None:
    commit(repository, changes)
    outcome = run(*SCAN, "--diff-aware", "--base", "base", "-o", "json")
    assert (outcome.code, outcome.err) == (0, "")
    assert files(outcome) == expected


@pytest.mark.parametrize("ref", ["nope", "--help", "base^^^"])
def test_an_unknown_base_is_an_error(run: Run, repository: Path, ref: str) -> None:
    outcome = run(*SCAN, "--diff-aware", f"--base={ref}")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        f"pathfinder: error: git does not know the base ref '{ref}' in {repository / 'project'}\n"
    )


def test_an_unknown_head_is_an_error(run: Run, repository: Path) -> None:
    outcome = run(*SCAN, "--diff-aware", "--base", "base", "--head", "nope")
    assert outcome.code == 2
    assert "git does not know the head ref 'nope'" in outcome.err


def test_diff_aware_works_inside_a_git_hook(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(repository, {"project/app.py": "import dangerous\ndangerous.call()\n"})
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    assert files(run(*SCAN, "--diff-aware", "--base", "base", "-o", "json")) == ["app.py"]
