"""How each tool is called, and how its report is read."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import Run

Place = tuple[str, int]

OWN_NAME = "pathfinder-lite"
OWN_RULESET = "python/PYTHON-LANG-SEC-070"
PORTABLE_RULE = Path(__file__).parent / "rules" / "bind_all_interfaces.py"


class ToolError(Exception):
    """A tool is missing, failed, or wrote no report."""


@dataclass(frozen=True)
class Tool:
    """A command line to measure.

    ``command`` makes the arguments for a project. ``places`` reads file and line of every
    finding from the parsed JSON report. ``good_codes`` are the exit codes of a completed scan.
    """

    name: str
    version_command: tuple[str, ...]
    command: Callable[[Path], list[str]]
    places: Callable[[Any], list[Place]]
    good_codes: frozenset[int]
    environment: dict[str, str]

    def version(self) -> str:
        """The version number the tool prints, ``unknown`` when it prints none."""
        try:
            done = subprocess.run(
                self.version_command, capture_output=True, text=True, env=self.environment
            )
        except OSError as error:
            raise ToolError(f"{self.name}: cannot run {self.version_command[0]}: {error}") from None
        number = re.search(r"\d+\.\d+[\w.+-]*", done.stdout + done.stderr)
        return number.group() if number else "unknown"

    def findings(self, run: Run, project: Path) -> list[Place]:
        """Places a run reported, relative to the project and sorted."""
        if run.code not in self.good_codes:
            raise ToolError(f"{self.name}: exit code {run.code}: {_last_line(run)}")
        try:
            places = self.places(json.loads(run.stdout))
        except (ValueError, KeyError, TypeError) as error:
            raise ToolError(f"{self.name}: its report is not as expected: {error!r}") from None
        return sorted((_relative(file, project), line) for file, line in places)


def own(ruleset: str = OWN_RULESET) -> Tool:
    """This project with a rule, as installed for the running interpreter."""
    base = [sys.executable, "-m", "pathfinder_lite"]
    return Tool(
        name=OWN_NAME,
        version_command=(*base, "--version"),
        command=lambda project: [
            *base, "scan", "--ruleset", ruleset, "--project", str(project), "--output", "json",
        ],
        places=_pathfinder_places,
        good_codes=frozenset({0}),
        environment=dict(os.environ),
    )  # fmt: skip


def _code_pathfinder(exe: Path) -> Tool:
    quiet = ("--disable-metrics", "--no-update-check")
    return Tool(
        name="codepathfinder",
        version_command=(str(exe), "version", "--no-banner", *quiet),
        command=lambda project: [
            str(exe), "scan", "--rules", str(PORTABLE_RULE), "--project", str(project),
            "--output", "json", *quiet,
        ],
        places=_pathfinder_places,
        good_codes=frozenset({0}),
        environment=_beside(exe),
    )  # fmt: skip


def _bandit(exe: Path) -> Tool:
    return Tool(
        name="bandit",
        version_command=(str(exe), "--version"),
        command=lambda project: [str(exe), "-r", str(project), "-t", "B104", "-q", "-f", "json"],
        places=lambda report: [
            (item["filename"], item["line_number"]) for item in report["results"]
        ],
        good_codes=frozenset({0, 1}),
        environment=_beside(exe),
    )


def _ruff(exe: Path) -> Tool:
    return Tool(
        name="ruff",
        version_command=(str(exe), "--version"),
        command=lambda project: [
            str(exe), "check", "--isolated", "--no-cache", "--select", "S104",
            "--output-format", "json", str(project),
        ],
        places=lambda report: [(item["filename"], item["location"]["row"]) for item in report],
        good_codes=frozenset({0, 1}),
        environment=_beside(exe),
    )  # fmt: skip


PEERS: dict[str, Callable[[Path], Tool]] = {
    "bandit": _bandit,
    "codepathfinder": _code_pathfinder,
    "ruff": _ruff,
}


def peer(spec: str) -> Tool:
    """The tool of a ``NAME=PATH`` argument; raises ToolError when there is none such."""
    name, _, path = spec.partition("=")
    if name not in PEERS or not path:
        raise ToolError(f"--peer {spec}: expected NAME=PATH with NAME one of {', '.join(PEERS)}")
    # Not resolved: the executable of a virtual environment finds it by where its link stands.
    exe = Path(path).absolute()
    if not os.access(exe, os.X_OK):
        raise ToolError(f"--peer {spec}: {exe} is not an executable file")
    return PEERS[name](exe)


def _beside(exe: Path) -> dict[str, str]:
    """The environment with the tool's own folder first: Code Pathfinder runs rules with python3."""
    return dict(os.environ, PATH=f"{exe.parent}{os.pathsep}{os.environ.get('PATH', '')}")


def _pathfinder_places(report: Any) -> list[Place]:
    # Code Pathfinder gives findings at module level no file.
    return [
        (item["location"].get("file", ""), item["location"]["line"]) for item in report["results"]
    ]


def _relative(file: str, project: Path) -> str:
    path = Path(file)
    inside = path.is_absolute() and path.is_relative_to(project)
    return (path.relative_to(project) if inside else path).as_posix()


def _last_line(run: Run) -> str:
    lines = (run.stderr or run.stdout).decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "no output"
