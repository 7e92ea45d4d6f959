"""Programs built to make an analysis run for ever or fall over: it ends, and still answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from pathfinder_lite.callgraph.completion import OWNERS
from tests.callgraph.graphs import edges_of, graph_of_text


def recursive() -> str:
    return "def f(n):\n    return f(n - 1)\n\ng = f\ng(3)\n"


def mutually_recursive() -> str:
    ring = "".join(f"def f{n}(x):\n    return f{(n + 1) % 300}(f{n})\n" for n in range(300))
    return f"{ring}\nf0(1)\n"


def returning_itself() -> str:
    return "def f():\n    return f\n\nf()()()()()\nx = f\nwhile x:\n    x = x()\n"


def holding_itself() -> str:
    return (
        "items = []\nitems.append(items)\nitems[0][0][0].append(len)\nitems[0][1]()\n"
        "class Node:\n    def __init__(self):\n        self.next = self\n"
        "    def go(self):\n        return self.next.go()\nNode().next.next.go()\n"
    )


def nested_partials() -> str:
    return (
        "from functools import partial\ndef f(*args): ...\n"
        "while True:\n    f = partial(f, 1)\n    f()\n"
    )


def growing_texts() -> str:
    return "def f(): ...\nname = 'f'\nfor i in x:\n    name = 'f' + name\nglobals()[name]()\nf()\n"


def growing_paths() -> str:
    return "import lib\nx = lib\nwhile x:\n    x = x.next\nx.run()\ndef f(): ...\nf()\n"


def class_cycle() -> str:
    ring = "".join(f"class C{n}(C{(n + 1) % 50}):\n    def m(self): ...\n" for n in range(50))
    return f"{ring}\ndef f(): ...\nf()\nC0().m()\n"


def redefined_class() -> str:
    return "def f(): ...\n" + "class C:\n    def m(self): f()\n" * 500 + "C().m()\nf()\n"


def redefined_below_itself() -> str:
    return "class C:\n    def m(self): ...\n" + "class C(C): ...\n" * 500 + "C().m()\n"


def one_name() -> str:
    classes = "".join(f"class C{n}:\n    def m(self): ...\n" for n in range(10_000))
    return f"{classes}\ndef f(x):\n    x.m()\nf(C0())\nf(unknown())\n"


def decorator_stack() -> str:
    return (
        "def d(f):\n    def w(*a):\n        return f(*a)\n    return w\n"
        + "@d\n" * 200
        + "def f(): ...\nf()\n"
    )


def long_chain() -> str:
    chain = "".join(f"class C{n + 1}(C{n}): ...\n" for n in range(2_000))
    return f"class C0:\n    def m(self): ...\n{chain}C2000().m()\n"


def wide_diamond() -> str:
    sides = "".join(f"class S{n}(Top):\n    def m(self): super().m()\n" for n in range(100))
    below = ", ".join(f"S{n}" for n in range(100))
    return f"class Top:\n    def m(self): ...\n{sides}class Bottom({below}): ...\nBottom().m()\n"


def hooks_on_hooks() -> str:
    return (
        "class P:\n    def __getattr__(self, name):\n        return getattr(self, name + '_')\n"
        "    def __call__(self):\n        return self.x()\nP().a.b.c()\n"
    )


PROGRAMS = {
    recursive: ("main.f", "main.f"),
    mutually_recursive: ("main.f299", "main.f0"),
    returning_itself: ("main", "main.f"),
    holding_itself: ("main.Node.go", "main.Node.go"),
    nested_partials: ("main", "main.f"),
    growing_texts: ("main", "main.f"),
    growing_paths: ("main", "main.f"),
    class_cycle: ("main", "main.C0.m"),
    redefined_class: ("main.C.m", "main.f"),
    redefined_below_itself: ("main", "main.C.m"),
    one_name: ("main.f", "main.C0.m"),
    decorator_stack: ("main.d.w", "main.f"),
    long_chain: ("main", "main.C0.m"),
    wide_diamond: ("main.S99.m", "main.Top.m"),
    hooks_on_hooks: ("main.P.__getattr__", "main.P.__getattr__"),
}


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.__name__)
def test_it_ends_and_answers(tmp_path: Path, program) -> None:
    assert PROGRAMS[program] in edges_of(graph_of_text(tmp_path, program()))


def test_an_unknown_receiver_is_none_of_many_classes(tmp_path: Path) -> None:
    classes = "".join(f"class C{n}:\n    def m(self): ...\n" for n in range(OWNERS + 1))
    found = edges_of(graph_of_text(tmp_path, f"{classes}\ndef f(x):\n    x.m()\n"))
    assert not [callee for caller, callee in found if caller == "main.f"]


def test_an_unknown_receiver_may_be_any_of_few_classes(tmp_path: Path) -> None:
    classes = "".join(f"class C{n}:\n    def m(self): ...\n" for n in range(OWNERS))
    found = edges_of(graph_of_text(tmp_path, f"{classes}\ndef f(x):\n    x.m()\n"))
    called = {callee for caller, callee in found if caller == "main.f"}
    assert called == {f"main.C{n}.m" for n in range(OWNERS)}
