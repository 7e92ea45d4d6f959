"""Fingerprints: GitHub's line hash to the unit, and ours that survives edits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import BIND_FINDING, COMMAND_FINDING, RICH, SOURCES, TELNET_FINDING, at

from pathfinder_lite.report.fingerprints import (
    baseline_fingerprints,
    line_hashes,
    primary_line_hashes,
)

AWKWARD = {
    "CRLF": "a = 1\r\nb = 2\r\n\r\nc = 3\r\n",
    "lone CR": "a = 1\rb = 2\r\rc = 3\r",
    "emoji": "x = '😀 ok'\ny = '👩\u200d💻'\n",
    "empty": "",
    "no final newline": "import os\nos.system('id')",
    "300 equal lines": "pass\n" * 300,
    "blank only": "  \n\t\n\n   ",
    "250 characters": "x = '" + "ab" * 122 + "'\ny = 1\n",
    "BOM": "\ufeffimport os\nprint(1)\n",
    "mixed endings": "a\r\nb\rc\nd\n\re\r \nf",
}


def rolling_hashes(text: str) -> tuple[str, ...]:
    """The algorithm as GitHub words it: a ring of 100 units that is read one unit at a time."""
    window, line_at = [0] * 100, [0] * 100
    value = index = line = 0
    at_start, after_cr = True, False
    counts: dict[str, int] = {}
    answer: dict[int, str] = {}

    def push(unit: int, line_number: int) -> None:
        nonlocal value, index
        if line_at[index]:
            digits = f"{value:x}"
            counts[digits] = counts.get(digits, 0) + 1
            answer[line_at[index]] = f"{digits}:{counts[digits]}"
        line_at[index] = line_number
        value = (value * 37 + unit - window[index] * 37**100) % 2**64
        window[index] = unit
        index = (index + 1) % 100

    encoded = text.encode("utf-16-le")
    units = [int.from_bytes(encoded[i : i + 2], "little") for i in range(0, len(encoded), 2)]
    for unit in [*units, 65535]:
        if unit in (32, 9) or (after_cr and unit == 10):
            after_cr = False
            continue
        after_cr = unit == 13
        kept = 10 if after_cr else unit
        line += at_start
        push(kept, line if at_start else 0)
        at_start = kept == 10
    for _ in range(100):
        push(0, 0)
    return tuple(answer[number] for number in sorted(answer))


@pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD)
def test_line_hashes_equal_the_rolling_hash(text):
    assert line_hashes(text) == rolling_hashes(text)


@given(st.text(alphabet=st.sampled_from("ab \t\r\né😀"), max_size=400))
def test_any_text_hashes_like_the_rolling_hash(text):
    assert line_hashes(text) == rolling_hashes(text)


def test_an_empty_file_has_the_hash_of_the_end_mark():
    assert line_hashes("") == (f"{65535 * 37**99 % 2**64:x}:1",) == ("c129715d7a2bc9a3:1",)


@pytest.mark.parametrize("name", ["CRLF", "lone CR"])
def test_line_ends_do_not_change_hashes(name):
    text = AWKWARD[name]
    assert line_hashes(text) == line_hashes(text.replace("\r\n", "\n").replace("\r", "\n"))


def test_blanks_do_not_change_hashes():
    assert line_hashes("if x:\n\treturn  1\n") == line_hashes("if x:\n    return 1\n")


def test_equal_windows_are_counted():
    hashes = line_hashes(AWKWARD["300 equal lines"])
    first = hashes[0].partition(":")[0]
    # The last 20 lines see the end mark, each at another distance.
    assert hashes[:280] == tuple(f"{first}:{count}" for count in range(1, 281))
    assert len(set(hashes)) == len(hashes) == 301


def test_a_byte_order_mark_counts():
    text = AWKWARD["BOM"]
    assert line_hashes(text)[0] != line_hashes(text[1:])[0]
    assert line_hashes(text)[1:] == line_hashes(text[1:])[1:]


def test_only_the_first_100_units_of_a_line_count():
    text = AWKWARD["250 characters"]
    assert line_hashes(text)[0] == line_hashes(text.replace("y = 1", "y = 2"))[0]
    assert line_hashes(text)[1] != line_hashes(text.replace("y = 1", "y = 2"))[1]


def test_a_finding_gets_its_own_lines_hash():
    hashes = primary_line_hashes(RICH.findings, SOURCES)
    assert hashes == tuple(
        line_hashes(SOURCES[one.location.file])[one.location.span.line - 1] for one in RICH.findings
    )


@pytest.mark.parametrize(
    "finding",
    [
        replace(TELNET_FINDING, location=at("gone.py", 1, 0, 1)),
        replace(TELNET_FINDING, location=at("shop/views.py", 99, 0, 1)),
    ],
    ids=["file", "line"],
)
def test_without_source_there_is_no_line_hash(finding):
    assert primary_line_hashes([finding], SOURCES) == (None,)


def fingerprint(finding, sources, prefix=""):
    return baseline_fingerprints([finding], sources, prefix)[0]


def test_baseline_survives_edits_around_the_finding():
    file = BIND_FINDING.location.file
    span = BIND_FINDING.location.span
    moved = replace(
        BIND_FINDING, location=at(file, span.line + 2, span.column + 3, span.end_column + 3)
    )
    lines = SOURCES[file].split("\n")
    lines[span.line - 1] = "   " + lines[span.line - 1]
    edited = SOURCES | {file: "\n".join(["# new", "# new", *lines, "print('below')"])}
    assert fingerprint(moved, edited) == fingerprint(BIND_FINDING, SOURCES)


def test_baseline_ignores_layout_inside_the_finding():
    file = TELNET_FINDING.location.file
    wide = {file: SOURCES[file].replace("    'a',", "\t  'a',")}
    assert wide[file] != SOURCES[file]
    assert fingerprint(TELNET_FINDING, wide) == fingerprint(TELNET_FINDING, SOURCES)


@pytest.mark.parametrize(
    "change",
    [
        {"rule": COMMAND_FINDING.rule},
        {"function": "Server.stop"},
        {"location": COMMAND_FINDING.location},
    ],
    ids=["rule", "function", "place"],
)
def test_baseline_tells_findings_apart(change):
    assert fingerprint(replace(BIND_FINDING, **change), SOURCES) != fingerprint(
        BIND_FINDING, SOURCES
    )


def test_baseline_counts_equal_findings_and_knows_the_repository_path():
    first, second = baseline_fingerprints([BIND_FINDING, BIND_FINDING], SOURCES)
    assert (first[:-2], second[:-2]) == (first[:32], first[:32])
    assert (first[-2:], second[-2:]) == (":1", ":2")
    assert fingerprint(BIND_FINDING, SOURCES, "services/api") != first
    assert fingerprint(BIND_FINDING, SOURCES, "services/") == fingerprint(
        BIND_FINDING, SOURCES, "services"
    )
