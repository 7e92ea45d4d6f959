"""The facts of small programs, read line by line when they change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pathfinder_lite.facts.check import check
from pathfinder_lite.facts.codec import decode, encode
from pathfinder_lite.facts.show import show
from tests.frontend.summarise_programs import PROGRAMS, facts_of

GOLDEN = Path(__file__).parents[1] / "golden" / "frontend"


def numbered(text: str) -> str:
    return "".join(f"{n:3} {line}".rstrip() + "\n" for n, line in enumerate(text.splitlines(), 1))


@pytest.mark.parametrize("name", PROGRAMS)
def test_facts(name: str, compare_golden: Callable[[Path, str], None]) -> None:
    text = PROGRAMS[name]
    compare_golden(GOLDEN / f"{name}.txt", f"{numbered(text)}\n{show(facts_of(text))}")


@pytest.mark.parametrize("name", PROGRAMS)
def test_facts_are_sound_and_survive_the_codec(name: str) -> None:
    facts = facts_of(PROGRAMS[name])
    assert check(facts) == []
    assert decode(encode(facts)) == facts


def test_every_golden_file_has_its_program() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(PROGRAMS)
