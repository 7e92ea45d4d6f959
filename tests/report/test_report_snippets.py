"""Source text cut by span, and carets that stand where they should."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from pathfinder_lite.facts.spans import Span
from pathfinder_lite.report.snippets import (
    Snippet,
    columns_on_first_line,
    cropped,
    excerpt,
    one_line,
    source_lines,
    text_at,
    underline,
    visible,
)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        ("a", ("a",)),
        ("a\n", ("a",)),
        ("a\n\n", ("a", "")),
        ("a\r\nb\rc\nd", ("a", "b", "c", "d")),
        ("a\x0cb\x0bc\x1cd\u2028e\x85f\n", ("a\x0cb\x0bc\x1cd\u2028e\x85f",)),
    ],
)
def test_lines_end_where_python_ends_them(text, lines):
    assert source_lines(text) == lines


LINES = ("zero", "one", "two", "three", "four")


@pytest.mark.parametrize(
    ("span", "snippet"),
    [
        (Span(1, 0, 1, 1), Snippet(1, 2, ("zero", "one"))),
        (Span(3, 0, 5, 1), Snippet(2, 4, ("one", "two", "three"))),
        (Span(5, 0, 5, 1), Snippet(4, 5, ("three", "four"))),
        (Span(0, 0, 0, 0), None),
        (Span(6, 0, 6, 1), None),
    ],
)
def test_an_excerpt_stays_inside_the_file(span, snippet):
    assert excerpt(LINES, span, context=1) == snippet


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (Span(2, 1, 2, 3), "ne"),
        (Span(1, 2, 3, 2), "ro\none\ntw"),
        (Span(5, 0, 6, 1), ""),
        (Span(0, 0, 1, 1), ""),
    ],
)
def test_text_at_a_span(span, text):
    assert text_at(LINES, span) == text


@pytest.mark.parametrize(
    ("line", "marked", "shown", "carets"),
    [
        ("x = f(y)", "f(y)", "x = f(y)", "    ^^^^"),
        ("\tf(y)", "f(y)", "    f(y)", "    ^^^^"),
        ("a\tf(y)", "f(y)", "a   f(y)", "    ^^^^"),
        ("é = f('ü')", "f('ü')", "é = f('ü')", "    ^^^^^^"),
        ("e\u0301 = f()", "f()", "e\u0301 = f()", "    ^^^"),
        ("名 = f('查')", "f('查')", "名 = f('查')", "     ^^^^^^^"),
        ("'😀'; f()", "f()", "'😀'; f()", "      ^^^"),
        ("'\x1b[31m'; f()", "f()", "'\\x1b[31m'; f()", "            ^^^"),
        ("'\u202e'; f()", "f()", "'\\u202e'; f()", "          ^^^"),
    ],
)
def test_carets_stand_under_the_span(line, marked, shown, carets):
    start = line.index(marked)
    assert visible(line) == shown
    assert underline(line, start, start + len(marked)) == carets


def test_a_tab_inside_the_span_is_underlined_whole():
    assert underline("f(\ty)", 0, 5) == "^^^^^^"


@pytest.mark.parametrize(
    ("span", "columns"),
    [
        (Span(1, 2, 1, 4), (2, 4)),
        (Span(1, 2, 3, 1), (2, 8)),
        (Span(1, 4, 1, 4), (4, 5)),
        (Span(1, 99, 1, 120), (10, 11)),
    ],
    ids=["one line", "many lines", "empty", "past the end"],
)
def test_columns_on_the_first_line(span, columns):
    assert columns_on_first_line("abcdefgh  ", span) == columns


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\n  b\tc", "a b c"),
        ("a\x1b]8;;x\x07b", "a\\x1b]8;;x\\x07b"),
        ("bad-\udcff.py", "bad-\\udcff.py"),
        ("👩\u200d💻", "👩\u200d💻"),
    ],
)
def test_one_line(text, shown):
    assert one_line(text) == shown


@given(st.text(max_size=60))
def test_visible_text_holds_nothing_a_terminal_acts_on(text):
    shown = visible(text)
    assert not any(ord(one) < 32 or 127 <= ord(one) < 160 for one in shown)
    shown.encode("utf-8")


@given(st.text(alphabet="ab\té名", min_size=1, max_size=80), st.data(), st.integers(10, 40))
def test_a_cropped_line_keeps_the_start_of_its_span(line, data, width):
    start = data.draw(st.integers(0, len(line) - 1))
    end = data.draw(st.integers(start + 1, len(line)))
    window, new_start, new_end = cropped(line, start, end, width)
    assert len(window) <= max(width, 1)
    assert 0 <= new_start < new_end <= len(window)
    assert window[new_start] in (line[start], "…")
    if len(line) <= width:
        assert (window, new_start, new_end) == (line, start, end)


@given(st.text(alphabet="ab\té名", min_size=1, max_size=40), st.data())
def test_carets_cover_as_many_cells_as_the_text(line, data):
    start = data.draw(st.integers(0, len(line) - 1))
    end = data.draw(st.integers(start + 1, len(line)))
    carets = underline(line, start, end)
    assert len(carets) == cell_len(visible(line[:end]))
    assert carets.count("^") == len(carets) - cell_len(visible(line[:start]))
