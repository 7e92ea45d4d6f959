"""How many of the marked lines each tool reports, and how many others.

    python -m benchmarks.accuracy --peer bandit=/path/to/bandit

Programs are the samples of PYTHON-LANG-SEC-070, whose lines to report carry ``# expect``, and
the example project, whose lines to report stand in its README.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import run_once
from benchmarks.tools import Place, Tool, ToolError, own, peer

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "rules" / "python" / "lang" / "PYTHON-LANG-SEC-070" / "tests"
EXAMPLE = ROOT / "docs" / "examples" / "fleet"
MARK = re.compile(r"#\s*expect\b")


@dataclass(frozen=True)
class Program:
    """A program and the places that must be reported, relative to it."""

    path: Path
    wanted: frozenset[Place]


@dataclass(frozen=True)
class Score:
    """Counts of places over several programs."""

    found: int = 0
    missed: int = 0
    wrong: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.found + other.found, self.missed + other.missed, self.wrong + other.wrong)

    @property
    def precision(self) -> float:
        """Share of the reported places that are wanted; 1 when nothing is reported."""
        reported = self.found + self.wrong
        return self.found / reported if reported else 1.0

    @property
    def recall(self) -> float:
        """Share of the wanted places that are reported; 1 when nothing is wanted."""
        wanted = self.found + self.missed
        return self.found / wanted if wanted else 1.0


def programs() -> Iterator[Program]:
    """Samples in order of their names, then the example."""
    for path in sorted([*(SAMPLES / "positive").iterdir(), *(SAMPLES / "negative").iterdir()]):
        if path.is_dir() or path.suffix == ".py":
            yield Program(path, frozenset(_marked(path)))
    readme = (EXAMPLE / "README.md").read_text(encoding="utf-8")
    table = readme.split("## What should be found\n", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| `([\w/.]+):(\d+)`", table, flags=re.MULTILINE)
    yield Program(EXAMPLE, frozenset((file, int(line)) for file, line in rows))


def _marked(path: Path) -> Iterator[Place]:
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    root = path if path.is_dir() else path.parent
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if MARK.search(line):
                yield file.relative_to(root).as_posix(), number


def score(tool: Tool, program: Program) -> Score:
    """Run a tool on a copy of a program, so that the folder's name plays no part."""
    with tempfile.TemporaryDirectory(prefix="accuracy-") as temporary:
        copy = Path(temporary).resolve() / "program"
        if program.path.is_dir():
            shutil.copytree(program.path, copy)
        else:
            copy.mkdir()
            shutil.copy(program.path, copy)
        run = run_once(tool.command(copy), tool.environment)
        reported = set(tool.findings(run, copy))
    return Score(
        found=len(program.wanted & reported),
        missed=len(program.wanted - reported),
        wrong=len(reported - program.wanted),
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Score and print; 2 when a tool is missing or fails."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=PATH")
    arguments = parser.parse_args(argv)
    print("| tool | version | found | missed | wrong | precision | recall |")
    print("|---|---|---|---|---|---|---|")
    try:
        for tool in (own(), *(peer(spec) for spec in arguments.peer)):
            total = sum((score(tool, program) for program in programs()), Score())
            print(
                f"| {tool.name} | {tool.version()} | {total.found} | {total.missed} "
                f"| {total.wrong} | {total.precision:.2f} | {total.recall:.2f} |",
                flush=True,
            )
    except ToolError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
