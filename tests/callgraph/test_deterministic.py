"""The same bytes whatever the number of processes and the seed of hashes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FLEET = ROOT / "docs" / "examples" / "fleet"
CASES = ROOT / "tests" / "callgraph" / "cases"


def printed(project: Path, seed: str, workers: int, fmt: str) -> bytes:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    code = (
        "import sys; from pathlib import Path\n"
        "from pathfinder_lite.callgraph.export import FORMATS\n"
        "from pathfinder_lite.config import ScanOptions\n"
        "from pathfinder_lite.pipeline import call_graph\n"
        "if __name__ == '__main__':\n"
        "    options = ScanOptions(Path(sys.argv[1]), skip_tests=False, workers=int(sys.argv[2]))\n"
        "    graph = call_graph(options).graph\n"
        "    sys.stdout.write(FORMATS[sys.argv[3]](graph.graph) + repr(graph.unresolved))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(project), str(workers), fmt],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env=environment,
        timeout=120,
    )
    assert done.stdout
    return done.stdout


@pytest.mark.parametrize("project", [FLEET, CASES], ids=["fleet", "cases"])
def test_the_bytes_are_the_same(project: Path) -> None:
    first = printed(project, "0", 1, "json")
    assert printed(project, "1", 2, "json") == first
    assert printed(project, "4711", 2, "json") == first
