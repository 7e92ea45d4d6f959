"""Every format over a rich and an empty result, byte for byte."""

from __future__ import annotations

import pytest
from report_samples import EMPTY, RICH

from pathfinder_lite.errors import OutputError
from pathfinder_lite.report.formats import FORMATS, RenderOptions, render

PLAIN = RenderOptions(version="1.2.3")
STAMPED = RenderOptions(
    version="1.2.3", timestamp="2026-01-31T12:00:00Z", duration=2.5, verbose=True
)


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize(
    ("name", "result", "options"),
    [("rich", RICH, PLAIN), ("empty", EMPTY, PLAIN), ("stamped", EMPTY, STAMPED)],
)
def test_report_is_as_expected(fmt, name, result, options, check_golden):
    check_golden(f"{name}.{fmt}", render(result, fmt, options))


def test_text_details_are_as_expected(check_golden):
    check_golden("rich_verbose.text", render(RICH, "text", STAMPED))


def test_colored_text_is_as_expected(check_golden):
    options = RenderOptions(version="1.2.3", color=True, width=72)
    check_golden("rich_color.text", render(RICH, "text", options))


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("result", [RICH, EMPTY], ids=["rich", "empty"])
def test_report_ends_with_one_line_end_and_repeats(fmt, result):
    text = render(result, fmt, PLAIN)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert text == render(result, fmt, PLAIN)


def test_unknown_format_names_the_known_ones():
    with pytest.raises(OutputError, match=r"'xml'.*text, json, sarif, csv"):
        render(EMPTY, "xml", PLAIN)
