from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from pathfinder_lite.cli.main import main

RULE = """
from codepathfinder import calls
from codepathfinder.python_decorators import python_rule


@python_rule(id="DEMO-001", name="Danger", severity="HIGH", cwe="CWE-78", message="Do not.")
def danger():
    return calls("dangerous.call")


@python_rule(id="DEMO-002", name="Worry", severity="LOW", message="Think again.")
def worry():
    return calls("dangerous.worry")
"""

PROJECT = {
    "app.py": "import dangerous\n\ndangerous.call()\n",
    "lib/more.py": "import dangerous\n\n\ndef run():\n    dangerous.worry()\n",
    "tests/test_app.py": "import dangerous\n\ndangerous.call()\n",
}


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


def write_tree(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "CI", "GIT_DIR", "GIT_WORK_TREE", "GITHUB_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current directory, with a rule file ``rule.py`` and a project ``project``."""
    monkeypatch.chdir(tmp_path)
    write_tree(tmp_path / "project", PROJECT)
    write_tree(tmp_path, {"rule.py": RULE})
    return tmp_path


@pytest.fixture
def run(here: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command line in ``here``."""

    def call(*arguments: str) -> Outcome:
        capfd.readouterr()
        code = main(arguments)
        captured = capfd.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call
