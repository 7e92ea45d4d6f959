"""JSON, CSV and SARIF tell the same story."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st
from report_samples import EMPTY, RICH, SOURCES

from pathfinder_lite.findings import SEVERITIES
from pathfinder_lite.report.formats import RenderOptions, render

OPTIONS = RenderOptions(version="1.2.3")


def from_json(result):
    for one in json.loads(render(result, "json", OPTIONS))["results"]:
        place = one["location"]
        yield one["rule_id"], place["file"], place["line"], place["column"], one["confidence"]


def from_csv(result):
    text = render(result, "csv", OPTIONS)
    for row in csv.DictReader(io.StringIO(text, newline="")):
        yield (
            row["rule_id"],
            row["file"],
            int(row["line"]),
            int(row["column"]),
            row["confidence"],
        )


def from_sarif(result):
    for one in json.loads(render(result, "sarif", OPTIONS))["runs"][0]["results"]:
        physical = one["locations"][0]["physicalLocation"]
        yield (
            one["ruleId"],
            unquote(physical["artifactLocation"]["uri"]),
            physical["region"]["startLine"],
            physical["region"]["startColumn"],
            one["properties"]["confidence"],
        )


variants = st.builds(
    lambda finding, severity, confidence: replace(
        finding, rule=replace(finding.rule, severity=severity), confidence=confidence
    ),
    st.sampled_from(RICH.findings),
    st.sampled_from(SEVERITIES),
    st.floats(0, 1),
)


@given(st.lists(variants, max_size=8))
def test_all_formats_hold_the_same_findings_in_the_same_order(findings):
    result = replace(EMPTY, findings=tuple(findings), sources=SOURCES)
    expected = list(from_json(result))
    assert len(expected) == len(findings)
    assert list(from_csv(result)) == expected
    assert list(from_sarif(result)) == expected
    text = render(result, "text", OPTIONS)
    assert text.count("] DEMO-") == len(findings)


def test_fingerprints_agree():
    report = json.loads(render(RICH, "json", OPTIONS))["results"]
    sarif = json.loads(render(RICH, "sarif", OPTIONS))["runs"][0]["results"]
    assert [one["fingerprint"] for one in report] == [
        one["partialFingerprints"]["pathfinderLite/v1"] for one in sarif
    ]
