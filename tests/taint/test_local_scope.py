"""``scope="local"`` reports flows that stay inside the function of the sink, and no others."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import Literal

import pytest

from pathfinder_lite import pipeline
from pathfinder_lite.config import ScanOptions
from pathfinder_lite.queryir.matchers import CallMatcher, FlowMatcher
from pathfinder_lite.queryir.rules import CompiledRule, RuleDescription

PROGRAM = dedent("""
    from taintcheck import clean, sink, source

    KEPT = source()


    def identity(text):
        return text


    def straight():
        text = source()
        sink(f"a {text}")  # local


    def branches(flag):
        text = source() if flag else "a"
        for _ in range(2):
            text = text.strip()
        sink(text)  # local


    def containers():
        table = {"a": source(), "b": "c"}
        sink(table["a"])  # local
        sink(table["b"])


    def comprehension():
        sink([text.upper() for text in [source()]])  # local
        sink([clean(text) for text in [source()]])


    def parameter(text):
        sink(text)  # global


    def returned():
        sink(identity(source()))  # global


    def module_variable():
        sink(KEPT)  # global


    def closure():
        text = source()

        def inner():
            sink(text)  # global

        inner()
        sink(text)  # local


    parameter(source())
    sink(source())  # local
""").lstrip()


def marked(*words: str) -> set[int]:
    lines = enumerate(PROGRAM.splitlines(), 1)
    return {number for number, line in lines if line.endswith(tuple(f"# {w}" for w in words))}


@pytest.mark.parametrize(
    ("scope", "words"), [("local", ("local",)), ("global", ("local", "global"))]
)
def test_flows_within_one_function(
    tmp_path: Path, scope: Literal["local", "global"], words: tuple[str, ...]
) -> None:
    (tmp_path / "main.py").write_text(PROGRAM, encoding="utf-8")
    rule = CompiledRule(
        RuleDescription("TAINT-2", "Taint", "medium", "Text from outside arrives."),
        FlowMatcher(
            (CallMatcher(("source",)),),
            (CallMatcher(("sink",)),),
            (CallMatcher(("clean",)),),
            scope=scope,
        ),
    )
    result = pipeline.scan(ScanOptions(project=tmp_path), (rule,))
    assert {f.location.span.line for f in result.findings} == marked(*words)
