"""What rules say about themselves."""

from __future__ import annotations

import pytest

from pathfinder_lite.errors import RuleError
from pathfinder_lite.queryir.descriptions import read_description
from pathfinder_lite.queryir.rules import RuleDescription


def test_everything_is_carried():
    description, warning = read_description(
        {
            "id": "X-1",
            "name": "Name",
            "severity": "CRITICAL",
            "description": "Text",
            "category": "flask",
            "cwe": "CWE-89",
            "owasp": "A03:2021",
            "cve": "CVE-2020-1",
            "tags": " a, b ,,a",
        }
    )
    assert warning == ""
    assert description == RuleDescription(
        id="X-1",
        name="Name",
        severity="critical",
        message="Text",
        category="flask",
        cwe="CWE-89",
        owasp="A03:2021",
        cve="CVE-2020-1",
        tags=("a", "b"),
    )


def test_what_is_left_out_has_a_default():
    description, warning = read_description(
        {"id": "X-1", "severity": "low", "cwe": None, "owasp": None, "language": "python"}
    )
    assert warning == ""
    assert description == RuleDescription(
        id="X-1", name="X-1", severity="low", message="Security issue detected by X-1"
    )


@pytest.mark.parametrize(
    ("severity", "read", "warned"),
    [
        ("High", "high", False),
        (" INFO ", "info", False),
        ("blocker", "medium", True),
        ("", "medium", True),
    ],
)
def test_severities(severity, read, warned):
    description, warning = read_description({"id": "X-1", "severity": severity})
    assert description.severity == read
    assert bool(warning) == warned
    assert not warned or "rule X-1: unknown severity" in warning


@pytest.mark.parametrize(
    ("cwe", "read"),
    [("CWE-78", "CWE-78"), ("78", "CWE-78"), ("cwe-078", "CWE-78"), ("", ""), ("n/a", "n/a")],
)
def test_cwes(cwe, read):
    assert read_description({"id": "X-1", "severity": "low", "cwe": cwe})[0].cwe == read


@pytest.mark.parametrize("tags", ["a,b", ["a", " b"]])
def test_tags_may_be_a_list(tags):
    assert read_description({"id": "X", "severity": "low", "tags": tags})[0].tags == ("a", "b")


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (None, "expected an object"),
        ({}, "rule.id: is required"),
        ({"id": ""}, "rule.id: is ''; expected a non-empty string"),
        ({"id": 5}, "rule.id: is 5"),
        ({"id": "a\nb"}, "printable text"),
        ({"id": "X", "severity": 3}, "rule X.severity: is 3; expected a string"),
        ({"id": "X", "name": None}, "rule X.name: is None; expected a string"),
        ({"id": "X", "tags": 3}, "rule X.tags: is 3; expected a comma-separated string"),
    ],
)
def test_mistakes(document, words):
    with pytest.raises(RuleError) as caught:
        read_description(document)
    assert words in str(caught.value)
