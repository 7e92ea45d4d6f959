"""How right and how costly call graphs are, beside PyCG's.

    python -m benchmarks.callgraph --pycg /path/to/python
    python -m benchmarks.callgraph --package DIR=TRACE.json --pycg /path/to/python

Without ``--package`` the programs under ``tests/callgraph/cases`` are analysed, each with the
edges it should have in ``expected.json``. A package is a folder with ``__init__.py``; its trace
comes from ``trace_tests.py``, and without one only time and memory are told.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.accuracy import Score
from benchmarks.graph_tools import Analyser, Edge, GraphError, own, pycg, read_edges
from benchmarks.measure import Limits, Run, cost_of
from benchmarks.tools import ToolError
from benchmarks.trace_tests import scopes

CASES = Path(__file__).resolve().parents[1] / "tests" / "callgraph" / "cases"
EXPECTED = "expected.json"


@dataclass(frozen=True)
class Difference:
    """A graph beside the edges it should have."""

    missed: frozenset[Edge]
    wrong: frozenset[Edge]
    score: Score

    @staticmethod
    def of(wanted: frozenset[Edge], reported: frozenset[Edge]) -> Difference:
        """Compare two sets of edges."""
        missed, wrong = wanted - reported, reported - wanted
        return Difference(missed, wrong, Score(len(wanted & reported), len(missed), len(wrong)))


@dataclass
class CaseResults:
    """An analyser on all cases; a case it fails on is neither sound nor complete."""

    differences: dict[str, Difference] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=dict)

    def row(self) -> list[str]:
        """Cells of the table, from the number of cases on."""
        graphs = [item for name, item in self.differences.items() if name not in self.failures]
        total = sum((item.score for item in self.differences.values()), Score())
        return [
            str(len(self.differences)),
            str(sum(not item.missed for item in graphs)),
            str(sum(not item.wrong for item in graphs)),
            str(sum(not item.missed and not item.wrong for item in graphs)),
            str(len(self.failures)),
            str(total.found),
            str(total.missed),
            str(total.wrong),
            f"{total.precision:.3f}",
            f"{total.recall:.3f}",
        ]


@dataclass(frozen=True)
class Trace:
    """What a package's tests did: edges, those without foreign frames between, what ran."""

    edges: frozenset[Edge]
    direct: frozenset[Edge]
    executed: frozenset[str]

    @staticmethod
    def read(file: Path) -> Trace:
        """Read the three files that ``trace_tests.py`` writes; raises ToolError."""
        executed = file.with_suffix(".executed.json")
        try:
            names = json.loads(executed.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ToolError(f"{executed}: not a list of functions: {error}") from None
        direct = read_edges(file.with_suffix(".direct.json"))
        return Trace(read_edges(file), direct, frozenset(names))


@dataclass(frozen=True)
class PackageResult:
    """An analyser on a package: its runs, and its graph where there is a trace to compare with."""

    runs: tuple[Run, ...]
    edges: frozenset[Edge]
    inside: frozenset[Edge]
    failure: str = ""

    def row(self, trace: Trace | None) -> list[str]:
        """Cells of the table, from the number of edges on."""
        if self.failure:
            return [self.failure, *[""] * 6]
        cost = cost_of(self.runs)
        costs = [f"{cost.wall:.2f}", f"{cost.peak / 2**20:.0f}"]
        if trace is None:
            return [str(len(self.edges)), str(len(self.inside)), "", "", "", *costs]
        every, direct = self.against(trace), Difference.of(trace.direct, self.inside)
        return [
            str(len(self.edges)),
            str(len(self.inside)),
            f"{every.score.recall:.3f}",
            f"{direct.score.recall:.3f}",
            f"{every.score.precision:.3f}",
            *costs,
        ]

    def against(self, trace: Trace) -> Difference:
        """Missed edges are traced ones; wrong are those of callers that ran and did not call."""
        ran = frozenset(edge for edge in self.inside if edge[0] in trace.executed)
        return Difference.of(trace.edges, ran)


def cases(folder: Path) -> Iterator[tuple[str, Path]]:
    """Programs with expectations below a folder, by name."""
    for file in sorted(folder.rglob(EXPECTED)):
        yield file.parent.relative_to(folder).as_posix(), file.parent


def run_cases(analyser: Analyser, folders: Sequence[Path], limits: Limits) -> CaseResults:
    """Analyse a copy of each case, so that the folder's name plays no part."""
    results = CaseResults()
    for folder in folders:
        for name, case in cases(folder):
            with _copied(case, "case") as copy:
                (copy / EXPECTED).unlink()
                try:
                    _run, reported = analyser.run(copy, limits)
                except GraphError as error:
                    results.failures[name] = str(error)
                    reported = frozenset()
            results.differences[name] = Difference.of(read_edges(case / EXPECTED), reported)
    return results


def run_package(analyser: Analyser, package: Path, runs: int, limits: Limits) -> PackageResult:
    """Analyse a copy of a package that has a folder to itself."""
    taken: list[Run] = []
    edges: frozenset[Edge] = frozenset()
    with _copied(package, package.name) as copy:
        known = _functions(copy)
        try:
            for _ in range(runs):
                run, edges = analyser.run(copy.parent, limits)
                taken.append(run)
        except GraphError as error:
            return PackageResult((), frozenset(), frozenset(), str(error))
    inside = frozenset(edge for edge in edges if edge[0] in known and edge[1] in known)
    return PackageResult(tuple(taken), edges, inside)


def _functions(package: Path) -> frozenset[str]:
    """Names of a package's functions and modules."""
    return frozenset(
        scope.name
        for file in sorted(package.rglob("*.py"))
        for _code, scope in scopes(file, package.parent)
        if scope.kind != "class"
    )


class _copied:
    """A copy of a folder under another parent, for the length of a ``with``."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder, self._name = folder, name
        self._temporary = tempfile.TemporaryDirectory(prefix="callgraph-")

    def __enter__(self) -> Path:
        copy = Path(self._temporary.name).resolve() / self._name
        shutil.copytree(self._folder, copy, ignore=shutil.ignore_patterns("__pycache__"))
        return copy

    def __exit__(self, *_error: object) -> None:
        self._temporary.cleanup()


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _sorted(difference: Difference) -> dict[str, list[str]]:
    return {
        "missed": [" -> ".join(edge) for edge in sorted(difference.missed)],
        "wrong": [" -> ".join(edge) for edge in sorted(difference.wrong)],
    }


def report_cases(
    analysers: Sequence[Analyser], folders: Sequence[Path], limits: Limits
) -> tuple[str, dict[str, object]]:
    """The table of the cases, and every difference for ``--json``."""
    header = ["analyser", "version", "cases", "sound", "complete", "exact", "failed"]
    header += ["found", "missed", "wrong", "precision", "recall"]
    rows, record = [], {}
    for analyser in analysers:
        results = run_cases(analyser, folders, limits)
        rows.append([analyser.name, analyser.version, *results.row()])
        record[analyser.name] = {
            "failures": results.failures,
            "differences": {
                name: _sorted(item)
                for name, item in results.differences.items()
                if item.missed or item.wrong
            },
        }
    return _table(header, rows), {"cases": record}


def report_packages(
    analysers: Sequence[Analyser],
    packages: Sequence[tuple[Path, Trace | None]],
    runs: int,
    limits: Limits,
) -> tuple[str, dict[str, object]]:
    """The table of the packages, and every difference for ``--json``."""
    header = ["package", "analyser", "version", "edges", "inside"]
    header += ["recall", "direct", "precision", "wall s", "MiB"]
    rows, record = [], {}
    for package, trace in packages:
        for analyser in analysers:
            result = run_package(analyser, package, runs, limits)
            print(f"{package.name}: {analyser.name}: done", file=sys.stderr)
            rows.append([package.name, analyser.name, analyser.version, *result.row(trace)])
            if trace and not result.failure:
                record[f"{package.name}: {analyser.name}"] = _sorted(result.against(trace))
    return _table(header, rows), {"packages": record}


def _package(spec: str) -> tuple[Path, Trace | None]:
    folder, _, trace = spec.partition("=")
    path = Path(folder).resolve()
    if not (path / "__init__.py").is_file():
        raise ToolError(f"--package {folder}: no __init__.py in it")
    return path, Trace.read(Path(trace)) if trace else None


def _analysers(arguments: argparse.Namespace) -> Iterator[Analyser]:
    yield own()
    if arguments.pycg:
        yield pycg(arguments.pycg)
        if arguments.pycg_passes:
            yield pycg(arguments.pycg, arguments.pycg_passes)


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.callgraph", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--cases", action="append", type=Path, metavar="DIR")
    parser.add_argument("--package", action="append", default=[], metavar="DIR[=TRACE]")
    parser.add_argument("--pycg", type=Path, metavar="PYTHON", help="interpreter that has PyCG")
    parser.add_argument("--pycg-passes", type=int, metavar="N", help="also PyCG cut off after N")
    parser.add_argument("--runs", type=int, default=3, help="runs on each package")
    parser.add_argument("--cpu", type=int, default=120, help="seconds a run may take")
    parser.add_argument("--memory", type=int, default=4096, help="MiB a run may take")
    parser.add_argument("--json", type=Path, metavar="FILE")
    arguments = parser.parse_args(argv)
    if arguments.runs < 1:
        parser.error("--runs must be at least 1")
    return arguments


def main(argv: Sequence[str] | None = None) -> int:
    """Compare and print; 2 when an analyser or a trace is missing."""
    arguments = _arguments(argv)
    limits = Limits(arguments.cpu, arguments.memory * 2**20)
    folders = arguments.cases or ([] if arguments.package else [CASES])
    record: dict[str, object] = {}
    try:
        packages = [_package(spec) for spec in arguments.package]
        analysers = list(_analysers(arguments))
        if folders:
            table, part = report_cases(analysers, folders, limits)
            print(table, flush=True)
            record |= part
        if packages:
            table, part = report_packages(analysers, packages, arguments.runs, limits)
            print(table)
            record |= part
    except ToolError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if not arguments.pycg:
        print("\nPyCG: not found, because no --pycg was given")
    if arguments.json:
        arguments.json.write_text(f"{json.dumps(record, indent=1)}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
