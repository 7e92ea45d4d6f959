"""The CSV report: one row a finding, for spreadsheets and shell pipelines (RFC 4180)."""

from __future__ import annotations

import csv
import io

from pathfinder_lite.findings import Finding, ScanResult
from pathfinder_lite.report.options import RenderOptions
from pathfinder_lite.report.vocabulary import confidence_label, flow_scope, source_location

COLUMNS = (
    "severity",
    "confidence",
    "rule_id",
    "rule_name",
    "cwe",
    "owasp",
    "file",
    "line",
    "column",
    "function",
    "message",
    "detection_type",
    "detection_scope",
    "source_file",
    "source_line",
    "sink_file",
    "sink_line",
    "tainted_var",
    "sink_call",
)

# What Excel, LibreOffice and Google Sheets take as the start of a formula.
FORMULA_STARTS = ("=", "+", "-", "@")


def render_csv(result: ScanResult, options: RenderOptions) -> str:
    """A header and one row a finding, with LF line ends; columns count from 1, unknown is empty."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    for finding in result.findings:
        writer.writerow([_cell(value, options) for value in _row(finding)])
    return buffer.getvalue()


def _row(finding: Finding) -> tuple[str | int, ...]:
    rule, place, start = finding.rule, finding.location, source_location(finding)
    return (
        rule.severity,
        confidence_label(finding.confidence),
        rule.id,
        rule.name,
        rule.cwe,
        rule.owasp,
        place.file,
        place.span.line,
        place.span.column + 1,
        finding.function,
        finding.message,
        finding.detection,
        flow_scope(finding),
        start.file,
        start.span.line,
        place.file,
        place.span.line,
        finding.tainted_variable,
        finding.call,
    )


def _cell(value: str | int, options: RenderOptions) -> str:
    if isinstance(value, int):
        return str(value) if value else ""
    # The writer quotes LF only; a lone CR would end the row for most readers. File names that
    # are not valid UTF-8 hold lone surrogates, which no output stream accepts.
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    if options.neutralise_formulas and text.startswith(FORMULA_STARTS):
        return f"'{text}"
    return text
