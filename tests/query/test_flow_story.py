"""How a flow is told: every hop that is needed to follow it, and how sure it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from pathfinder_lite.config import ScanOptions
from pathfinder_lite.findings import Finding
from pathfinder_lite.pipeline import scan
from pathfinder_lite.queryir.matchers import CallMatcher, FlowMatcher
from pathfinder_lite.queryir.rules import CompiledRule, RuleDescription

RULE = CompiledRule(
    RuleDescription("TAINT-1", "Taint", "medium", "Text from outside arrives."),
    FlowMatcher((CallMatcher(("source",)),), (CallMatcher(("sink",)),)),
)


def found(project: Path, files: dict[str, str]) -> list[Finding]:
    for name, text in files.items():
        (project / name).write_text(text, encoding="utf-8")
    return list(scan(ScanOptions(project, workers=1), (RULE,)).findings)


def told(finding: Finding) -> list[str]:
    return [f"{step.location.file}:{step.location.span.line} {step.note}" for step in finding.path]


FLOWS = {
    "nested text is told once": (
        {"app.py": "x = source()\nsink('a' + x + 'b' + 'c')\n"},
        [
            "app.py:1 comes from outside here",
            "app.py:2 becomes part of this value",
            "app.py:2 used as the first argument of sink()",
        ],
    ),
    "named arguments that are collected are handed over": (
        {
            "app.py": "from store import search\nsearch(city=source())\n",
            "store.py": "def search(**criteria):\n    sink('in {city}'.format(**criteria))\n",
        },
        [
            "app.py:2 comes from outside here",
            "app.py:2 handed over as city to search()",
            "store.py:2 passed on by 'in {city}'.format()",
            "store.py:2 used as the first argument of sink()",
        ],
    ),
    "a list that is handed over on the way is told": (
        {
            "app.py": "from shell import run\nrun(['ls', source()])\n",
            "shell.py": "def run(words):\n    sink(' '.join(words))\n",
        },
        [
            "app.py:2 comes from outside here",
            "app.py:2 handed over as words to run()",
            "shell.py:2 passed on by ' '.join()",
            "shell.py:2 used as the first argument of sink()",
        ],
    ),
    "a property is read, not called": (
        {
            "app.py": "class Query:\n    @property\n    def host(self):\n        return source()\n"
            "query = Query()\nsink(query.host)\n"
        },
        [
            "app.py:4 comes from outside here",
            "app.py:6 read from query.host",
            "app.py:6 used as the first argument of sink()",
        ],
    ),
    "what is kept in a list and taken out again": (
        {"app.py": "x = []\nx.append(source())\nsink(x[0])\n"},
        [
            "app.py:2 comes from outside here",
            "app.py:2 kept in this object",
            "app.py:3 used as the first argument of sink()",
        ],
    ),
    "what is kept under a key and iterated": (
        {"app.py": "x = {}\nx['a'] = source()\nfor k, y in x.items():\n    sink(y)\n"},
        [
            "app.py:2 comes from outside here",
            "app.py:2 kept in this object",
            "app.py:4 used as the first argument of sink()",
        ],
    ),
    "what is stored through a method of an object": (
        {
            "app.py": "from box import Box\nbox = Box()\nbox.put(source())\nsink(box.get())\n",
            "box.py": "class Box:\n    def put(self, x):\n        self.x = x\n"
            "    def get(self):\n        return self.x\n",
        },
        [
            "app.py:3 comes from outside here",
            "app.py:3 handed over as x to box.put()",
            "box.py:5 read from self.x",
            "app.py:4 returned by box.get()",
            "app.py:4 used as the first argument of sink()",
        ],
    ),
    "a function that gives a source is told as returning it": (
        {"app.py": "def read():\n    return source()\nx = read()\nsink(x)\n"},
        [
            "app.py:2 comes from outside here",
            "app.py:3 returned by read()",
            "app.py:4 used as the first argument of sink()",
        ],
    ),
}


@pytest.mark.parametrize("name", FLOWS)
def test_hops_lead_from_source_to_sink(name: str, tmp_path: Path) -> None:
    files, hops = FLOWS[name]
    (finding,) = found(tmp_path, files)
    assert told(finding) == hops
    kinds = [step.kind for step in finding.path]
    assert kinds == ["source", *["propagation"] * (len(kinds) - 2), "sink"]


def test_the_source_is_shown_with_the_part_that_is_taken(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, {"app.py": "x = source()['name'].strip()\nsink(x)\n"})
    assert finding.path[0].expression == "source()['name'].strip()"
    assert finding.message.endswith("Here it comes from source()['name'].strip() at line 1.")


def test_functions_on_the_way_are_named(tmp_path: Path) -> None:
    text = "def read():\n    return source()\ndef run():\n    x = read()\n    send(x)\n"
    (finding,) = found(tmp_path, {"app.py": text + "def send(x):\n    sink(x)\n"})
    assert finding.message.endswith(
        "Here it comes from source() at line 2 and arrives through run."
    )


CONFIDENCES = {
    "direct": ("sink(source())", 0.95, "taint-local"),
    "a known library call": ("import html\nsink(html.unescape(source()))", 0.95, "taint-local"),
    "an unknown call": ("import foreign\nsink(foreign.change(source()))", 0.85, "taint-local"),
    "across functions": ("def run(x):\n    sink(x)\nrun(source())", 0.8, "taint-global"),
    "through an unknown call and across functions": (
        "import foreign\ndef run(x):\n    sink(foreign.change(x))\nrun(source())",
        0.8,
        "taint-global",
    ),
}


@pytest.mark.parametrize("name", CONFIDENCES)
def test_confidence_and_kind_of_detection(name: str, tmp_path: Path) -> None:
    text, confidence, detection = CONFIDENCES[name]
    (finding,) = found(tmp_path, {"app.py": text + "\n"})
    assert (finding.confidence, finding.detection) == (confidence, detection)


def test_one_finding_a_sink_with_the_surest_way(tmp_path: Path) -> None:
    text = "import foreign\nx = foreign.change(source())\ny = source()\nsink(x, y, source())\n"
    (finding,) = found(tmp_path, {"app.py": text})
    assert finding.confidence == 0.95
    assert finding.path[0].location.span.line in (3, 4)


def test_a_cycle_of_calls_is_not_told_round_and_round(tmp_path: Path) -> None:
    code = (
        "def first(x):\n    return second(x)\n"
        "def second(x):\n    return first(x) if x else x\n"
        "sink(second(source()))\n"
    )
    (finding,) = found(tmp_path, {"app.py": code})
    assert len(finding.path) <= 8
