"""The call-graph programs beside this file and the graphs that are right for them.

A case is a folder ``cases/<feature>/<name>`` with a program that starts in ``main.py`` and its
graph in ``expected.json``. The graph holds every call the program makes when it runs, and beyond
them what a run can't show: calls in branches and handlers that were not taken, calls in functions
that nothing calls, and library functions by the path they are imported by. Implicit calls
(operators, iteration, properties, ``with``) belong to the scope in which they happen.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "cases"


@dataclass(frozen=True, slots=True)
class Case:
    """One program and its complete call graph.

    `expected` has a key for every scope that calls something; scopes that call nothing may be
    left out.
    """

    feature: str
    name: str
    folder: Path
    expected: dict[str, frozenset[str]]

    @property
    def title(self) -> str:
        """The feature and the name, as they stand in the folder's path."""
        return f"{self.feature}/{self.name}"


def read_graph(text: str) -> dict[str, frozenset[str]]:
    """The graph written as a JSON object ``{caller: [callee, ...]}``."""
    return {caller: frozenset(callees) for caller, callees in json.loads(text).items()}


def all_cases() -> list[Case]:
    """Every case, sorted by feature and name."""
    return [
        Case(
            path.parent.parent.name,
            path.parent.name,
            path.parent,
            read_graph(path.read_text(encoding="utf-8")),
        )
        for path in sorted(FOLDER.glob("*/*/expected.json"))
    ]
