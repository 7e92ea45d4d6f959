from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, write_tree


@pytest.fixture
def project(here: Path) -> Path:
    return write_tree(
        here / "shop",
        {
            "settings.py": 'HOST = "0.0.0.0"\n',
            "server.py": "from settings import HOST\n\n\ndef start(sock):\n    sock.bind(HOST)\n",
        },
    )


@pytest.mark.parametrize("place", ["shop/server.py:5", "server.py:5", "./shop/server.py:5"])
def test_values_follow_constants_across_files(run: Run, project: Path, place: str) -> None:
    outcome = run("values", place, "--project", "shop")
    assert (outcome.code, outcome.err) == (0, "")
    assert "server.py:5:" in outcome.out
    assert "  = '0.0.0.0'\n" in outcome.out
    assert "settings.py:1" in outcome.out


def test_the_project_is_the_current_folder_by_default(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    assert "'0.0.0.0'" in run("values", "server.py:5").out


def test_values_as_json(run: Run, project: Path) -> None:
    lines = json.loads(run("values", "server.py:5", "-p", "shop", "--format", "json").out)
    (known,) = [line for line in lines if line["expression"] == "HOST"]
    assert (known["file"], known["line"], known["function"]) == ("server.py", 5, "start")
    assert [value["text"] for value in known["values"]] == ["'0.0.0.0'"]
    assert known["values"][0]["path"][0]["file"] == "settings.py"


def test_a_line_without_expressions_says_so(run: Run, project: Path) -> None:
    outcome = run("values", "server.py:2", "-p", "shop")
    assert outcome.code == 0
    assert outcome.out == "server.py:2: no expression whose value the engine follows.\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nope.py:1", "-p", "shop"), "no file nope.py in project "),
        (("rule.py:1", "-p", "shop"), "no file rule.py in project "),
        (("server.py:1", "-p", "nope"), "project path is not a folder: nope"),
    ],
)
def test_what_cannot_be_found_is_named(
    run: Run, project: Path, arguments: tuple[str, ...], message: str
) -> None:
    outcome = run("values", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"pathfinder: error: {message}")


def test_a_failure_of_our_own_is_one_line_and_a_traceback_on_request(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = here / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    outcome = run("values", "a.py:1")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("pathfinder: error: internal error: FileNotFoundError: ")
    assert outcome.err.endswith("add --debug for the traceback)\n")
    assert outcome.err.count("\n") == 1
    assert "Traceback (most recent call last)" in run("values", "a.py:1", "--debug").err
