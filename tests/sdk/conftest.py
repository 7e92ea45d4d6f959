"""Rule files in a temporary folder, and fresh interpreters to run things in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from pathfinder_lite.sdk.loader import load_rule_files

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def run_python():
    """Run the interpreter with arguments; the package is importable."""

    def run(*arguments, cwd=None):
        return subprocess.run(
            [sys.executable, *map(str, arguments)],
            capture_output=True,
            text=True,
            cwd=cwd,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=False,
        )

    return run


@pytest.fixture
def write(tmp_path):
    """Write a file below the temporary folder."""

    def write_file(name, source):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(source), encoding="utf-8")
        return path

    return write_file


@pytest.fixture
def load(write):
    """Load rule files given as keyword arguments: name=source."""

    def load_sources(timeout=10.0, **sources):
        paths = [write(f"{name}.py", source) for name, source in sources.items()]
        return load_rule_files(paths, timeout=timeout)

    return load_sources
