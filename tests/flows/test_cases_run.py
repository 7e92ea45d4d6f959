"""Every flow program keeps its promises under plain Python."""

from __future__ import annotations

import ast
import contextlib
import importlib
import io
import os
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import flowcheck
import pytest

CASES = Path(__file__).parent / "cases"
PROGRAMS = sorted(path.parent for path in CASES.glob("*/*/main.py"))


def _lives_under(module: ModuleType, folder: str) -> bool:
    places = [getattr(module, "__file__", None) or "", *getattr(module, "__path__", ())]
    return any(str(place).startswith(folder + os.sep) for place in places)


@contextlib.contextmanager
def _as_script_in(folder: Path) -> Iterator[None]:
    """The import state and working directory that ``python main.py`` has in `folder`."""
    own = {path.stem for path in folder.iterdir()}
    hidden = {
        name: module
        for name, module in sys.modules.items()
        if name.partition(".")[0] in own and name.partition(".")[0] != "main"
    }
    path, argv, here = list(sys.path), list(sys.argv), Path.cwd()
    writes_bytecode = sys.dont_write_bytecode
    for name in hidden:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    sys.argv[:] = ["main.py"]
    sys.dont_write_bytecode = True
    os.chdir(folder)
    importlib.invalidate_caches()
    try:
        yield
    finally:
        os.chdir(here)
        sys.path[:], sys.argv[:] = path, argv
        sys.dont_write_bytecode = writes_bytecode
        # Nested namespace packages look their parent up when read: collect first, then delete.
        loaded = [
            name
            for name, module in list(sys.modules.items())
            if isinstance(module, ModuleType) and _lives_under(module, str(folder))
        ]
        for name in loaded:
            del sys.modules[name]
        sys.modules.update(hidden)


def _name(folder: Path) -> str:
    return folder.relative_to(CASES).as_posix()


@pytest.mark.parametrize("folder", PROGRAMS, ids=_name)
def test_program_runs_and_reaches_every_sink(folder: Path) -> None:
    folder = folder.resolve()
    flowcheck.reset()
    with _as_script_in(folder), contextlib.redirect_stdout(io.StringIO()):
        runpy.run_path(str(folder / "main.py"), run_name="__main__")
    assert flowcheck.missed(folder) == []


@pytest.mark.parametrize("folder", PROGRAMS, ids=_name)
def test_program_states_both_expectations(folder: Path) -> None:
    assert ast.get_docstring(ast.parse((folder / "main.py").read_text(encoding="utf-8")))
    assert flowcheck.expected(folder)
    assert flowcheck.forbidden(folder)


def test_there_are_programs() -> None:
    assert len(PROGRAMS) >= 300


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ('sink("0.0.0.0")\nnot_sink("127.0.0.1")', 0),
        ('sink("127.0.0.1")', 1),
        ('not_sink("0.0.0.0")', 1),
        ('if False:\n    sink("0.0.0.0")', 1),
        ('sink("0.0.0.0"), None and sink("0.0.0.0")', 1),
    ],
)
def test_a_broken_promise_fails_the_script(tmp_path: Path, body: str, status: int) -> None:
    folder = tmp_path / "cases" / "feature" / "case"
    folder.mkdir(parents=True)
    (folder / "main.py").write_text(f"from flowcheck import not_sink, sink\n{body}\n")
    done = subprocess.run(
        [sys.executable, "main.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(CASES.parent), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == status, done.stderr
