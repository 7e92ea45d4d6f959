"""Type tests on the way to a call keep the receivers that pass them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.callgraph.graphs import edges_of, graph_of_text

CLASSES = """
class Square:
    def area(self): ...

class Cube(Square):
    def area(self): ...

class Circle:
    def area(self): ...

def shape(n):
    if n == 1:
        return Square()
    return Cube() if n == 2 else Circle()

def measure(it):
{body}

measure(shape(1))
"""


@pytest.mark.parametrize(
    ("body", "classes"),
    [
        ("    it.area()", {"Square", "Cube", "Circle"}),
        ("    if isinstance(it, Square):\n        it.area()", {"Square", "Cube"}),
        ("    if isinstance(it, Cube):\n        it.area()", {"Cube"}),
        ("    if not isinstance(it, Square):\n        it.area()", {"Circle"}),
        ("    if isinstance(it, Cube):\n        return\n    it.area()", {"Square", "Circle"}),
        ("    if isinstance(it, (Cube, Circle)):\n        it.area()", {"Cube", "Circle"}),
        ("    if isinstance(it, Cube | Circle):\n        it.area()", {"Cube", "Circle"}),
        (
            "    if isinstance(it, Square) and not isinstance(it, Cube):\n        it.area()",
            {"Square"},
        ),
        ("    match it:\n        case Circle():\n            it.area()", {"Circle"}),
        (
            "    match it:\n        case Cube():\n            pass\n        case Square():\n"
            "            it.area()",
            {"Square"},
        ),
        ("    if isinstance(it, str):\n        it.area()", set()),
        ("    if isinstance(other, Cube):\n        it.area()", {"Square", "Cube", "Circle"}),
        (
            "    if isinstance(it, unknown.Kind):\n        it.area()",
            {"Square", "Cube", "Circle"},
        ),
    ],
)
def test_receivers_that_pass(tmp_path: Path, body: str, classes: set[str]) -> None:
    found = edges_of(graph_of_text(tmp_path, CLASSES.replace("{body}", body)))
    methods = {callee for caller, callee in found if caller == "main.measure"}
    assert {each.split(".")[1] for each in methods if each.endswith(".area")} == classes
