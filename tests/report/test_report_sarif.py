"""The SARIF report against the standard's schema and what GitHub code scanning asks for."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import get_args
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from report_samples import (
    BIND,
    BIND_FINDING,
    COMMAND,
    COMMAND_FINDING,
    EMPTY,
    QUIET,
    RICH,
    SOURCES,
    TELNET,
    TELNET_FINDING,
    at,
)

from pathfinder_lite.facts.diagnostics import Diagnostic, DiagnosticKind
from pathfinder_lite.findings import RuleFailure, Step
from pathfinder_lite.report.fingerprints import line_hashes
from pathfinder_lite.report.formats import RenderOptions, render
from pathfinder_lite.report.sarif_flows import MAX_STEPS, capped_path
from pathfinder_lite.report.sarif_places import encoded_path, root_uri
from pathfinder_lite.report.sarif_rules import (
    MAX_TAGS,
    pascal_name,
    precision,
    rule_descriptor,
    rule_tags,
    semantic_version,
)

OPTIONS = RenderOptions(version="1.2.3")
SCHEMA = Path(__file__).parents[1] / "fixtures" / "sarif" / "sarif-schema-2.1.0.json"
VALIDATOR = Draft202012Validator(
    json.loads(SCHEMA.read_text("utf-8")), format_checker=Draft202012Validator.FORMAT_CHECKER
)


def run(result, options=OPTIONS):
    """The only run of a report that follows the schema."""
    text = render(result, "sarif", options)
    assert text.isascii()
    log = json.loads(text)
    VALIDATOR.validate(log)
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    return only


def long_path(length):
    """A path through one function that enters another one at every tenth step."""
    place = at("shop/views.py", 1, 0, 3)
    kinds = ["source", *["propagation"] * (length - 2), "sink"]
    return tuple(
        Step(kind, place, f"f{index // 10}", f"x{index}", "on", index // 10)
        for index, kind in enumerate(kinds)
    )


@pytest.mark.parametrize(
    "options",
    [
        OPTIONS,
        RenderOptions(),
        RenderOptions(version="0.2.0.dev1", timestamp="2026-01-31T12:00:00Z", duration=1.25),
        RenderOptions(version="1.0", repository_prefix="services/api"),
    ],
)
@pytest.mark.parametrize(
    "result", [RICH, EMPTY, replace(RICH, sources={}), replace(RICH, project="C:\\my shop")]
)
def test_reports_follow_the_schema(result, options):
    run(result, options)


def test_the_schema_checks_formats():
    log = json.loads(render(RICH, "sarif", OPTIONS))
    log["runs"][0]["tool"]["driver"]["informationUri"] = "no uri"
    assert not VALIDATOR.is_valid(log)


def test_results_are_an_array_even_without_findings():
    assert run(EMPTY)["results"] == []
    assert [rule["id"] for rule in run(EMPTY)["tool"]["driver"]["rules"]] == ["DEMO-BIND"]


def test_the_driver_says_which_tool_this_is():
    driver = run(RICH)["tool"]["driver"]
    assert driver["name"] == "pathfinder_lite"
    assert (driver["version"], driver["semanticVersion"]) == ("1.2.3", "1.2.3")
    assert ":" in driver["informationUri"]


def test_every_rule_is_told_in_full():
    rules = run(replace(RICH, rules=(TELNET, BIND)))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["DEMO-BIND", "DEMO-COMMAND", "DEMO-TELNET"]
    for rule in rules:
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", rule["name"])
        assert rule["name"] != rule["id"]
        assert rule["shortDescription"]["text"].endswith(".")
        assert rule["fullDescription"]["text"].endswith(".")
        assert rule["help"]["text"]
        assert rule["help"]["markdown"]
        assert re.match(r"[a-z]+:", rule["helpUri"])
        assert rule["properties"]["tags"][0] == "security"
        assert rule["properties"]["precision"] in ("very-high", "high", "medium", "low")
    assert rules[0]["help"]["markdown"] == "# Binding\n\nBind to `127.0.0.1` instead.\n"
    assert "* CVE-2020-0001" in rules[1]["help"]["markdown"]
    assert rules[1]["properties"]["tags"] == ["security", "external/cwe/cwe-078", "A03:2021"]


@pytest.mark.parametrize(
    ("severity", "level", "score"),
    [
        ("critical", "error", "9.5"),
        ("high", "error", "8.0"),
        ("medium", "warning", "5.5"),
        ("low", "note", "3.0"),
        ("info", "note", None),
    ],
)
def test_severities(severity, level, score):
    rule = replace(BIND, severity=severity)
    finding = replace(BIND_FINDING, rule=rule)
    only = run(replace(RICH, rules=(rule,), findings=(finding,)))
    descriptor = only["tool"]["driver"]["rules"][0]
    assert descriptor["defaultConfiguration"]["level"] == level
    assert descriptor["properties"].get("security-severity") == score
    assert (only["results"][0]["level"], only["results"][0]["kind"]) == (level, "fail")


@pytest.mark.parametrize(
    ("rule_id", "name", "expected"),
    [
        ("A-1", "SQL injection in raw() queries", "SQLInjectionInRawQueries"),
        ("A-1", "", "A1"),
        ("Bind", "bind", "BindRule"),
        ("é", "…", "É"),
        ("-", "", "Rule"),
    ],
)
def test_pascal_names(rule_id, name, expected):
    assert pascal_name(replace(BIND, id=rule_id, name=name)) == expected


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([], "high"),
        ([0.99, 0.95], "very-high"),
        ([0.8], "high"),
        ([1, 0.5], "medium"),
        ([0], "low"),
    ],
)
def test_precision_follows_the_least_certain_finding(scores, expected):
    assert precision(scores) == expected


def test_tags_keep_what_github_sorts_by():
    tags = rule_tags(replace(BIND, tags=tuple(f"tag-{index}" for index in range(30))))
    assert len(tags) == MAX_TAGS
    assert tags[:3] == ("security", "external/cwe/cwe-668", "A05:2021")


@pytest.mark.parametrize("cwe", ["", "CWE-", "CWE-x", "none"])
def test_a_rule_without_a_cwe_still_has_help(cwe):
    descriptor = rule_descriptor(replace(QUIET, cwe=cwe), [])
    assert descriptor.help_uri.startswith("pkg:")
    assert descriptor.properties["tags"] == ["security"]


@pytest.mark.parametrize(
    ("version", "expected"), [("1.2.3", "1.2.3"), ("0.2.0.dev1", "0.2.0"), ("1.0", ""), ("", "")]
)
def test_semantic_versions(version, expected):
    assert semantic_version(version) == expected


def test_results_point_at_their_rule_and_place():
    only = run(RICH)
    rules = only["tool"]["driver"]["rules"]
    assert only["columnKind"] == "unicodeCodePoints"
    for result, finding in zip(only["results"], RICH.findings, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding.rule.id
        (location,) = result["locations"]
        physical = location["physicalLocation"]
        assert unquote(physical["artifactLocation"]["uri"]) == finding.location.file
        assert physical["artifactLocation"]["uriBaseId"] in only["originalUriBaseIds"]
        region = physical["region"]
        lines = SOURCES[finding.location.file].split("\n")
        if region["startLine"] == region["endLine"]:
            line = lines[region["startLine"] - 1]
            text = line[region["startColumn"] - 1 : region["endColumn"] - 1]
            assert region["snippet"]["text"] == text
        context = physical["contextRegion"]
        assert region["snippet"]["text"] in context["snippet"]["text"]
        assert (
            context["startLine"] <= region["startLine"] <= region["endLine"] <= context["endLine"]
        )


def test_fingerprints_are_githubs_and_ours():
    for result, finding in zip(run(RICH)["results"], RICH.findings, strict=True):
        hashes = line_hashes(SOURCES[finding.location.file])
        prints = result["partialFingerprints"]
        assert prints["primaryLocationLineHash"] == hashes[finding.location.span.line - 1]
        assert re.fullmatch(r"[0-9a-f]{32}:1", prints["pathfinderLite/v1"])
    without = run(replace(RICH, sources={}))["results"]
    assert [one["partialFingerprints"].keys() for one in without] == [{"pathfinderLite/v1"}] * 3


def test_constants_have_a_code_flow_too():
    telnet, bind, command = run(RICH)["results"]
    assert "codeFlows" not in telnet
    for result, finding in ((bind, BIND_FINDING), (command, COMMAND_FINDING)):
        ((flow,),) = ([one["threadFlows"] for one in result["codeFlows"]],)
        steps = flow[0]["locations"]
        assert [step["executionOrder"] for step in steps] == list(range(1, len(steps) + 1))
        assert [step["kinds"] for step in steps] == [[step.kind] for step in finding.path]
        assert [step["nestingLevel"] for step in steps] == [step.depth for step in finding.path]
        assert (steps[0]["importance"], steps[-1]["importance"]) == ("essential", "essential")
        assert all(step["location"]["message"]["text"] for step in steps)
    importances = [
        step["importance"] for step in bind["codeFlows"][0]["threadFlows"][0]["locations"]
    ]
    assert importances == ["essential", "unimportant", "important", "essential"]


def test_messages_link_to_the_origin():
    telnet, bind, command = run(RICH)["results"]
    assert "relatedLocations" not in telnet
    assert "](" not in telnet["message"]["text"]
    for result in (bind, command):
        (link,) = re.findall(r"\]\((\d+)\)", result["message"]["text"])
        assert [one["id"] for one in result["relatedLocations"]] == [int(link)]
    origin = bind["relatedLocations"][0]["physicalLocation"]
    assert origin["artifactLocation"]["uri"] == "shop/settings.py"
    assert origin["region"]["startLine"] == 3


def test_scanned_text_makes_no_links():
    finding = replace(TELNET_FINDING, message="see a[0](1) and [x](http://evil)")
    message = run(replace(RICH, findings=(finding,)))["results"][0]["message"]["text"]
    assert not re.search(r"(?<!\\)\]\(", message)


def test_a_path_of_one_step_is_shown_without_a_link():
    place = BIND_FINDING.location
    only_step = Step("sink", place, "Server.start", "", "")
    finding = replace(BIND_FINDING, path=(only_step,))
    result = run(replace(RICH, findings=(finding,)))["results"][0]
    assert len(result["codeFlows"][0]["threadFlows"][0]["locations"]) == 1
    assert "relatedLocations" not in result


def test_long_paths_are_cut_and_say_so():
    finding = replace(COMMAND_FINDING, path=long_path(150))
    only = run(replace(EMPTY, findings=(finding,), sources=SOURCES))
    (flow,) = only["results"][0]["codeFlows"]
    steps = flow["threadFlows"][0]["locations"]
    orders = [step["executionOrder"] for step in steps]
    assert len(steps) == MAX_STEPS
    assert orders == sorted(orders)
    assert (orders[0], orders[-1]) == (1, 150)
    assert set(range(11, 150, 10)) <= set(orders)
    assert "50 of its 150 steps are left out" in flow["message"]["text"]
    (notification,) = only["invocations"][0]["toolExecutionNotifications"]
    assert "50 steps" in notification["message"]["text"]
    assert notification["level"] == "note"
    assert only["invocations"][0]["executionSuccessful"] is True


@given(st.integers(1, 60), st.integers(2, 40))
def test_capped_paths_keep_order_ends_and_count(length, limit):
    path = long_path(max(length, 2))[:length]
    kept = capped_path(path, limit)
    orders = [one.order for one in kept.steps]
    assert orders == sorted(set(orders))
    assert len(orders) == min(limit, length)
    assert (orders[0], orders[-1]) == (1, length)
    assert len(orders) + kept.left_out == length
    assert all(path[one.order - 1] is one.step for one in kept.steps)


def test_steps_near_the_middle_go_first():
    path = tuple(replace(step, function="f", depth=0) for step in long_path(9))
    assert [one.order for one in capped_path(path, 6).steps] == [1, 2, 3, 7, 8, 9]


def test_files_not_analysed_and_failed_rules_are_notified():
    (invocation,) = run(RICH)["invocations"]
    kinds = [one["id"] for one in run(RICH)["tool"]["driver"]["notifications"]]
    newer, old, rule = invocation["toolExecutionNotifications"]
    assert kinds == ["newer-syntax", "python-2", "rule-failure"]
    assert kinds == [kinds[one["descriptor"]["index"]] for one in (newer, old, rule)]
    assert newer["locations"][0]["physicalLocation"]["region"] == {"startLine": 4}
    assert "region" not in old["locations"][0]["physicalLocation"]
    assert rule["associatedRule"] == {"id": "DEMO-QUIET", "index": 2}
    assert rule["level"] == "error"


@pytest.mark.parametrize(
    ("diagnostics", "failures", "successful"),
    [
        ((), (), True),
        ((Diagnostic("a.py", 1, "syntax-error", "broken"),), (), True),
        ((Diagnostic("a.py", 1, "internal", "broken"),), (), False),
        ((), (RuleFailure("my_rules.py", "no such file"),), False),
    ],
)
def test_a_run_is_successful_unless_we_failed(diagnostics, failures, successful):
    only = run(replace(EMPTY, diagnostics=diagnostics, failures=failures))
    invocation = only["invocations"][0]
    assert invocation["executionSuccessful"] is successful
    assert len(invocation["toolExecutionNotifications"]) == len(diagnostics) + len(failures)


@pytest.mark.parametrize(
    ("stamp", "duration", "start", "end"),
    [
        (None, 3.0, None, None),
        ("2026-01-31T12:00:00Z", None, "2026-01-31T12:00:00Z", None),
        ("2026-01-31T12:00:00Z", 1.25, "2026-01-31T12:00:00Z", "2026-01-31T12:00:01.250Z"),
        ("2026-01-31T14:00:00+02:00", 60, "2026-01-31T12:00:00Z", "2026-01-31T12:01:00Z"),
    ],
)
def test_times_are_there_when_given(stamp, duration, start, end):
    invocation = run(EMPTY, replace(OPTIONS, timestamp=stamp, duration=duration))["invocations"][0]
    assert (invocation.get("startTimeUtc"), invocation.get("endTimeUtc")) == (start, end)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a/b.py", "a/b.py"),
        ("große halle.py", "gro%C3%9Fe%20halle.py"),
        ("a:b/c#d?e%.py", "a%3Ab/c%23d%3Fe%25.py"),
        ("bad\udcff.py", "bad%FF.py"),
    ],
)
def test_paths_are_percent_encoded(path, uri):
    assert encoded_path(path) == uri


@pytest.mark.parametrize(
    ("project", "prefix", "uri"),
    [
        ("/srv/my shop", "", "file:///srv/my%20shop/"),
        ("/srv/my shop/", "", "file:///srv/my%20shop/"),
        ("/srv/repo/services/api", "services/api", "file:///srv/repo/"),
        ("/", "", "file:///"),
        ("C:\\my shop", "", "file:///C:/my%20shop/"),
        ("C:\\repo\\api", "api", "file:///C:/repo/"),
        ("shop", "", ""),
        (".", "", ""),
        ("/a", "b/c", ""),
    ],
)
def test_the_root_is_a_folder_or_words(project, prefix, uri):
    root = root_uri(project, prefix)
    assert root.uri == uri
    assert (root.description is None) == bool(uri)


def test_uris_start_at_the_repository():
    result = run(RICH, replace(OPTIONS, repository_prefix="services/api/"))["results"][1]
    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": "services/api/shop/server.py", "uriBaseId": "%SRCROOT%"}


def test_rules_of_the_same_scan_may_come_in_any_order():
    shuffled = replace(RICH, rules=(TELNET, QUIET, COMMAND, BIND))
    assert render(shuffled, "sarif", OPTIONS) == render(RICH, "sarif", OPTIONS)


@pytest.mark.parametrize("kind", get_args(DiagnosticKind))
def test_every_kind_of_diagnostic_has_a_descriptor(kind):
    only = run(replace(EMPTY, diagnostics=(Diagnostic("a.py", 3, kind, "why"),)))
    (descriptor,) = only["tool"]["driver"]["notifications"]
    (notification,) = only["invocations"][0]["toolExecutionNotifications"]
    assert descriptor["id"] == notification["descriptor"]["id"] == kind
    assert descriptor["defaultConfiguration"]["level"] == notification["level"]
    assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", descriptor["name"])
    assert descriptor["name"].lower() != kind
