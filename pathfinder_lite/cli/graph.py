"""``pathfinder graph``."""

from __future__ import annotations

import os
from pathlib import Path

import click

from pathfinder_lite.callgraph import questions
from pathfinder_lite.callgraph.export import FORMATS
from pathfinder_lite.callgraph.graph import Graph
from pathfinder_lite.cli.command import FlagValues, global_flags, is_verbose, usage_error
from pathfinder_lite.cli.outputs import write_text
from pathfinder_lite.cli.streams import emit, tell
from pathfinder_lite.config import load_settings
from pathfinder_lite.errors import ProjectError
from pathfinder_lite.pipeline import CallGraphResult, call_graph
from pathfinder_lite.report.vocabulary import counted

_NO_PATH = 1


@click.command("graph", cls=FlagValues)
@click.option("-p", "--project", default=".", metavar="DIR", help="Project to analyse.")
@click.option(
    "--format",
    "fmt",
    type=click.Choice(["text", *FORMATS]),
    default=None,
    help="How to print: json by default, text for questions.",
)
@click.option("-o", "--output-file", metavar="FILE", help="Write there, not to standard output.")
@click.option("--callers-of", metavar="NAME", help="Who calls NAME.")
@click.option("--callees-of", metavar="NAME", help="What NAME calls.")
@click.option("--path", "ends", nargs=2, metavar="FROM TO", help="A shortest chain of calls.")
@click.option(
    "--depth", type=click.IntRange(1), default=1, help="Calls away, for the questions above."
)
@click.option("--skip-tests/--include-tests", default=False, help="Leave test files out.")
@global_flags
def command(
    project: str,
    fmt: str | None,
    output_file: str | None,
    callers_of: str | None,
    callees_of: str | None,
    ends: tuple[str, str] | None,
    depth: int,
    skip_tests: bool,
) -> int:
    """Show who calls whom in a project.

    A NAME is a dotted name such as app.views.index, or the end of one. With --path the exit code
    is 1 when no chain of calls leads there.
    """
    if sum(question is not None for question in (callers_of, callees_of, ends)) > 1:
        raise usage_error("ask one of --callers-of, --callees-of and --path at a time")
    result = analysed_project(project, skip_tests=skip_tests)
    graph, code = result.graph.graph, 0
    starts: list[str] = []
    if ends is not None:
        found = questions.shortest_path(graph, _named(graph, ends[0]), _named(graph, ends[1]))
        code = 0 if found else _NO_PATH
        graph = questions.along(graph, found or [])
        starts = found or []
        if not found:
            tell("info", f"no chain of calls leads from {ends[0]} to {ends[1]}")
    elif callers_of is not None or callees_of is not None:
        starts = _named(graph, callers_of or callees_of or "")
        graph = questions.around(graph, starts, depth, callers=callers_of is not None)
    asked = bool(starts) or code == _NO_PATH
    chosen = fmt or ("text" if asked else "json")
    if chosen == "text":
        text = questions.as_text(graph, starts, callers=callers_of is not None)
    else:
        text = FORMATS[chosen](graph)
    if output_file is not None:
        write_text(Path(output_file), text)
    else:
        emit(text, machine=chosen != "text")
    return code


def analysed_project(project: str, *, skip_tests: bool) -> CallGraphResult:
    """The call graph of a folder; what could not be read is told on standard error.

    Raises:
        ProjectError: it is no folder, or holds no Python.
    """
    root = Path(project).resolve()
    if not root.is_dir():
        raise ProjectError(f"project path is not a folder: {project}")
    flags: dict[str, object] = {"skip_tests": skip_tests}
    if is_verbose():
        flags["verbose"] = True
    settings = load_settings(root, flags, os.environ)
    for warning in settings.warnings:
        tell("warning", warning)
    result = call_graph(settings.scan_options(root))
    for item in result.diagnostics:
        place = f"{item.file}:{item.line}" if item.line else item.file
        tell("warning", f"not analysed: {place}: {item.kind}: {item.message}")
    if result.graph.saturated:
        tell(
            "info",
            f"{counted(result.graph.saturated, 'value')} left out where too many meet; "
            "see docs/limits.md",
        )
    return result


def _named(graph: Graph, name: str) -> list[str]:
    found = questions.matching(graph, name)
    if not found:
        raise ProjectError(f"no function called {name} in the call graph")
    return found
