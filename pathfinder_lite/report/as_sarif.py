"""The SARIF 2.1.0 report, shaped for GitHub code scanning and valid for every other reader."""

from __future__ import annotations

import json

import msgspec

from pathfinder_lite.findings import Finding, RuleDescription, ScanResult
from pathfinder_lite.report import sarif_log as sarif
from pathfinder_lite.report.fingerprints import baseline_fingerprints, primary_line_hashes
from pathfinder_lite.report.options import TOOL_NAME, TOOL_URI, RenderOptions
from pathfinder_lite.report.sarif_flows import CappedPath, capped_path, code_flow
from pathfinder_lite.report.sarif_notifications import (
    invocation,
    notification_descriptor,
    notification_kinds,
)
from pathfinder_lite.report.sarif_places import SourcePlaces, root_uri
from pathfinder_lite.report.sarif_rules import LEVELS, rule_descriptor, semantic_version, sentence
from pathfinder_lite.report.vocabulary import (
    confidence_label,
    files_not_analysed,
    rounded_confidence,
)

SCHEMA_URI = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LINE_HASH_KEY = "primaryLocationLineHash"
BASELINE_KEY = "pathfinderLite/v1"


def render_sarif(result: ScanResult, options: RenderOptions) -> str:
    """The log as indented ASCII JSON with a final line end."""
    log = sarif_report(result, options)
    return json.dumps(msgspec.to_builtins(log), indent=2, ensure_ascii=True) + "\n"


def sarif_report(result: ScanResult, options: RenderOptions) -> sarif.SarifLog:
    """The log: one run, which lists every executed rule and holds every finding."""
    rules = _listed_rules(result)
    indices = {rule.id: index for index, rule in enumerate(rules)}
    places = SourcePlaces(result.sources, options.repository_prefix)
    paths = [capped_path(finding.path) for finding in result.findings]
    driver = sarif.ToolComponent(
        name=TOOL_NAME,
        version=options.version,
        semantic_version=semantic_version(options.version),
        information_uri=TOOL_URI,
        rules=tuple(rule_descriptor(rule, _scores(result, rule)) for rule in rules),
        notifications=tuple(
            notification_descriptor(kind) for kind in notification_kinds(result, paths)
        ),
    )
    run = sarif.Run(
        tool=sarif.Tool(driver=driver),
        invocations=(invocation(result, options, places, indices, paths),),
        original_uri_base_ids={places.base_id: root_uri(result.project, options.repository_prefix)},
        column_kind="unicodeCodePoints",
        results=_results(result, options, places, indices, paths),
        properties=_coverage(result),
    )
    return sarif.SarifLog(schema_uri=SCHEMA_URI, version="2.1.0", runs=(run,))


def _listed_rules(result: ScanResult) -> list[RuleDescription]:
    """Executed rules and those of findings, each once, sorted by id."""
    rules = {finding.rule.id: finding.rule for finding in result.findings}
    rules |= {rule.id: rule for rule in result.rules}
    return [rules[rule_id] for rule_id in sorted(rules)]


def _scores(result: ScanResult, rule: RuleDescription) -> list[float]:
    return [one.confidence for one in result.findings if one.rule.id == rule.id]


def _results(
    result: ScanResult,
    options: RenderOptions,
    places: SourcePlaces,
    indices: dict[str, int],
    paths: list[CappedPath],
) -> tuple[sarif.Result, ...]:
    hashes = primary_line_hashes(result.findings, result.sources)
    baseline = baseline_fingerprints(result.findings, result.sources, options.repository_prefix)
    results = []
    for finding, path, line_hash, own in zip(result.findings, paths, hashes, baseline, strict=True):
        fingerprints = {} if line_hash is None else {LINE_HASH_KEY: line_hash}
        related = _related(finding, places)
        results.append(
            sarif.Result(
                rule_id=finding.rule.id,
                rule_index=indices[finding.rule.id],
                kind="fail",
                level=LEVELS[finding.rule.severity],
                message=sarif.Message(text=_message(finding, bool(related))),
                locations=(places.result_location(finding.location, finding.function),),
                partial_fingerprints=fingerprints | {BASELINE_KEY: own},
                code_flows=(code_flow(path, places),) if finding.path else (),
                related_locations=related,
                rank=round(finding.confidence * 100, 1),
                properties=_properties(finding),
            )
        )
    return tuple(results)


def _message(finding: Finding, linked: bool) -> str:
    # "](" would make a link of what scanned code or a rule happens to say.
    text = sentence(finding.message or finding.rule.name).replace("](", "\\](")
    if not linked:
        return text
    word = "source" if finding.detection != "pattern" else "origin of the value"
    return f"{text} See the [{word}](1)."


def _related(finding: Finding, places: SourcePlaces) -> tuple[sarif.Location, ...]:
    """Where the value comes from, when that is another place than the finding's."""
    if not finding.path or finding.path[0].location == finding.location:
        return ()
    step = finding.path[0]
    text = sentence(step.note or "The value comes from here")
    return (places.location(step.location, function=step.function, message=text, link_id=1),)


def _properties(finding: Finding) -> dict[str, object]:
    properties: dict[str, object] = {
        "confidence": confidence_label(finding.confidence),
        "confidenceScore": rounded_confidence(finding.confidence),
        "detectionType": finding.detection,
    }
    named = {"call": finding.call, "value": finding.value, "variable": finding.tainted_variable}
    return properties | {key: value for key, value in named.items() if value}


def _coverage(result: ScanResult) -> dict[str, object]:
    coverage = result.coverage
    return {
        "filesFound": coverage.found,
        "filesParsed": coverage.parsed,
        "filesNotAnalysed": files_not_analysed(result),
        "lines": coverage.lines,
        "skipped": dict(coverage.skipped),
        "limits": {limit.name: limit.count for limit in result.limits},
    }
