"""Nothing of a scanned project is imported or executed, whatever its files are called."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pathfinder_lite

SCAN = """
from pathlib import Path
from pathfinder_lite.frontend.decode import SourceText, read_source
from pathfinder_lite.frontend.discover import discover
from pathfinder_lite.frontend.mentions import SourceIndex
from pathfinder_lite.frontend.parse import parse_module

found = discover(Path("."))
index = SourceIndex(found.files)
index.files_mentioning("system")
for file in found.files:
    source = read_source(file)
    assert isinstance(source, SourceText), source
    tree = parse_module(source.text, file.path, file.module, file.is_package)
    print(file.path, type(tree).__name__)
"""

TRAPS = (
    "__init__.py",
    "ast.py",
    "astroid.py",
    "codecs.py",
    "encodings/__init__.py",
    "encodings/trap.py",
    "json.py",
    "pathspec.py",
    "pkg/__init__.py",
    "pkg/user.py",
    "sitecustomize.py",
    "socket.py",
    "usercustomize.py",
    "warnings.py",
)


def test_traps_stay_shut(tmp_path: Path) -> None:
    project = tmp_path / "project"
    marker = tmp_path / "marker"
    spring = f"import os\nopen({str(marker)!r}, 'a').write(__file__ + os.linesep)\n"
    for trap in TRAPS:
        file = project / trap
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(spring)
    (project / "pkg" / "user.py").write_text(
        "from socket import *\nfrom pkg import x\nimport astroid, json\nx.attribute = json.y\n"
        "class A(json.B):\n    def f(self):\n        self.g = astroid.h()\n"
    )
    (project / "cookie.py").write_text("# coding: trap\nx = 1\n")
    cookie = project / "cookie.py"
    script = tmp_path / "bin" / "scan.py"
    script.parent.mkdir()
    script.write_text(SCAN.replace("assert isinstance(source, SourceText), source", CONTINUE))
    result = subprocess.run(
        [sys.executable, str(script)],
        cwd=project,
        env={"PYTHONPATH": str(Path(pathfinder_lite.__file__).parents[1])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.stderr == ""
    expected = sorted([*(f"{trap} Module" for trap in TRAPS), f"{cookie.name} encoding"])
    assert result.stdout.splitlines() == expected
    assert not marker.exists(), marker.read_text()


CONTINUE = """if not isinstance(source, SourceText):
        print(file.path, source.kind)
        continue"""
