"""Keys of positional arguments: one spelling in, the same one out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder_lite.queryir.argument_keys import (
    format_argument_key,
    is_element_key,
    parse_argument_key,
)
from pathfinder_lite.queryir.matchers import ArgumentKey

KEYS = st.builds(
    ArgumentKey,
    st.integers(0, 999),
    st.lists(st.integers(-99, 99), max_size=4).map(tuple),
)


@given(KEYS)
def test_a_written_key_reads_back(key):
    assert parse_argument_key(format_argument_key(key)) == key


@given(KEYS)
def test_a_key_with_a_path_is_an_element_key(key):
    assert is_element_key(format_argument_key(key)) == bool(key.path)


@given(st.text(alphabet="0123456789[]- x٣", max_size=12))
def test_reading_never_raises_and_agrees_with_writing(text):
    key = parse_argument_key(text)
    if key is not None:
        assert parse_argument_key(format_argument_key(key)) == key
    assert is_element_key(text) == (key is not None and bool(key.path))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("0", ArgumentKey(0)),
        ("12", ArgumentKey(12)),
        ("0[0]", ArgumentKey(0, (0,))),
        ("0[1][0]", ArgumentKey(0, (1, 0))),
        ("3[-1]", ArgumentKey(3, (-1,))),
    ],
)
def test_good_keys(text, key):
    assert parse_argument_key(text) == key


@pytest.mark.parametrize(
    "text",
    [
        *("", "-1", "x", "0[", "0]", "0[]", "0[x]", "0[1", "[0]", "0 ", " 0", "0[ 1]"),
        *("0[1]x", "True", "٣", "0[--1]", "1.5", "9" * 5000),
    ],
)
def test_bad_keys(text):
    assert parse_argument_key(text) is None
