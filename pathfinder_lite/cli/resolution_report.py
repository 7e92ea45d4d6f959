"""``pathfinder resolution-report``."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click

from pathfinder_lite.callgraph.graph import CallGraph
from pathfinder_lite.cli.command import FlagValues, global_flags
from pathfinder_lite.cli.graph import analysed_project
from pathfinder_lite.cli.outputs import write_text
from pathfinder_lite.cli.streams import emit
from pathfinder_lite.pipeline import CallGraphResult

_FILES = 15
_PATTERNS = 20


@click.command("resolution-report", cls=FlagValues)
@click.option("-p", "--project", default=".", metavar="DIR", help="Project to analyse.")
@click.option("--csv", "csv_file", metavar="FILE", help="Write every unresolved call there.")
@click.option("--skip-tests/--include-tests", default=False, help="Leave test files out.")
@global_flags
def command(project: str, csv_file: str | None, skip_tests: bool) -> None:
    """Say how many calls of a project are resolved, and which are not."""
    result = analysed_project(project, skip_tests=skip_tests)
    if csv_file is not None:
        write_text(Path(csv_file), _as_csv(result.graph))
    emit("".join(f"{line}\n" for line in _report(result)))


def _report(result: CallGraphResult) -> Iterator[str]:
    graph = result.graph
    missing = len(graph.unresolved)
    resolved = graph.calls - missing
    yield f"Modules:     {result.modules}"
    yield f"Total calls: {graph.calls}"
    yield f"Resolved:    {resolved} ({_percent(resolved, graph.calls)})"
    yield f"Unresolved:  {missing} ({_percent(missing, graph.calls)})"
    yield ""
    yield "Edges by reason:"
    for reason, count in graph.reasons.items():
        yield f"  {count:7} {reason}"
    if not missing:
        return
    yield ""
    yield "Unresolved by kind:"
    yield from _most(Counter(call.kind for call in graph.unresolved), None)
    yield ""
    yield "Files with most unresolved calls:"
    yield from _most(Counter(call.file for call in graph.unresolved), _FILES)
    yield ""
    yield "Commonest unresolved calls:"
    yield from _most(Counter(call.target or "(no name)" for call in graph.unresolved), _PATTERNS)


def _most(counts: Counter[str], number: int | None) -> Iterator[str]:
    for text, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:number]:
        yield f"  {count:7} {text}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "0 %"


def _as_csv(graph: CallGraph) -> str:
    """One line a call, in the columns of Code Pathfinder's report."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["file", "line", "column", "function", "target", "reason"])
    for call in graph.unresolved:
        row = (call.file, call.line, call.column + 1, call.function, call.target, call.kind)
        writer.writerow(row)
    return stream.getvalue()
