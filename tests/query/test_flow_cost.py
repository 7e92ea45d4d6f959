"""What a question costs grows with what there is to look at, not with the orders of it."""

from __future__ import annotations

import pytest

from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.origins import Frame
from pathfinder_lite.resolve.resolver import Resolver
from pathfinder_lite.resolve.walk import Answers
from pathfinder_lite.sdk import calls, flows
from tests.query.conftest import Ask


def shared_table(functions: int) -> str:
    """Functions that put something under keys of one dict, and lambdas that read it there."""
    written = [
        f"def put_{n}(name):\n    NAMES['{n}'] = name\nrun_{n} = lambda: sink(NAMES['{n}'])\n"
        for n in range(functions)
    ]
    used = "".join(f"    put_{n}(source())\n    run_{n}()\n" for n in range(functions))
    return "NAMES = {}\n" + "".join(written) + "def main():\n" + used + "main()\n"


def visits(ask: Ask, monkeypatch: pytest.MonkeyPatch, functions: int) -> int:
    """Node visits of a scan that finds the flow of every function."""
    count = 0
    evaluate = Resolver._evaluate

    def counted(self: Resolver, node: NodeId, frame: Frame) -> Answers:
        nonlocal count
        count += 1
        return evaluate(self, node, frame)

    with monkeypatch.context() as patch:
        patch.setattr(Resolver, "_evaluate", counted)
        found = ask(flows(calls("source"), calls("sink")), {"app.py": shared_table(functions)})
    assert len(found.findings) == functions
    return count


def test_a_shared_table_has_no_state_for_each_order_of_its_writers(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert visits(ask, monkeypatch, 24) < 2.3 * visits(ask, monkeypatch, 12)
