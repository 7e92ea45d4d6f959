"""The JSON report against its published schema."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib import resources
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from report_samples import BIND_FINDING, COMMAND_FINDING, EMPTY, RICH, TELNET_FINDING

from pathfinder_lite.facts.diagnostics import DiagnosticKind
from pathfinder_lite.report.formats import RenderOptions, render

STAMPED = RenderOptions(version="1.2.3", timestamp="2026-01-31T12:00:00Z", duration=0.12345)
SCHEMA = json.loads(
    resources.files("pathfinder_lite.report").joinpath("findings.schema.json").read_text("utf-8")
)


def closed(schema: Any) -> Any:
    """The schema with no room for keys it does not name: readers are lenient, this test is not."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: closed(part) for key, part in schema.items()}
    if parts.get("type") == "object" and "properties" in parts:
        parts.setdefault("additionalProperties", False)
    return parts


VALIDATOR = Draft202012Validator(closed(SCHEMA), format_checker=Draft202012Validator.FORMAT_CHECKER)


def report(result, options=STAMPED):
    return json.loads(render(result, "json", options))


def test_the_schema_is_a_schema():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("result", [RICH, EMPTY, replace(RICH, sources={})])
@pytest.mark.parametrize("options", [STAMPED, RenderOptions()])
def test_reports_follow_the_schema(result, options):
    VALIDATOR.validate(report(result, options))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema_version",), "2.0"),
        (("scan", "timestamp"), "yesterday"),
        (("tool", "url"), "not a uri"),
        (("extra",), 1),
        (("results", 0, "severity"), "urgent"),
        (("results", 0, "location", "column"), 0),
        (("results", 2, "detection", "type"), "pattern"),
        (("results", 1, "fingerprint"), "abc"),
        (("summary", "by_severity", "urgent"), 1),
    ],
)
def test_the_schema_refuses(path, value):
    broken = report(RICH)
    target = broken
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    assert not VALIDATOR.is_valid(broken)


def test_time_is_there_only_when_given():
    assert report(EMPTY)["scan"]["duration"] == 0.123
    assert report(EMPTY)["scan"]["timestamp"] == "2026-01-31T12:00:00Z"
    assert not {"duration", "timestamp"} & report(EMPTY, RenderOptions())["scan"].keys()


def test_flows_have_a_scope_and_patterns_have_none():
    telnet, bind, command = (one["detection"] for one in report(RICH)["results"])
    assert telnet == {"type": "pattern", "confidence_score": 1.0}
    assert bind.keys() == {"type", "confidence_score", "path"}
    assert (command["scope"], command["sink"]["call"]) == ("local", "run")
    assert command["source"] == {"file": "shop/views.py", "line": 2, "variable": "名"}
    assert [step["kind"] for step in command["path"]] == ["source", "sink"]


def test_what_is_empty_is_left_out():
    telnet = report(RICH)["results"][0]
    assert telnet["metadata"] == {"category": "security"}
    assert "value" not in telnet
    assert "function" not in telnet["location"]
    assert "snippet" not in report(replace(RICH, sources={}))["results"][0]["location"]
    assert "errors" not in report(EMPTY)


def test_errors_name_files_and_rules():
    assert report(RICH)["errors"] == [
        "shop/new.py:4: newer-syntax: template strings need Python 3.14",
        "shop/old.py: python-2: print is a statement here",
        "rule DEMO-QUIET: the matcher asks for a type that no module defines",
    ]
    scan = report(RICH)["scan"]
    assert (scan["files_found"], scan["files_scanned"], scan["files_not_analysed"]) == (9, 7, 2)


def test_the_text_is_ascii_without_markup():
    finding = replace(COMMAND_FINDING, message="<b>&</b> ünï \u2028")
    text = render(replace(RICH, findings=(finding,)), "json", STAMPED)
    assert text.isascii()
    assert not set("<>&") & set(text)
    assert json.loads(text)["results"][0]["message"] == finding.message


@pytest.mark.parametrize(
    ("score", "label"),
    [(0.8, "high"), (0.79, "medium"), (0.5, "medium"), (0.49, "low"), (0, "low")],
)
def test_confidence_labels(score, label):
    finding = replace(BIND_FINDING, confidence=score)
    assert report(replace(RICH, findings=(finding,)))["results"][0]["confidence"] == label


def test_columns_count_from_one_in_characters():
    location = report(replace(RICH, findings=(COMMAND_FINDING, TELNET_FINDING)))["results"][0][
        "location"
    ]
    line = location["snippet"]["lines"][location["line"] - location["snippet"]["start_line"]]
    assert line[location["column"] - 1 : location["end_column"] - 1] == "run('查询', 名)"


def test_the_schema_knows_every_kind_of_diagnostic():
    kinds = SCHEMA["properties"]["diagnostics"]["items"]["properties"]["kind"]["enum"]
    assert kinds == list(get_args(DiagnosticKind))
