"""The end of the text report: counts, what was looked at, and what was not."""

from __future__ import annotations

from collections.abc import Iterator

from pathfinder_lite.findings import ScanResult
from pathfinder_lite.report.options import RenderOptions
from pathfinder_lite.report.snippets import one_line
from pathfinder_lite.report.vocabulary import (
    counted,
    detection_counts,
    files_not_analysed,
    place,
    seconds,
    severity_counts,
)


def summary_lines(result: ScanResult, options: RenderOptions) -> Iterator[str]:
    """The lines below ``Summary:``; whatever was not analysed is always among them."""
    yield from _counts(result)
    yield from _coverage(result)
    yield from _not_analysed(result)
    yield from _failures(result)
    if options.verbose:
        yield from _details(result, options)


def _counts(result: ScanResult) -> Iterator[str]:
    with_findings = len({finding.rule.id for finding in result.findings})
    found = f"{counted(len(result.findings), 'finding')} across {counted(with_findings, 'rule')}"
    yield f"  {found} ({counted(len(result.rules), 'rule')} ran)"
    counts = severity_counts(result.findings)
    if counts:
        yield "  " + " | ".join(f"{count} {severity}" for severity, count in counts.items())


def _coverage(result: ScanResult) -> Iterator[str]:
    coverage = result.coverage
    found = f"{counted(coverage.found, 'file')} found ({counted(coverage.lines, 'line')})"
    yield f"  {found}, {coverage.parsed} read in depth, {files_not_analysed(result)} not analysed"
    if coverage.skipped:
        reasons = ", ".join(f"{count} {one_line(reason)}" for reason, count in coverage.skipped)
        yield f"  Excluded: {reasons}"


def _not_analysed(result: ScanResult) -> Iterator[str]:
    if not result.diagnostics:
        return
    yield ""
    yield "Not analysed:"
    for diagnostic in result.diagnostics:
        where = place(one_line(diagnostic.file), diagnostic.line)
        yield f"  {where}: {diagnostic.kind}: {one_line(diagnostic.message)}"


def _failures(result: ScanResult) -> Iterator[str]:
    if not result.failures:
        return
    yield ""
    yield "Rules that failed:"
    for failure in result.failures:
        yield f"  {one_line(failure.rule)}: {one_line(failure.message)}"


def _details(result: ScanResult, options: RenderOptions) -> Iterator[str]:
    yield ""
    yield "Detection Methods:"
    for detection, count in detection_counts(result.findings).items():
        yield f"  {detection}: {counted(count, 'finding')}"
    if not result.findings:
        yield "  none"
    yield ""
    yield "Limits reached:"
    for limit in result.limits:
        yield f"  {limit.name}: {counted(limit.count, 'time')}"
    if not result.limits:
        yield "  none"
    if options.duration is not None:
        yield ""
        yield f"Duration: {seconds(options.duration):.2f} s"
