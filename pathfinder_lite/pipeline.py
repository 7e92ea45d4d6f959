"""The order of the stages: discover, extract, link, resolve, query. No logic of its own."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from pathfinder_lite.callgraph.callee_names import CalleeNames
from pathfinder_lite.callgraph.graph import CallGraph
from pathfinder_lite.callgraph.graph import build as build_call_graph
from pathfinder_lite.config import ScanOptions
from pathfinder_lite.errors import ProjectError
from pathfinder_lite.facts.diagnostics import Diagnostic
from pathfinder_lite.findings import Coverage, LimitHit, LineValue, ScanResult, TaintedLine
from pathfinder_lite.frontend.discover import Discovery, DiscoveryOptions, discover
from pathfinder_lite.frontend.extract import Extraction
from pathfinder_lite.link.program import ModuleEntry, Program
from pathfinder_lite.models.tables import load_library
from pathfinder_lite.query.execute import execute
from pathfinder_lite.query.explain import taint_at as line_taint
from pathfinder_lite.query.inspect import values_at as line_values
from pathfinder_lite.query.story import Storyteller
from pathfinder_lite.queryir.rules import CompiledRule
from pathfinder_lite.report.vocabulary import counted
from pathfinder_lite.resolve.resolver import Resolver

Progress = Callable[[str], None]

_RECURSION_LIMIT = 60_000
"""Frames of Python: the walk nests a dozen per node visited, up to its own nesting limit."""


def scan(
    options: ScanOptions, rules: Sequence[CompiledRule], progress: Progress | None = None
) -> ScanResult:
    """Run rules over a project.

    Raises:
        ProjectError: the project cannot be read or holds no Python.
    """
    say = progress or _silent
    say("Finding files")
    found = _discover(options)
    with _room():
        extraction = Extraction(found.files, options.workers)
        resolver = _resolver(extraction)
        teller = Storyteller(resolver, extraction.text)
        say(f"Scanning {counted(len(found.files), 'file')} with {counted(len(rules), 'rule')}")
        with extraction.checking():
            findings, failures = execute(resolver, rules, teller)
        shown = {step.location.file for f in findings for step in f.path}
        shown |= {f.location.file for f in findings}
        by_path = {file.path: index for index, file in enumerate(found.files)}
        return ScanResult(
            project=str(options.project),
            rules=tuple(sorted((r.description for r in rules), key=lambda d: d.id)),
            findings=findings,
            coverage=Coverage(
                found=len(found.files),
                lines=sum(extraction.index.line_count(i) for i in range(len(found.files))),
                parsed=extraction.parsed,
                skipped=found.skipped,
            ),
            diagnostics=tuple(
                sorted({*found.diagnostics, *extraction.diagnostics, *_failures(resolver)})
            ),
            failures=failures,
            limits=tuple(LimitHit(*each) for each in resolver.limits.counts()),
            sources={path: extraction.text(by_path[path]) for path in sorted(shown)},
        )


@dataclass(frozen=True, slots=True)
class CallGraphResult:
    """``modules`` counts the files analysed; ``diagnostics`` name the others."""

    graph: CallGraph
    modules: int
    diagnostics: tuple[Diagnostic, ...]


def call_graph(options: ScanOptions) -> CallGraphResult:
    """Who calls whom in the whole project.

    Raises:
        ProjectError: the project cannot be read or holds no Python.
    """
    found = _discover(options)
    if not found.files:
        raise ProjectError(f"no source files found in project {options.project}")
    with _room():
        extraction = Extraction(found.files, options.workers)
        graph = build_call_graph(_program(extraction), load_library())
        diagnostics = tuple(sorted({*found.diagnostics, *extraction.diagnostics}))
        return CallGraphResult(graph, extraction.parsed, diagnostics)


def values_at(options: ScanOptions, file: str, line: int) -> tuple[LineValue, ...]:
    """What is known of every expression that begins on a line.

    Raises:
        ProjectError: the file is not among those analysed.
    """
    with _file_of(options, file) as (resolver, teller, module):
        return line_values(resolver, teller, module, line)


def taint_at(
    options: ScanOptions, file: str, line: int, rule: CompiledRule
) -> tuple[TaintedLine, ...]:
    """What the sources of a rule bring to a line, and what stops it on the way.

    Raises:
        ProjectError: the file is not among those analysed, or has no such line.
        RuleError: the rule follows no flows.
    """
    with _file_of(options, file) as (resolver, teller, module):
        return line_taint(resolver, teller, module, line, rule)


@contextmanager
def _file_of(options: ScanOptions, file: str) -> Iterator[tuple[Resolver, Storyteller, int]]:
    """A resolver for questions about one file of a project."""
    found = _discover(options)
    module = next((i for i, each in enumerate(found.files) if each.path == file), None)
    if module is None:
        raise ProjectError(f"{file} is not among the files analysed in {options.project}")
    with _room():
        extraction = Extraction(found.files, options.workers)
        resolver = _resolver(extraction)
        yield resolver, Storyteller(resolver, extraction.text), module
        for diagnostic in extraction.diagnostics:
            if diagnostic.file == file:
                raise ProjectError(f"{file}: {diagnostic.message}")


def _failures(resolver: Resolver) -> list[Diagnostic]:
    entries = resolver.program.entries
    return [
        Diagnostic(entries[module].path, line, "internal", f"a call was not analysed: {message}")
        for module, line, message in resolver.failures
    ]


def _discover(options: ScanOptions) -> Discovery:
    found = discover(
        options.project,
        DiscoveryOptions(
            skip_tests=options.skip_tests,
            include=options.include,
            exclude=options.exclude,
            respect_gitignore=options.respect_gitignore,
        ),
    )
    if not found.files and not found.diagnostics:
        raise ProjectError(f"no source files found in project {options.project}")
    return found


def _resolver(extraction: Extraction) -> Resolver:
    program, library = _program(extraction), load_library()
    resolver = Resolver(program, library)
    resolver.callee_names = CalleeNames(program, library)
    return resolver


def _program(extraction: Extraction) -> Program:
    entries = [ModuleEntry(f.path, f.module, f.names, f.is_package) for f in extraction.files]
    return Program(entries, extraction)


@contextmanager
def _room() -> Iterator[None]:
    """Deep recursion, and no cyclic collection of what is kept to the end anyway."""
    limit, collecting = sys.getrecursionlimit(), gc.isenabled()
    sys.setrecursionlimit(max(limit, _RECURSION_LIMIT))
    gc.disable()
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)
        if collecting:
            gc.enable()


def _silent(_: str) -> None:
    pass
