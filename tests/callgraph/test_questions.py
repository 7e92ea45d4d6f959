"""Callers, callees and paths of a graph."""

from __future__ import annotations

import networkx as nx

from pathfinder_lite.callgraph import questions
from pathfinder_lite.callgraph.graph import CallPlace, Graph


def graph(*edges: tuple[str, str]) -> Graph:
    made: Graph = nx.DiGraph()
    for line, (caller, callee) in enumerate(edges, 1):
        for name in (caller, callee):
            inside = name[0] != "<"
            made.add_node(name, kind="function", file="m.py" if inside else "", line=line)
        made.add_edge(caller, callee, sites=(CallPlace("m.py", line, 0, "direct"),))
    return made


CHAIN = graph(("a.run", "b.go"), ("b.go", "c.end"), ("a.run", "c.go"), ("c.go", "<builtin>.len"))


def test_a_full_name_is_only_itself() -> None:
    named = graph(("go", "b.go"))
    assert questions.matching(named, "go") == ["go"]
    assert questions.matching(CHAIN, "go") == ["b.go", "c.go"]
    assert questions.matching(CHAIN, "o") == []


def test_around_counts_calls_in_one_direction() -> None:
    assert set(questions.around(CHAIN, ["a.run"], 1, callers=False)) == {"a.run", "b.go", "c.go"}
    assert set(questions.around(CHAIN, ["a.run"], 2, callers=False)) == set(CHAIN)
    callers = questions.around(CHAIN, ["c.end"], 5, callers=True)
    assert set(callers.edges) == {("b.go", "c.end"), ("a.run", "b.go")}


def test_around_ends_in_a_circle() -> None:
    circle = graph(("a", "b"), ("b", "a"), ("a", "a"))
    assert set(questions.around(circle, ["a"], 9, callers=False).edges) == set(circle.edges)


def test_the_shortest_path_is_the_first_by_name() -> None:
    two = graph(("a", "y"), ("y", "z"), ("a", "x"), ("x", "z"), ("a", "w"), ("w", "v"), ("v", "z"))
    assert questions.shortest_path(two, ["a"], ["z"]) == ["a", "x", "z"]
    assert questions.shortest_path(two, ["z"], ["a"]) is None
    assert questions.shortest_path(two, ["a"], ["a"]) == ["a"]
    assert set(questions.along(two, ["a", "x", "z"]).edges) == {("a", "x"), ("x", "z")}


def test_trees_open_a_node_once() -> None:
    text = questions.as_text(
        graph(("a", "b"), ("b", "a"), ("b", "c"), ("a", "c"), ("c", "d")), ["a"], callers=False
    )
    assert text.splitlines() == [
        "a  m.py:4",
        "  -> b  m.py:1 (direct)",
        "    -> a …  m.py:2 (direct)",
        "    -> c  m.py:3 (direct)",
        "      -> d  m.py:5 (direct)",
        "  -> c …  m.py:4 (direct)",
    ]


def test_trees_of_callers_point_the_other_way() -> None:
    text = questions.as_text(CHAIN, ["<builtin>.len"], callers=True)
    assert text.splitlines()[:2] == ["<builtin>.len", "  <- c.go  m.py:4 (direct)"]
