"""The JSON report: upstream's field names, plus keys of our own; see ``findings.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pathfinder_lite.facts.spans import Location
from pathfinder_lite.findings import Finding, ScanResult, Step
from pathfinder_lite.report.fingerprints import baseline_fingerprints
from pathfinder_lite.report.options import TOOL_NAME, TOOL_URI, RenderOptions
from pathfinder_lite.report.snippets import excerpt, source_lines
from pathfinder_lite.report.vocabulary import (
    confidence_label,
    detection_counts,
    files_not_analysed,
    flow_scope,
    is_flow,
    problems,
    references,
    rounded_confidence,
    seconds,
    severity_counts,
    source_location,
)

SCHEMA_VERSION = "1.0"

JsonObject = dict[str, Any]


def render_json(result: ScanResult, options: RenderOptions) -> str:
    """The report as indented ASCII JSON with a final line end.

    ``<``, ``>`` and ``&`` are written as escapes, so the text can stand inside HTML.
    """
    text = json.dumps(json_report(result, options), indent=2, ensure_ascii=True)
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text + "\n"


def json_report(result: ScanResult, options: RenderOptions) -> JsonObject:
    """The report as plain dicts and lists, keys in the order they are written."""
    prints = baseline_fingerprints(result.findings, result.sources, options.repository_prefix)
    sources = {file: source_lines(text) for file, text in result.sources.items()}
    report: JsonObject = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": TOOL_NAME, "version": options.version, "url": TOOL_URI},
        "scan": _scan(result, options),
        "results": [
            _result(finding, fingerprint, sources.get(finding.location.file, ()))
            for finding, fingerprint in zip(result.findings, prints, strict=True)
        ],
        "summary": {
            "total": len(result.findings),
            "by_severity": severity_counts(result.findings),
            "by_detection_type": detection_counts(result.findings),
        },
    }
    errors = problems(result)
    if errors:
        report["errors"] = errors
        report["diagnostics"] = [
            {"file": one.file, "line": one.line, "kind": one.kind, "message": one.message}
            for one in result.diagnostics
        ]
        report["rule_failures"] = [
            {"rule": one.rule, "message": one.message} for one in result.failures
        ]
    return report


def _scan(result: ScanResult, options: RenderOptions) -> JsonObject:
    coverage = result.coverage
    scan: JsonObject = {"target": result.project}
    if options.timestamp is not None:
        scan["timestamp"] = options.timestamp
    if options.duration is not None:
        scan["duration"] = seconds(options.duration)
    not_analysed = files_not_analysed(result)
    return scan | {
        "rules_executed": len(result.rules),
        "files_found": coverage.found,
        "files_scanned": max(0, coverage.found - not_analysed),
        "files_parsed": coverage.parsed,
        "files_not_analysed": not_analysed,
        "lines": coverage.lines,
        "skipped": dict(coverage.skipped),
        "limits": {limit.name: limit.count for limit in result.limits},
    }


def _result(finding: Finding, fingerprint: str, lines: Sequence[str]) -> JsonObject:
    rule = finding.rule
    entry: JsonObject = {
        "rule_id": rule.id,
        "rule_name": rule.name,
        "message": finding.message,
        "severity": rule.severity,
        "confidence": confidence_label(finding.confidence),
        "location": _location(finding, lines),
        "detection": _detection(finding),
        "metadata": _metadata(finding),
    }
    if finding.value:
        entry["value"] = finding.value
    entry["fingerprint"] = fingerprint
    return entry


def _range(location: Location) -> JsonObject:
    span = location.span
    return {
        "file": location.file,
        "line": span.line,
        "column": span.column + 1,
        "end_line": span.end_line,
        "end_column": span.end_column + 1,
    }


def _location(finding: Finding, lines: Sequence[str]) -> JsonObject:
    location = _range(finding.location)
    if finding.function:
        location["function"] = finding.function
    snippet = excerpt(lines, finding.location.span)
    if snippet is not None:
        location["snippet"] = {
            "start_line": snippet.start_line,
            "end_line": snippet.end_line,
            "lines": list(snippet.lines),
        }
    return location


def _detection(finding: Finding) -> JsonObject:
    detection: JsonObject = {"type": finding.detection}
    if is_flow(finding):
        detection["scope"] = flow_scope(finding)
    detection["confidence_score"] = rounded_confidence(finding.confidence)
    if is_flow(finding):
        start = source_location(finding)
        detection["source"] = {"file": start.file, "line": start.span.line}
        if finding.tainted_variable:
            detection["source"]["variable"] = finding.tainted_variable
        detection["sink"] = {
            "file": finding.location.file,
            "line": finding.location.span.line,
            "call": finding.call,
        }
    if finding.path:
        detection["path"] = [_step(step) for step in finding.path]
    return detection


def _step(step: Step) -> JsonObject:
    entry: JsonObject = {"kind": step.kind} | _range(step.location)
    if step.function:
        entry["function"] = step.function
    return entry | {"expression": step.expression, "note": step.note, "depth": step.depth}


def _metadata(finding: Finding) -> JsonObject:
    rule = finding.rule
    entries: JsonObject = {
        "cwe": [rule.cwe] if rule.cwe else [],
        "owasp": [rule.owasp] if rule.owasp else [],
        "references": list(references(rule)),
        "tags": list(rule.tags),
        "category": rule.category,
        "cve": rule.cve,
    }
    return {key: value for key, value in entries.items() if value}
