"""How each call-graph analyser is called, and how its graph is read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Limits, Run, run_once
from benchmarks.tools import OWN_NAME, ToolError

Edge = tuple[str, str]


class GraphError(Exception):
    """An analyser ended without a graph."""


@dataclass(frozen=True)
class Analyser:
    """A command that prints ``{caller: [callee, …]}`` for the Python files below a folder."""

    name: str
    version: str
    command: Callable[[Path], list[str]]

    def run(self, folder: Path, limits: Limits) -> tuple[Run, frozenset[Edge]]:
        """Analyse a folder given as an absolute path; raises GraphError."""
        run = run_once(self.command(folder), limits=limits)
        if run.code < 0:
            raise GraphError(f"stopped by signal {-run.code} after {run.cpu:.0f} s of CPU time")
        if run.code:
            lines = run.stderr.decode(errors="replace").strip().splitlines()
            raise GraphError(lines[-1] if lines else f"exit code {run.code}")
        try:
            return run, edges_of(json.loads(run.stdout))
        except (ValueError, AttributeError, TypeError) as error:
            raise GraphError(f"its graph is not as expected: {error!r}") from None


def edges_of(graph: Mapping[str, list[str]]) -> frozenset[Edge]:
    """The edges of a graph in adjacency form."""
    return frozenset((caller, callee) for caller, callees in graph.items() for callee in callees)


def read_edges(file: Path) -> frozenset[Edge]:
    """The edges in a file; raises ToolError."""
    try:
        return edges_of(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise ToolError(f"{file}: not a call graph: {error}") from None


def own() -> Analyser:
    """This project, as installed for the running interpreter."""
    base = [sys.executable, "-m", "pathfinder_lite"]
    version = _ask([*base, "--version"]).split()[-1]
    return Analyser(
        OWN_NAME,
        version,
        lambda folder: [*base, "graph", "--project", str(folder), "--format", "pycg"],
    )


def pycg(interpreter: Path, passes: int | None = None) -> Analyser:
    """PyCG, installed for another interpreter; until its fixpoint unless passes are given.

    Raises ToolError when there is no PyCG.
    """
    # Not resolved: the executable of a virtual environment finds it by where its link stands.
    exe = str(interpreter.absolute())
    if not os.access(exe, os.X_OK):
        raise ToolError(f"{exe} is not an executable file")
    query = "import pycg, importlib.metadata as m; print(m.version('pycg'))"
    version = _ask([exe, "-c", query]).strip()
    limit = [] if passes is None else ["--max-iter", str(passes)]
    return Analyser(
        "PyCG" if passes is None else f"PyCG, {passes} passes",
        version,
        lambda folder: [
            exe, "-m", "pycg", "--package", str(folder), *limit,
            *sorted(str(file) for file in folder.rglob("*.py")),
        ],
    )  # fmt: skip


def _ask(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        lines = done.stderr.strip().splitlines()
        raise ToolError(f"{command[0]}: {lines[-1] if lines else 'no answer'}")
    return done.stdout
