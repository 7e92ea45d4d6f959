"""The formats, byte for byte, and GraphML as networkx reads it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import pytest

from pathfinder_lite.callgraph.export import FORMATS
from tests.callgraph.graphs import graph_of_files

GOLDEN = Path(__file__).parents[1] / "golden" / "callgraph"
SHOP = {
    "shop/__init__.py": "from shop.prices import total\n",
    "shop/prices.py": (
        "import json\n\n\n"
        "class Price:\n"
        "    def __init__(self, amount):\n        self.amount = amount\n\n"
        "    def __add__(self, other):\n        return Price(self.amount + other.amount)\n\n\n"
        "def total(amounts):\n"
        "    first, *rest = sorted(amounts, key=lambda amount: abs(amount))\n"
        "    sum_ = Price(first)\n"
        "    for each in rest:\n        sum_ = sum_ + Price(each)\n"
        "    return json.dumps(sum_.amount)\n"
    ),
    "main.py": "import shop\n\nprint(shop.total([1, 2]))\nprint(shop.total([3]))\n",
}


@pytest.mark.parametrize("name", FORMATS)
def test_formats(tmp_path: Path, name: str, compare_golden: Callable[[Path, str], None]) -> None:
    text = FORMATS[name](graph_of_files(tmp_path, SHOP).graph)
    compare_golden(GOLDEN / f"shop.{name}.txt", text)


def test_graphml_comes_back(tmp_path: Path) -> None:
    graph = graph_of_files(tmp_path, SHOP).graph
    text = FORMATS["graphml"](graph)
    read = nx.read_graphml(io.BytesIO(text.encode("utf-8")))
    assert set(read.nodes) == set(graph.nodes)
    assert set(read.edges) == set(graph.edges)
    assert read.nodes["shop.prices.total"] == {
        "kind": "function",
        "file": "shop/prices.py",
        "line": 12,
    }
    assert read.edges["main", "shop.prices.total"] == {
        "reason": "method",
        "sites": "main.py:3 main.py:4",
    }


def test_names_that_need_quotes_are_quoted_in_dot(tmp_path: Path) -> None:
    graph = graph_of_files(tmp_path, {"main.py": "f = lambda: g()\nf()\n"}).graph
    text = FORMATS["dot"](graph)
    assert '"main" -> "main.<lambda1>" [label="direct"];' in text


def test_json_columns_count_from_one(tmp_path: Path) -> None:
    graph = graph_of_files(tmp_path, {"main.py": "abs(-1)\n"}).graph
    (edge,) = json.loads(FORMATS["json"](graph))["edges"]
    assert edge["sites"] == [{"file": "main.py", "line": 1, "column": 1, "reason": "direct"}]


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_graph_is_a_document(name: str) -> None:
    text = FORMATS[name](nx.DiGraph())
    assert text.endswith("\n")
    if name in {"json", "pycg"}:
        assert not any(json.loads(text).values())
    if name == "graphml":
        assert len(nx.read_graphml(io.BytesIO(text.encode()))) == 0


@pytest.mark.parametrize("name", FORMATS)
def test_names_outside_ascii_are_kept(tmp_path: Path, name: str) -> None:
    graph = graph_of_files(tmp_path, {"größe.py": "def länge(): ...\nlänge()\n"}).graph
    assert "größe.länge" in FORMATS[name](graph)
