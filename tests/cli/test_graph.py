"""``pathfinder graph`` and ``pathfinder resolution-report`` as people run them."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import networkx as nx
import pytest

from tests.cli.conftest import Run, write_tree

ROOT = Path(__file__).parents[2]
EXAMPLE = re.compile(r"^    \$ pathfinder (.*)\n((?:    .*\n)+)", re.MULTILINE)

SHOP = {
    "main.py": "from shop.cart import Cart\n\n\ndef run(plan):\n    Cart().add(3)\n"
    "    plan.start()\n    unknown(plan)\n\n\nrun(None)\n",
    "shop/__init__.py": "",
    "shop/cart.py": "class Cart:\n    def __init__(self):\n        self.items = []\n\n"
    "    def add(self, item):\n        self.items.append(item)\n        self.check()\n\n"
    "    def check(self):\n        print(self.items)\n\n\n"
    "def idle():\n    idle()\n",
    "tests/test_cart.py": "from shop.cart import Cart\n\n\ndef test_cart():\n    Cart().check()\n",
}


@pytest.fixture
def shop(here: Path) -> Path:
    return write_tree(here / "shop_project", SHOP)


@pytest.fixture
def graph(run: Run, shop: Path) -> Run:
    def call(*arguments: str) -> object:
        return run("graph", "-p", "shop_project", *arguments)

    return call


def test_json_is_the_default(graph: Run) -> None:
    outcome = graph()
    assert (outcome.code, outcome.err) == (0, "")
    document = json.loads(outcome.out)
    (added,) = [each for each in document["nodes"] if each["name"] == "shop.cart.Cart.add"]
    assert added == {
        "name": "shop.cart.Cart.add",
        "kind": "method",
        "file": "shop/cart.py",
        "line": 5,
    }
    edges = {(each["caller"], each["callee"]): each["sites"] for each in document["edges"]}
    assert edges["main.run", "shop.cart.Cart.add"] == [
        {"file": "main.py", "line": 5, "column": 5, "reason": "method"}
    ]


def test_pycg(graph: Run) -> None:
    adjacency = json.loads(graph("--format", "pycg").out)
    assert adjacency["main.run"] == ["shop.cart.Cart.__init__", "shop.cart.Cart.add"]
    assert adjacency["shop.cart.idle"] == ["shop.cart.idle"]
    assert adjacency["shop"] == []


def test_graphml(graph: Run) -> None:
    read = nx.read_graphml(io.BytesIO(graph("--format", "graphml").out.encode()))
    assert read.has_edge("main", "main.run")
    assert read.nodes["<builtin>.print"]["kind"] == "builtin"


def test_dot(graph: Run) -> None:
    text = graph("--format", "dot").out
    assert text.startswith("digraph calls {")
    assert '  "<builtin>.print" [style=dashed];\n' in text


def test_text_without_a_question_is_empty(graph: Run) -> None:
    outcome = graph("--format", "text")
    assert (outcome.code, outcome.out) == (0, "")


def test_callers_of(graph: Run) -> None:
    outcome = graph("--callers-of", "Cart.check")
    assert outcome.code == 0
    assert outcome.out.splitlines() == [
        "shop.cart.Cart.check  shop/cart.py:9",
        "  <- shop.cart.Cart.add  shop/cart.py:7 (method)",
        "  <- tests.test_cart.test_cart  tests/test_cart.py:5 (method)",
    ]


def test_depth_goes_further(graph: Run) -> None:
    deep = graph("--callers-of", "Cart.check", "--depth", "3", "--skip-tests").out.splitlines()
    assert deep == [
        "shop.cart.Cart.check  shop/cart.py:9",
        "  <- shop.cart.Cart.add  shop/cart.py:7 (method)",
        "    <- main.run  main.py:5 (method)",
        "      <- main  main.py:10 (direct)",
    ]


def test_callees_of(graph: Run) -> None:
    outcome = graph("--callees-of", "Cart.add", "--format", "pycg")
    assert json.loads(outcome.out)["shop.cart.Cart.add"] == [
        "<builtin>.list.append",
        "shop.cart.Cart.check",
    ]
    assert "main" not in json.loads(outcome.out)


def test_path(graph: Run) -> None:
    outcome = graph("--path", "main", "Cart.check")
    assert outcome.code == 0
    assert [line.split()[1] if "->" in line else line.split()[0]
            for line in outcome.out.splitlines()] == [
        "main",
        "main.run",
        "shop.cart.Cart.add",
        "shop.cart.Cart.check",
    ]  # fmt: skip


def test_no_path_is_code_1(graph: Run) -> None:
    outcome = graph("--path", "Cart.check", "main.run")
    assert (outcome.code, outcome.out) == (1, "")
    assert "no chain of calls leads from Cart.check to main.run" in outcome.err


def test_an_unknown_name_is_an_error(graph: Run) -> None:
    for question in (("--callers-of", "nobody"), ("--path", "main", "nobody")):
        outcome = graph(*question)
        assert (outcome.code, outcome.out) == (2, "")
        assert "no function called nobody in the call graph" in outcome.err
        assert len(outcome.err.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("--callers-of", "main", "--callees-of", "main"),
        ("--depth", "0"),
        ("--format", "yaml"),
        ("--path", "main"),
    ],
)
def test_wrong_usage(graph: Run, arguments: tuple[str, ...]) -> None:
    outcome = graph(*arguments)
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err


def test_output_file(graph: Run, here: Path) -> None:
    outcome = graph("--format", "pycg", "-o", "graph.json")
    assert (outcome.code, outcome.out) == (0, "")
    assert (here / "graph.json").read_text() == graph("--format", "pycg").out


@pytest.mark.parametrize("command", ["graph", "resolution-report"])
def test_a_missing_folder(run: Run, command: str) -> None:
    outcome = run(command, "-p", "nowhere")
    assert (outcome.code, outcome.out) == (2, "")
    assert "project path is not a folder: nowhere" in outcome.err


@pytest.mark.parametrize("command", ["graph", "resolution-report"])
def test_a_folder_without_python(run: Run, here: Path, command: str) -> None:
    (here / "empty").mkdir()
    outcome = run(command, "-p", "empty")
    assert (outcome.code, outcome.out) == (2, "")
    assert "no source files found" in outcome.err


@pytest.mark.parametrize("text", ["", "# nothing\n"])
def test_an_empty_module_is_a_node(run: Run, here: Path, text: str) -> None:
    write_tree(here / "blank", {"main.py": text})
    assert json.loads(run("graph", "-p", "blank", "--format", "pycg").out) == {"main": []}
    report = run("resolution-report", "-p", "blank").out
    assert "Total calls: 0\n" in report
    assert "Resolved:    0 (0 %)\n" in report


@pytest.mark.parametrize("command", ["graph", "resolution-report"])
def test_a_broken_file_is_told_and_the_rest_answers(run: Run, shop: Path, command: str) -> None:
    (shop / "broken.py").write_text("def broken(:\n")
    outcome = run(command, "-p", "shop_project")
    assert outcome.code == 0
    (warning,) = outcome.err.splitlines()
    assert "not analysed: broken.py:1: syntax-error: " in warning
    assert "shop.cart.Cart.add" in outcome.out or "Modules:     4\n" in outcome.out


def test_resolution_report(run: Run, shop: Path) -> None:
    outcome = run("resolution-report", "-p", "shop_project", "--skip-tests")
    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    assert lines[:4] == [
        "Modules:     3",
        "Total calls: 9",
        "Resolved:    7 (77.8 %)",
        "Unresolved:  2 (22.2 %)",
    ]
    at = lines.index("Unresolved by kind:")
    assert lines[at + 1 : at + 3] == ["        1 method", "        1 name"]
    assert lines[lines.index("Files with most unresolved calls:") + 1] == "        2 main.py"


def test_resolution_report_as_csv(run: Run, shop: Path, here: Path) -> None:
    outcome = run("resolution-report", "-p", "shop_project", "--csv", "calls.csv")
    assert outcome.code == 0
    rows = list(csv.reader((here / "calls.csv").read_text().splitlines()))
    assert rows == [
        ["file", "line", "column", "function", "target", "reason"],
        ["main.py", "6", "5", "main.run", "plan.start", "method"],
        ["main.py", "7", "5", "main.run", "unknown", "name"],
    ]


def test_a_fully_resolved_project_has_no_lists(run: Run, here: Path) -> None:
    write_tree(here / "whole", {"main.py": "print(1)\n"})
    out = run("resolution-report", "-p", "whole").out
    assert "Resolved:    1 (100.0 %)\n" in out
    assert "Unresolved by kind" not in out


def test_the_documentation_shows_what_is_printed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    examples = EXAMPLE.findall((ROOT / "docs" / "callgraph.md").read_text(encoding="utf-8"))
    assert len(examples) == 4
    for command, shown in examples:
        wanted = "".join(f"{line[4:]}\n" for line in shown.splitlines())
        printed = run(*command.split()).out
        assert printed == wanted or printed.startswith(wanted.removesuffix("…\n"))
