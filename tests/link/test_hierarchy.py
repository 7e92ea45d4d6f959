"""The method resolution order is Python's own wherever Python has one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pathfinder_lite.link.hierarchy import merge

GRAPHS = st.lists(st.lists(st.integers(0, 6), unique=True, max_size=3), max_size=7)


@given(GRAPHS)
def test_order_is_pythons(graph: list[list[int]]) -> None:
    classes: list[type] = []
    orders: list[tuple[str, ...]] = []
    for number, wanted in enumerate(graph):
        bases = [base for base in wanted if base < len(classes)]
        name = f"C{number}"
        order = merge(name, [orders[b] for b in bases], [f"C{b}" for b in bases])
        assert order[0] == name
        assert len(set(order)) == len(order)
        try:
            made = type(name, tuple(classes[b] for b in bases), {})
        except TypeError:
            assert set(order) == {name, *(each for b in bases for each in orders[b])}
            return
        assert order == tuple(c.__name__ for c in made.__mro__[:-1])
        classes.append(made)
        orders.append(order)


def test_an_inconsistent_order_still_has_an_answer() -> None:
    orders = [("X", "A", "B"), ("Y", "B", "A")]
    assert merge("Z", orders, ["X", "Y"]) == ("Z", "X", "Y", "A", "B")
