"""What an explanation of a line says: what arrives, and which stop is on the way of the rest."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from pathfinder_lite.config import ScanOptions
from pathfinder_lite.errors import RuleError
from pathfinder_lite.findings import TaintedLine
from pathfinder_lite.pipeline import taint_at
from pathfinder_lite.queryir.matchers import CallMatcher, FlowMatcher
from pathfinder_lite.queryir.rules import CompiledRule, RuleDescription

RULE = CompiledRule(
    RuleDescription("TAINT-1", "Taint", "medium", "Text from outside arrives."),
    FlowMatcher((CallMatcher(("source",)),), (CallMatcher(("sink",)),), (CallMatcher(("clean",)),)),
)
ASK = "# ask"


def explained(project: Path, files: dict[str, str]) -> tuple[TaintedLine, ...]:
    asked = ("", 0)
    for name, text in files.items():
        source = textwrap.dedent(text).lstrip("\n")
        (project / name).write_text(source, encoding="utf-8")
        for number, line in enumerate(source.splitlines(), 1):
            asked = (name, number) if ASK in line else asked
    return taint_at(ScanOptions(project, workers=1), *asked, RULE)


def sink_of(lines: tuple[TaintedLine, ...]) -> TaintedLine:
    (found,) = [line for line in lines if line.sink]
    return found


ARRIVES = {
    "in one function": ("sink(source())  # ask", 0.95, 1),
    "through a call of something unknown": (
        "import foreign\nsink(foreign.change(source()))  # ask", 0.85, 2,
    ),
    "through a call of something known": (
        "import base64\nsink(base64.b64decode(source()))  # ask", 0.95, 2,
    ),
    "through a method of a text": ("sink(', '.join([source()]))  # ask", 0.95, 2),
    "from a caller": ("def run(text):\n    sink(text)  # ask\nrun(source())", 0.8, 2),
}  # fmt: skip


@pytest.mark.parametrize("name", ARRIVES)
def test_what_arrives_has_its_way_and_confidence(name: str, tmp_path: Path) -> None:
    text, confidence, hops = ARRIVES[name]
    line = sink_of(explained(tmp_path, {"app.py": text}))
    (arrival,) = line.arrivals
    assert (arrival.confidence, len(arrival.path)) == (confidence, hops)
    assert arrival.path[0].expression == "source()"
    assert arrival.path[0].kind == "source"
    assert (line.stops, line.values) == ((), ())


STOPPED = {
    "sanitizer": ("x = source()\ny = clean(x)\nsink(y)  # ask", "sanitizer", 2),
    "sanitizer in a function": (
        "def tidy(x):\n    return clean(x)\nsink('a' + tidy(source()))  # ask", "sanitizer", 2,
    ),
    "early exit": (
        "def f():\n    x = source()\n    if x not in ('a', 'b'):\n        return\n"
        "    sink(x)  # ask", "guard", 3,
    ),
    "enclosing test": ("x = source()\nif x.isdigit():\n    sink(x)  # ask", "guard", 2),
    "function that raises": (
        "def check(x):\n    if x != 'a':\n        raise ValueError\n"
        "x = source()\ncheck(x)\nsink(x)  # ask", "guard", 5,
    ),
    "guard at the caller": (
        "def run(x):\n    sink(x)  # ask\ny = source()\nif y == 'a':\n    run(y)", "guard", 4,
    ),
    "conversion": ("n = int(source())\nsink(f'{n}')  # ask", "conversion", 1),
    "predicate method": ("n = source().isdigit()\nsink(n)  # ask", "conversion", 1),
    "comparison": ("n = source() == 'a'\nsink(n)  # ask", "test", 1),
    "function that forgets": (
        "def fixed(x):\n    return 'a'\nsink(fixed(source()))  # ask", "function", 3,
    ),
    "variable": ("x = source()\nx = 'a'\nsink(x)  # ask", "overwritten", 2),
    "element": ("d = {}\nd['a'] = source()\nd['a'] = 'b'\nsink(d['a'])  # ask", "overwritten", 3),
    "entry of a literal": ("d = {'a': source()}\nd['a'] = 'b'\nsink(d['a'])  # ask",
                           "overwritten", 2),
    "field": (
        "class Box: pass\nb = Box()\nb.x = source()\nb.x = 'a'\nsink(b.x)  # ask",
        "overwritten", 4,
    ),
    "key of a table": ("d = {'a': 'b'}\nsink(d[source()])  # ask", "key", 2),
    "other key": ("d = {'a': source(), 'b': 'c'}\nsink(d['b'])  # ask", "element", 2),
}  # fmt: skip


@pytest.mark.parametrize("name", STOPPED)
def test_what_does_not_arrive_has_its_stop(name: str, tmp_path: Path) -> None:
    text, kind, line = STOPPED[name]
    told = sink_of(explained(tmp_path, {"app.py": text}))
    assert told.arrivals == ()
    assert [(stop.kind, stop.path[-1].location.span.line) for stop in told.stops] == [(kind, line)]
    assert told.stops[0].path[0].expression.startswith("source()")
    assert told.stops[0].path[-1].note.startswith("stopped: ")


def test_a_stop_in_another_file(tmp_path: Path) -> None:
    files = {
        "tools.py": "def tidy(x):\n    return clean(x)\n",
        "web.py": "def read():\n    return source()\n",
        "app.py": "from tools import tidy\nfrom web import read\nsink(tidy(read()))  # ask\n",
    }
    (stop,) = sink_of(explained(tmp_path, files)).stops
    places = [(step.location.file, step.location.span.line) for step in stop.path]
    assert places == [("web.py", 2), ("app.py", 3), ("app.py", 3), ("tools.py", 2)]


def test_a_branch_that_no_caller_takes(tmp_path: Path) -> None:
    text = "def run(x, on):\n    if on:\n        sink(x)  # ask\nrun(source(), False)"
    (told,) = [each for each in explained(tmp_path, {"app.py": text}) if each.expression == "x"]
    assert (told.sink, told.arrivals) == ("", ())
    assert [stop.kind for stop in told.stops] == ["branch"]


def test_one_branch_arrives_and_the_other_is_stopped(tmp_path: Path) -> None:
    text = "x = source()\nif maybe():\n    x = clean(x)\nsink(x)  # ask"
    told = sink_of(explained(tmp_path, {"app.py": text}))
    assert len(told.arrivals) == 1
    assert [stop.kind for stop in told.stops] == ["sanitizer"]


def test_without_a_source_the_values_are_told(tmp_path: Path) -> None:
    told = sink_of(explained(tmp_path, {"app.py": "x = 'a'\nsink(x)  # ask"}))
    assert (told.arrivals, told.stops, told.values) == ((), (), ("'a'",))


def test_every_expression_of_the_line_is_told(tmp_path: Path) -> None:
    lines = explained(tmp_path, {"app.py": "x = source()\nsink('a' + x, len(x))  # ask"})
    told = {line.expression: (len(line.arrivals), [s.kind for s in line.stops]) for line in lines}
    assert told["'a' + x"] == (1, [])
    assert told["x"] == (1, [])
    assert told["len(x)"] == (0, ["conversion"])
    assert "sink" not in told


def test_limits_that_were_met_are_named(tmp_path: Path) -> None:
    steps = "".join(f"    x = x + str(f{i % 7}(x))\n" for i in range(1500))
    functions = "".join(f"def f{i}(x):\n    return x or maybe(x)\n" for i in range(7))
    text = f"{functions}def run(x):\n{steps}    sink(x)  # ask\nrun(source())"
    (told,) = [line for line in explained(tmp_path, {"app.py": text}) if line.sink]
    assert "fuel" in told.limits


def test_a_rule_without_flows_is_refused(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("sink()\n", encoding="utf-8")
    rule = CompiledRule(RULE.description, CallMatcher(("sink",)))
    with pytest.raises(RuleError, match="TAINT-1 has no sources"):
        taint_at(ScanOptions(tmp_path, workers=1), "app.py", 1, rule)
