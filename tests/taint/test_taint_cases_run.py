"""Every taint program keeps its promises under plain Python."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.flowcheck import expected, forbidden

HERE = Path(__file__).parent
PROGRAMS = sorted(path.parent for path in (HERE / "cases").glob("*/*/main.py"))
_RUN = """
import runpy, sys
sys.path[:0] = [sys.argv[1], sys.argv[2]]
import taintcheck
runpy.run_path(sys.argv[1] + "/main.py", run_name="__main__")
print("sinks that ran:", taintcheck.ran(), file=sys.stderr)
"""


def _name(folder: Path) -> str:
    return folder.relative_to(HERE / "cases").as_posix()


@pytest.mark.parametrize("folder", PROGRAMS, ids=_name)
def test_program_runs_and_reaches_its_sinks(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(folder), str(HERE)],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    ran = int(done.stderr.rsplit("sinks that ran:", 1)[1])
    assert ran >= len(expected(folder)), "a sink never ran"


@pytest.mark.parametrize("folder", PROGRAMS, ids=_name)
def test_program_states_both_expectations(folder: Path) -> None:
    assert ast.get_docstring(ast.parse((folder / "main.py").read_text(encoding="utf-8")))
    assert expected(folder)
    assert forbidden(folder)
