"""Which class's method runs, compared with what Python answers where it has an answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.callgraph.graphs import edges_of, graph_of_text


def called(folder: Path, text: str, caller: str = "main") -> set[str]:
    return {callee for from_, callee in edges_of(graph_of_text(folder, text)) if from_ == caller}


@st.composite
def hierarchies(draw: st.DrawFn) -> str:
    """Six classes, each below some of the earlier ones; some of them define ``m``."""
    lines = []
    for index in range(6):
        bases = draw(st.lists(st.integers(0, index - 1), unique=True, max_size=3)) if index else []
        body = "def m(self): ..." if index == 0 or draw(st.booleans()) else "pass"
        lines.append(f"class C{index}({', '.join(f'C{b}' for b in bases)}):\n    {body}")
    return "\n".join(lines)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hierarchies())
def test_the_first_class_in_the_order_is_called(tmp_path: Path, classes: str) -> None:
    names: dict[str, type] = {}
    try:
        exec(classes, names)
    except TypeError:
        return
    for number in range(6):
        order = [each for each in names[f"C{number}"].__mro__ if "m" in vars(each)]
        found = called(tmp_path, f"{classes}\n\nC{number}().m()\n")
        assert {each for each in found if each.endswith(".m")} == {
            f"main.{each.__name__}.m" for each in order[:1]
        }


@pytest.mark.parametrize(
    "classes",
    [
        "class A(B):\n    def m(self): ...\nclass B(A):\n    def m(self): ...\n",
        "class A(A):\n    def m(self): ...\n",
        "class X: ...\nclass Y(X): ...\nclass A(X, Y):\n    def m(self): ...\n",
        "class X: ...\nclass A(X, X):\n    def m(self): ...\n",
    ],
)
def test_orders_that_python_refuses_still_answer(tmp_path: Path, classes: str) -> None:
    assert called(tmp_path, f"{classes}A().m()\n") >= {"main.A.m"}


def test_super_goes_on_in_the_order_of_the_object(tmp_path: Path) -> None:
    text = (
        "class Top:\n    def m(self): ...\n"
        "class Left(Top):\n    def m(self): super().m()\n"
        "class Right(Top):\n    def m(self): super().m()\n"
        "class Both(Left, Right):\n    def m(self): super().m()\n"
        "Both().m()\n"
    )
    found = edges_of(graph_of_text(tmp_path, text))
    assert ("main.Both.m", "main.Left.m") in found
    assert ("main.Left.m", "main.Right.m") in found
    assert ("main.Left.m", "main.Top.m") not in found
    assert ("main.Right.m", "main.Top.m") in found
