"""Projects that are broken, huge or set traps: one line each on standard error, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import pathfinder_lite
from tests.cli.conftest import Run, write_tree

ROOT = Path(pathfinder_lite.__file__).parent.parent
GOOD = "import dangerous\n\ndangerous.call()\n"


def warnings_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("pathfinder: warning: ")]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("broken.py", b"def broken(:\n    dangerous.call()\n", "syntax-error"),
        ("idle.py", b"x = = 1\n", "syntax-error"),
        ("old.py", b"print 'two'\n", "python-2"),
        ("binary.py", b"\x00\x01\x02\x00", "binary"),
        ("latin.py", b"x = '\xe9'\n", "encoding"),
        ("deep.py", b"x = " + b"(" * 5_000 + b")" * 5_000 + b"\n", ""),
    ],
)
def test_a_file_that_cannot_be_read_is_named_once(
    run: Run, here: Path, name: str, content: bytes, kind: str
) -> None:
    write_tree(here / "project", {"good.py": GOOD})
    (here / "project" / name).write_bytes(content)
    outcome = run("scan", "-r", "rule.py", "-p", "project")
    (warning,) = warnings_of(outcome.err)
    assert warning.startswith(f"pathfinder: warning: not analysed: {name}")
    assert kind in warning
    assert outcome.code == 0
    assert "good.py:3" in outcome.out
    assert run("scan", "-r", "rule.py", "-p", "project", "--strict").code == 2


@pytest.mark.parametrize(
    "text",
    [
        "X = ["
        + ", ".join(map(str, range(100_000)))
        + "]\nimport dangerous\ndangerous.call(X[5])\n",
        "TABLE = '''" + "x" * 10_000_000 + "'''\nimport dangerous\n\ndangerous.call()\n",
        "import dangerous\nx = 1" + " + 1" * 3_000 + "\ndangerous.call(x)\n",
    ],
    ids=["long literal", "ten megabytes", "long sum"],
)
def test_generated_code(run: Run, here: Path, text: str) -> None:
    write_tree(here / "project", {"app.py": GOOD, "generated.py": text})
    outcome = run("scan", "-r", "rule.py", "-p", "project")
    assert outcome.code == 0
    assert "Traceback" not in outcome.err
    assert "app.py:3" in outcome.out
    assert len(warnings_of(outcome.err)) + outcome.out.count("generated.py:") > 0


def test_a_link_that_leads_back(run: Run, here: Path) -> None:
    write_tree(here / "project", {"app.py": GOOD})
    (here / "project" / "again").symlink_to(here / "project", target_is_directory=True)
    (here / "project" / "self.py").symlink_to(here / "project" / "self.py")
    outcome = run("scan", "-r", "rule.py", "-p", "project")
    assert outcome.code == 0
    assert outcome.out.count("app.py:3") >= 1
    assert "Traceback" not in outcome.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(run: Run, here: Path) -> None:
    write_tree(here / "project", {"app.py": GOOD, "secret.py": GOOD})
    (here / "project" / "secret.py").chmod(0)
    outcome = run("scan", "-r", "rule.py", "-p", "project")
    (warning,) = warnings_of(outcome.err)
    assert "secret.py" in warning
    assert outcome.code == 0


def test_a_project_without_python(run: Run, here: Path) -> None:
    write_tree(here / "empty", {"README.md": "text\n"})
    outcome = run("scan", "-r", "rule.py", "-p", "empty")
    assert outcome.code == 2
    assert outcome.err.startswith("pathfinder: error: no source files found")
    assert len(outcome.err.splitlines()) == 1


TRAPS = (
    "abc.py", "ast.py", "astroid.py", "click.py", "enum.py", "json.py", "msgspec.py", "pathlib.py",
    "re.py", "sitecustomize.py", "socket.py", "typing.py", "usercustomize.py", "yaml.py",
)  # fmt: skip


def test_files_of_the_project_are_never_imported(here: Path) -> None:
    """Python itself imports a few modules for ``-m`` before any code of ours can run: not these."""
    trap = "open('sprung', 'a').write(__name__ + '\\n')\nimport dangerous\ndangerous.call()\n"
    project = write_tree(here / "project", dict.fromkeys(TRAPS, trap))
    answer = subprocess.run(
        [sys.executable, "-m", "pathfinder_lite", "scan", "-r", "../rule.py", "-p", "."],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    sprung = project / "sprung"
    assert not sprung.exists(), sprung.read_text()
    assert (answer.returncode, answer.stderr) == (0, b"")
    for name in TRAPS:
        assert f"{name}:3".encode() in answer.stdout


def test_equal_scans_give_equal_bytes(here: Path) -> None:
    """Whatever the seed of hashes and the number of workers; times and dates are left out."""
    fleet = ROOT / "docs" / "examples" / "fleet"
    formats = ("json", "sarif", "csv")
    found: dict[str, set[bytes]] = {fmt: set() for fmt in formats}
    for seed, workers in (("0", "1"), ("77", "2")):
        outputs = [part for fmt in formats for part in ("--output", f"{fmt}={seed}.{fmt}")]
        subprocess.run(
            [
                *(sys.executable, "-m", "pathfinder_lite", "scan", "--quiet", "-p", str(fleet)),
                *("--ruleset", "python/PYTHON-LANG-SEC-070", *outputs),
            ],
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "PYTHONHASHSEED": seed,
                "PATHFINDER_MAX_WORKERS": workers,
            },
            capture_output=True,
            check=True,
        )
        for fmt in formats:
            lines = (here / f"{seed}.{fmt}").read_bytes().splitlines()
            timeless = [x for x in lines if b'"timestamp"' not in x and b'"duration"' not in x]
            found[fmt].add(b"\n".join(timeless))
    assert [len(texts) for texts in found.values()] == [1, 1, 1]
    assert all(len(text) > 1_000 for texts in found.values() for text in texts)
