"""Shapes of servers in real code, each reduced to what decides whether its address is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from pathfinder_lite import pipeline
from pathfinder_lite.config import ScanOptions
from pathfinder_lite.queryir.matchers import ArgumentKey, ArgumentTests, CallMatcher, Constraint
from pathfinder_lite.queryir.rules import CompiledRule, RuleDescription

RULE = CompiledRule(
    RuleDescription("BIND", "Bind", "medium", "Bound."),
    CallMatcher(
        ("*.bind",), ArgumentTests(positional=((ArgumentKey(0, (0,)), Constraint(("0.0.0.0",))),))
    ),
)

SHAPES = {
    "inherited constructor calls an overridden method": (
        "class Base:\n"
        "    def __init__(self, host):\n"
        "        self.host = host\n"
        "        self.go()\n"
        "    def go(self):\n"
        "        raise NotImplementedError\n"
        "class Tcp(Base):\n"
        "    def go(self):\n"
        "        socket.socket().bind((self.host, 80))\n"
        "Tcp('0.0.0.0')\n",
        [10],
    ),
    "two-argument super": (
        "class Base:\n"
        "    def __init__(self, host):\n"
        "        socket.socket().bind((host, 80))\n"
        "class Mine(Base):\n"
        "    def __init__(self, host):\n"
        "        super(Mine, self).__init__(host)\n"
        "Mine('0.0.0.0')\n",
        [4],
    ),
    "addresses of getaddrinfo": (
        "def each(host):\n"
        "    for res in socket.getaddrinfo(host, 80, 0, 0, 0, socket.AI_PASSIVE):\n"
        "        family, kind, proto, name, address = res\n"
        "        socket.socket(family, kind, proto).bind(address)\n"
        "each('0.0.0.0')\n",
        [5],
    ),
    "text of a subclass of str": (
        "class Marker(str):\n    pass\nsocket.socket().bind((Marker('0.0.0.0'), 80))\n",
        [4],
    ),
    "default whose call never returns": (
        "def never():\n"
        "    raise ValueError\n"
        "def go(host=never()):\n"
        "    socket.socket().bind((host, 80))\n"
        "socket.socket().bind(('0.0.0.0', 80))\n",
        [6],
    ),
}


@pytest.mark.parametrize(("program", "lines"), SHAPES.values(), ids=SHAPES)
def test_found(tmp_path: Path, program: str, lines: list[int]) -> None:
    (tmp_path / "server.py").write_text(f"import socket\n{program}", encoding="utf-8")
    result = pipeline.scan(ScanOptions(project=tmp_path), (RULE,))
    assert result.diagnostics == ()
    assert [f.location.span.line for f in result.findings] == lines


def test_failure_on_one_call_site_is_reported_and_costs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pathfinder_lite.query import calls

    decide = calls.best

    def failing(resolver, site, *rest):
        if site.located.site.target == "bad.bind":
            raise LookupError("broken")
        return decide(resolver, site, *rest)

    monkeypatch.setattr(calls, "best", failing)
    program = "bad.bind(('0.0.0.0', 1))\ngood.bind(('0.0.0.0', 1))\n"
    (tmp_path / "server.py").write_text(program, encoding="utf-8")
    result = pipeline.scan(ScanOptions(project=tmp_path), (RULE,))
    assert [f.location.span.line for f in result.findings] == [2]
    assert [(d.line, d.kind) for d in result.diagnostics] == [(1, "internal")]
