from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pathfinder_lite.frontend.columns import ColumnMap

_TEXT = st.text(st.sampled_from("a(é€😀\n\x0c\u2028"), max_size=40)


@given(_TEXT)
def test_bytes_to_characters(text: str) -> None:
    columns = ColumnMap(text)
    for number, line in enumerate(text.split("\n"), 1):
        for column in range(len(line) + 1):
            assert columns.column(number, len(line[:column].encode())) == column


def test_unknown_lines_are_left_alone() -> None:
    assert ColumnMap("é").column(0, 7) == 7
    assert ColumnMap("é").column(9, 7) == 7
