"""Flows through what leads back to itself, or is run from another module, end and are told."""

from __future__ import annotations

import pytest

from pathfinder_lite.sdk import calls, flows
from tests.query.conftest import Ask, lines, marked

CASES: dict[str, dict[str, str]] = {
    "arguments that are copied in a loop and handed on": {
        "app.py": """
            def wrap(first, *rest):
                for _ in range(3):
                    rest = list(rest)
                    rest = [*rest]
                sink(*rest)  # expect
                return wrap(first, *rest)

            wrap(source(), source())
            """
    },
    "a field that is made from itself": {
        "app.py": """
            class Box:
                def __init__(self, given):
                    self.held = list(given)

                def run(self, more):
                    self.held = [*self.held, *more]
                    self.held = list(self.held)
                    sink(self.held[0])  # expect
                    return self.run(self.held)

            Box([source()]).run([])
            """
    },
    "a global of the module whose hook another module runs": {
        "lib.py": """
            PREFIX = source()

            class Lazy:
                def __getattr__(self, name):
                    return PREFIX + name

            def read(item):
                return item.host
            """,
        "app.py": """
            from lib import Lazy, read

            def one(): ...
            def two(): ...
            def three(): ...

            def make():
                sink(read(Lazy()))  # expect

            make()
            """,
    },
}


@pytest.mark.parametrize("files", CASES.values(), ids=CASES)
def test_found_and_nothing_fails(ask: Ask, files: dict[str, str]) -> None:
    found = ask(flows(calls("source"), calls("sink")), files)
    assert lines(found) == marked(files["app.py"])
