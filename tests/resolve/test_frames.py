"""Laws of interned contexts and of constants."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder_lite.facts.values import NodeId, ScopeId
from pathfinder_lite.resolve.contexts import FrameTable
from pathfinder_lite.resolve.origins import (
    Arguments,
    Constant,
    Frame,
    Lazy,
    NodeRef,
    ScopeRef,
    Stored,
)

SCOPE, INNER = ScopeRef(0, ScopeId(1)), ScopeRef(0, ScopeId(2))
SITE = NodeRef(SCOPE, NodeId(5))
CHOICES = st.dictionaries(st.integers(0, 4).map(NodeId), st.integers(0, 3), max_size=4)


def assumed(table: FrameTable, frame: Frame, choices: dict[NodeId, int]) -> Frame:
    for node, choice in choices.items():
        frame = table.assume(frame, node, choice)
    return frame


@given(CHOICES, st.randoms())
def test_the_order_of_choices_does_not_matter(choices: dict[NodeId, int], random: object) -> None:
    table = FrameTable()
    frame = table.frame(SCOPE)
    items = list(choices.items())
    random.shuffle(items)  # type: ignore[attr-defined]
    found = assumed(table, frame, choices)
    assert found is assumed(table, frame, dict(items))
    assert {node: found.assumed(node) for node in choices} == choices
    assert found.assumed(NodeId(99)) is None
    assert table.with_assumptions(found, ()) is frame


@given(CHOICES)
def test_assuming_twice_is_assuming_once(choices: dict[NodeId, int]) -> None:
    table = FrameTable()
    found = assumed(table, table.frame(SCOPE), choices)
    assert assumed(table, found, choices) is found


def test_equal_contexts_are_one_object() -> None:
    table = FrameTable()
    caller = table.frame(SCOPE)
    made = [
        table.frame(INNER, SITE, caller, None, Arguments((Lazy(NodeId(1)),), (), (), 1))
        for _ in range(2)
    ]
    assert made[0] is made[1]
    assert made[0].depth == 1
    assert table.frame(INNER, SITE, caller) is not made[0]


def test_with_parent_changes_the_caller_only() -> None:
    table = FrameTable()
    caller = table.frame(SCOPE)
    entered = table.assume(table.frame(INNER, SITE, caller), NodeId(3), 1)
    chosen = table.assume(caller, NodeId(7), 2)
    moved = table.with_parent(entered, chosen)
    assert moved.parent is chosen
    assert (moved.scope, moved.site, moved.assumptions) == (INNER, SITE, entered.assumptions)
    assert table.with_parent(moved, caller) is entered
    assert table.with_parent(entered, caller) is entered


def test_versions_are_interned_and_count_their_past() -> None:
    table = FrameTable()
    first = table.version(Stored("a", None), None)
    second = table.version(Stored("a", None), first)
    assert table.version(Stored("a", None), None) is first
    assert table.version(Stored("a", None), first) is second
    assert (first.length, second.length) == (1, 2)


@pytest.mark.parametrize(
    ("left", "right"), [(1, True), (1, 1.0), (0, False), (0.0, False), ("a", b"a")]
)
def test_constants_of_different_types_differ(left: object, right: object) -> None:
    assert Constant.of(left) != Constant.of(right)  # type: ignore[arg-type]
    assert Constant.of(left) == Constant.of(left)  # type: ignore[arg-type]
    assert len({Constant.of(left), Constant.of(right)}) == 2  # type: ignore[arg-type]
