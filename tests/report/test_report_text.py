"""The text report: what it always says, and what a terminal may do to it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from report_samples import (
    BIND,
    BIND_FINDING,
    COMMAND_FINDING,
    EMPTY,
    RICH,
    SOURCES,
    TELNET_FINDING,
    at,
)

from pathfinder_lite.findings import Coverage
from pathfinder_lite.report.formats import RenderOptions, render

PLAIN = RenderOptions()
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def text(result, **options):
    return render(result, "text", RenderOptions(**options))


@pytest.mark.parametrize("result", [RICH, EMPTY], ids=["rich", "empty"])
def test_colour_adds_nothing_but_escape_codes(result):
    colored = text(result, color=True)
    assert ANSI.search(colored)
    assert ANSI.sub("", colored) == text(result)


@pytest.mark.parametrize("name", ["NO_COLOR", "FORCE_COLOR"])
def test_the_environment_is_left_to_the_caller(monkeypatch, name):
    before = text(RICH), text(RICH, color=True)
    monkeypatch.setenv(name, "1")
    monkeypatch.setenv("TERM", "dumb")
    assert (text(RICH), text(RICH, color=True)) == before


def test_silence_is_never_clean():
    bare = replace(RICH, findings=())
    shown = text(bare)
    assert "No security issues found." in shown
    for line in (
        "shop/new.py:4: newer-syntax: template strings need Python 3.14",
        "shop/old.py: python-2: print is a statement here",
        "DEMO-QUIET: the matcher asks for a type that no module defines",
        "9 files found (120 lines), 4 read in depth, 2 not analysed",
    ):
        assert line in shown


def test_findings_are_grouped_worst_first():
    shown = text(RICH)
    groups = re.findall(r"^(\w+) Issues \((\d+)\):$", shown, re.MULTILINE)
    assert groups == [("Critical", "1"), ("High", "1"), ("Info", "1")]
    assert "1 critical | 1 high | 1 info" in shown


def test_details_only_when_verbose():
    assert "Limits reached:\n  path length: 2 times" in text(RICH, verbose=True)
    assert "Detection Methods:\n  pattern: 2 findings" in text(RICH, verbose=True)
    assert "Limits reached" not in text(RICH)
    assert "Duration" not in text(RICH, verbose=True)
    assert "Duration: 1.50 s" in text(RICH, verbose=True, duration=1.5)


def test_a_pipe_wraps_nothing_and_a_terminal_only_sentences():
    folder = "/".join(["a-long-folder-name"] * 9)
    file = f"{folder}/module.py"
    finding = replace(BIND_FINDING, location=at(file, 1, 0, 4), message="word " * 60, path=())
    result = replace(RICH, findings=(finding,), sources={file: "call(1)\n"})
    piped = text(result)
    assert f"    {file}:1:1  in Server.start\n" in piped
    assert f"    {('word ' * 60).strip()}\n" in piped
    narrow = text(result, width=60)
    assert f"    {file}:1:1  in Server.start\n" in narrow
    assert all(len(line) <= 60 for line in narrow.splitlines() if "word" in line)
    assert narrow.split() == piped.split()


def test_a_long_line_is_cropped_around_the_finding():
    line = "x = [" + "1, " * 2000 + "danger(), " + "2, " * 2000 + "]"
    start = line.index("danger()")
    finding = replace(BIND_FINDING, location=at("min.py", 1, start, start + 8), path=())
    shown = text(replace(RICH, findings=(finding,), sources={"min.py": line}), width=80)
    source, carets = re.search(r"> 1 \| (.*)\n +\| (.*)\n", shown).groups()
    assert source[carets.index("^") : carets.rindex("^") + 1] == "danger()"
    assert max(map(len, shown.splitlines())) <= 100


def test_scanned_text_cannot_act_on_the_terminal():
    evil = "\x1b[2J\u202e"
    finding = replace(
        COMMAND_FINDING,
        message=f"say {evil}\nInfo Issues (0):",
        value=evil,
        location=at("evil.py", 1, 0, 3),
        path=(replace(COMMAND_FINDING.path[0], expression=evil, note=evil, function=evil),),
    )
    shown = text(replace(RICH, findings=(finding,), sources={"evil.py": f"f()  # {evil}\n"}))
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "\nInfo Issues (0):" not in shown
    assert shown.count("\\x1b[2J\\u202e") == 6


@pytest.mark.parametrize(
    ("found", "expected"),
    [(TELNET_FINDING.location, "shop/große halle.py:2:1"), (at("gone.py", 7, 2, 3), "gone.py:7:3")],
)
def test_a_finding_without_function_or_source_has_its_place(found, expected):
    finding = replace(TELNET_FINDING, rule=BIND, location=found)
    assert f"\n    {expected}\n" in text(replace(RICH, findings=(finding,)))


def test_counts_in_the_singular():
    one = Coverage(found=1, lines=1, parsed=1)
    result = replace(EMPTY, findings=(TELNET_FINDING,), coverage=one, sources=SOURCES)
    shown = text(result)
    assert "1 finding across 1 rule (1 rule ran)" in shown
    assert "1 file found (1 line), 1 read in depth, 0 not analysed" in shown
