"""The CSV report: columns, quoting, and cells that spreadsheets would run."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import BIND, BIND_FINDING, COMMAND_FINDING, EMPTY, RICH, TELNET_FINDING, at

from pathfinder_lite.report.as_csv import COLUMNS
from pathfinder_lite.report.formats import RenderOptions, render


def rows(result, **options):
    text = render(result, "csv", RenderOptions(**options))
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_the_header_is_always_there():
    assert render(EMPTY, "csv", RenderOptions()) == ",".join(COLUMNS) + "\n"
    assert len(COLUMNS) == 19


def test_source_and_sink_are_filled_for_every_finding():
    telnet, bind, command = rows(RICH)
    assert (telnet["source_file"], telnet["sink_file"]) == ("shop/große halle.py",) * 2
    assert (telnet["source_line"], telnet["sink_line"]) == ("2", "2")
    assert (bind["source_file"], bind["source_line"]) == ("shop/settings.py", "3")
    assert (bind["sink_file"], bind["sink_line"], bind["column"]) == ("shop/server.py", "8", "3")
    assert (bind["detection_type"], bind["detection_scope"]) == ("pattern", "")
    assert (command["detection_scope"], command["tainted_var"]) == ("local", "名")


def test_zero_is_empty():
    row = rows(replace(RICH, findings=(replace(TELNET_FINDING, location=at("a.py", 0, 0, 0)),)))[0]
    assert (row["line"], row["source_line"], row["column"]) == ("", "", "1")


@given(st.lists(st.text(max_size=20), min_size=3, max_size=3))
def test_any_text_comes_back(texts):
    name, message, call = texts
    finding = replace(BIND_FINDING, rule=replace(BIND, name=name), message=message, call=call)
    row = rows(replace(RICH, findings=(finding, COMMAND_FINDING)))[0]
    expected = [text.replace("\r\n", "\n").replace("\r", "\n") for text in texts]
    assert [row["rule_name"], row["message"], row["sink_call"]] == expected


@pytest.mark.parametrize("start", "=+-@")
def test_formulas_are_neutralised_on_request(start):
    finding = replace(COMMAND_FINDING, message=f"{start}cmd()")
    result = replace(RICH, findings=(finding,))
    assert rows(result)[0]["message"] == f"{start}cmd()"
    assert rows(result, neutralise_formulas=True)[0]["message"] == f"'{start}cmd()"


def test_a_file_name_that_is_no_text_can_still_be_written():
    finding = replace(TELNET_FINDING, location=at("bad\udcff.py", 1, 0, 1))
    text = render(replace(RICH, findings=(finding,)), "csv", RenderOptions())
    assert b"bad\\udcff.py" in text.encode("utf-8")
