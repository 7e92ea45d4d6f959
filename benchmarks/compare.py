"""Run this project and its peers on the same projects, side by side.

    python -m benchmarks.compare --project PATH --peer bandit=/path/to/bandit --runs 5

Prints a Markdown table of medians; ``--json`` keeps every single run and every finding.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import Cost, Run, cost_of, run_once
from benchmarks.tools import Place, Tool, ToolError, own, peer


@dataclass(frozen=True)
class Measurement:
    """A tool on a project; ``findings`` are those of the last run."""

    tool: Tool
    version: str
    project: Path
    command: tuple[str, ...]
    runs: tuple[Run, ...]
    findings: tuple[Place, ...]

    @property
    def cost(self) -> Cost:
        """Medians of the runs."""
        return cost_of(self.runs)


@dataclass(frozen=True)
class ProjectSize:
    """Python files and their lines."""

    files: int
    lines: int


def size_of(project: Path) -> ProjectSize:
    """Count what lies in a project, whatever a tool leaves out."""
    files = sorted(project.rglob("*.py"))
    return ProjectSize(len(files), sum(file.read_bytes().count(b"\n") for file in files))


def measure(tools: Sequence[Tool], project: Path, runs: int, warmups: int) -> list[Measurement]:
    """Measure tools in turns, so that a slow minute of the machine hits all of them."""
    taken: dict[str, list[Run]] = {tool.name: [] for tool in tools}
    for turn in range(-warmups, runs):
        for tool in tools:
            run = run_once(tool.command(project), tool.environment)
            tool.findings(run, project)
            print(f"{project.name}: {tool.name}: {run.wall:.2f} s", file=sys.stderr)
            if turn >= 0:
                taken[tool.name].append(run)
    return [
        Measurement(
            tool=tool,
            version=tool.version(),
            project=project,
            command=tuple(tool.command(project)),
            runs=tuple(taken[tool.name]),
            findings=tuple(tool.findings(taken[tool.name][-1], project)),
        )
        for tool in tools
    ]


def table(measurements: Sequence[Measurement]) -> str:
    """A Markdown table; ratios are the tool's median over that of the first one."""
    rows = [
        "| project | tool | version | wall s | ratio | CPU s | ratio | MiB | ratio | findings |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    first: Measurement | None = None
    for item in measurements:
        if first is None or first.project != item.project:
            first = item
        rows.append(_row(item, first.cost))
    return "\n".join(rows)


def _row(item: Measurement, base: Cost) -> str:
    cost = item.cost
    cells = [
        item.project.name,
        item.tool.name,
        item.version,
        f"{cost.wall:.2f}",
        f"{cost.wall / base.wall:.2f}",
        f"{cost.cpu:.2f}",
        f"{cost.cpu / base.cpu:.2f}",
        f"{cost.peak / 2**20:.0f}",
        f"{cost.peak / base.peak:.2f}",
        str(len(item.findings)),
    ]
    return f"| {' | '.join(cells)} |"


def record(measurements: Sequence[Measurement]) -> dict[str, Any]:
    """Everything measured, for ``--json``."""
    return {
        "machine": {
            "platform": platform.platform(),
            "processor": platform.processor() or platform.machine(),
            "cpus": os.cpu_count(),
            "python": platform.python_version(),
        },
        "measurements": [
            {
                "project": item.project.name,
                "tool": item.tool.name,
                "version": item.version,
                "command": shlex.join(item.command),
                "runs": [
                    {"wall_s": run.wall, "cpu_s": run.cpu, "peak_bytes": run.peak}
                    for run in item.runs
                ],
                "median": vars(item.cost),
                "findings": [f"{file}:{line}" for file, line in item.findings],
            }
            for item in measurements
        ],
    }


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--project", action="append", type=Path, required=True)
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=PATH")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--warmups", type=int, default=1, help="runs that are not counted")
    parser.add_argument("--json", type=Path, metavar="FILE")
    arguments = parser.parse_args(argv)
    if arguments.runs < 1 or arguments.warmups < 0:
        parser.error("--runs must be at least 1 and --warmups at least 0")
    return arguments


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print; 2 when a tool or a project is missing."""
    arguments = _arguments(argv)
    measurements: list[Measurement] = []
    lines: list[str] = []
    try:
        tools = [own(), *(peer(spec) for spec in arguments.peer)]
        for project in arguments.project:
            if not project.is_dir():
                raise ToolError(f"--project {project}: not a folder")
            project = project.resolve()
            size = size_of(project)
            lines.append(f"{project.name}: {size.files} Python files, {size.lines} lines")
            measurements += measure(tools, project, arguments.runs, arguments.warmups)
    except ToolError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if arguments.json:
        text = json.dumps(record(measurements), indent=2, sort_keys=True)
        arguments.json.write_text(f"{text}\n", encoding="utf-8")
    commands = [shlex.join(item.command) for item in measurements]
    print("\n".join([table(measurements), "", *lines, "", *(f"    {c}" for c in commands)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
