"""PYTHON-LANG-SEC-070: its samples, the spellings it knows, and the example project's table."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from pathfinder_lite.config import ScanOptions
from pathfinder_lite.pipeline import scan
from pathfinder_lite.queryir.matchers import Constraint, OrMatcher, TypedCallMatcher
from pathfinder_lite.queryir.rules import CompiledRule
from pathfinder_lite.registry import load_rules
from pathfinder_lite.rulecheck import check_rules

ROOT = Path(__file__).parents[2]
RULE = ROOT / "rules" / "python" / "lang" / "PYTHON-LANG-SEC-070"
FLEET = ROOT / "docs" / "examples" / "fleet"


@pytest.fixture(scope="module")
def rule() -> CompiledRule:
    loaded = load_rules((), (RULE / "rule.py",))
    assert loaded.failures == ()
    return loaded.rules[0]


def constraint_on(rule: CompiledRule, receiver: str, method: str) -> Constraint:
    """The first positional constraint on a method of a type."""
    assert isinstance(rule.matcher, OrMatcher)
    for member in rule.matcher.members:
        assert isinstance(member, TypedCallMatcher)
        if receiver in member.receiver.types and method in member.methods:
            return member.arguments.positional[0][1]
    raise AssertionError(f"{receiver}.{method} is not asked for")


SPELLINGS = [
    "0.0.0.0",
    "0",
    "00",
    "0x0",
    "0X0.0",
    "0.0",
    "00.0.0.0",
    "000.000.000.000",
    "::",
    "::0",
    "0::",
    "0::0",
    "0:0:0:0:0:0:0:0",
    "0000:0000:0000:0000:0000:0000:0000:0000",
    "::0.0.0.0",
    "0:0:0:0:0:0:0.0.0.0",
    "::%1",
    "[::]",
    "::ffff:0.0.0.0",
    "::FFFF:0:0",
    "INADDR_ANY",
    "socket.INADDR_ANY",
]

OTHERS = [
    "127.0.0.1",
    "localhost",
    "::1",
    "0.0.0.1",
    "10.0.0.0",
    "0.0.0.0.0",
    "0.0.0.0/0",
    "0.0.0.0:80",
    "fe80::",
    "fe80::%eth0",
    "1::",
    "::ffff:127.0.0.1",
    "::ffff",
    "00:00:01",
    "/run/0",
    " ",
    "None",
]


@pytest.mark.parametrize("host", ["", *SPELLINGS])
def test_spellings_of_the_unspecified_address(rule: CompiledRule, host: str) -> None:
    constraint = constraint_on(rule, "socket.socket", "bind")
    assert constraint.comparator == "regex"
    assert re.search(str(constraint.values[0]), host)


@pytest.mark.parametrize("host", OTHERS)
def test_other_addresses(rule: CompiledRule, host: str) -> None:
    assert not re.search(str(constraint_on(rule, "socket.socket", "bind").values[0]), host)


def test_flask_takes_the_empty_host_for_loopback(rule: CompiledRule) -> None:
    pattern = str(constraint_on(rule, "flask.Flask", "run").values[0])
    assert re.search(pattern, "0.0.0.0")
    assert not re.search(pattern, "")


@pytest.mark.parametrize(
    ("endpoint", "everywhere"),
    [
        ("tcp://*:5555", True),
        ("tcp://0.0.0.0:5555", True),
        ("tcp://[::]:5555", True),
        ("tcp://127.0.0.1:5555", False),
        ("tcp://[::1]:5555", False),
        ("ipc:///run/*", False),
        ("inproc://*", False),
    ],
)
def test_zeromq_endpoints(rule: CompiledRule, endpoint: str, everywhere: bool) -> None:
    pattern = str(constraint_on(rule, "zmq.Socket", "bind").values[0])
    assert bool(re.search(pattern, endpoint)) is everywhere


def test_samples() -> None:
    (verdict,) = check_rules((RULE / "rule.py",))
    assert verdict.problems == ()
    assert verdict.unmarked == ()


def documented(heading: str) -> set[tuple[str, int]]:
    """The places in the first column of the table below a heading of the example's README."""
    text = (FLEET / "README.md").read_text(encoding="utf-8")
    section = text.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    cells = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    places = re.findall(r"`([\w/.]+):(\d+)`", " ".join(cells))
    return {(file, int(line)) for file, line in places}


def test_example_project_has_the_documented_findings(rule: CompiledRule) -> None:
    result = scan(ScanOptions(FLEET.resolve()), (rule,))
    assert result.diagnostics == ()
    found = {(item.location.file, item.location.span.line) for item in result.findings}
    assert found == documented("What should be found")


def test_example_project_documents_real_lines() -> None:
    should, quiet = documented("What should be found"), documented("What must stay quiet")
    assert len(should) == 10
    assert not should & quiet
    for file, line in should:
        tree = ast.parse((FLEET / file).read_text(encoding="utf-8"))
        calls = {node.lineno for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert line in calls, f"{file}:{line}"
