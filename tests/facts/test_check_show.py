"""``check`` finds each kind of defect; ``show`` prints every kind of node."""

from __future__ import annotations

from typing import Any, get_args

import msgspec
import pytest

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.check import check
from pathfinder_lite.facts.graphs import (
    AttributeStore,
    CallSite,
    Condition,
    Parameter,
    VariableStore,
)
from pathfinder_lite.facts.modules import ModuleFacts
from pathfinder_lite.facts.show import show
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.facts.values import NONE, NodeId, ScopeId
from tests.frontend.summarise_programs import facts_of

SOUND = facts_of("def f(a):\n    if a:\n        a.x = g(a)\n    return a\n")
FUNCTION = SOUND.scopes[1]
LAST = len(FUNCTION.nodes)


def changed(**fields: Any) -> ModuleFacts:
    """The sound module with other fields in its function's scope."""
    function = msgspec.structs.replace(FUNCTION, **fields)
    return msgspec.structs.replace(SOUND, scopes=(SOUND.scopes[0], function))


def with_node(node: v.Value) -> ModuleFacts:
    spans = FUNCTION.packed_spans + FUNCTION.packed_spans[:16]
    return changed(nodes=(*FUNCTION.nodes, node), packed_spans=spans)


def test_what_the_frontend_makes_is_sound() -> None:
    assert check(SOUND) == []
    assert check(facts_of("")) == []


DEFECTS = [
    (with_node(v.Star(NodeId(LAST + 5))), f"n{LAST}: Star.value: there is no n{LAST + 5}"),
    (with_node(v.Star(NodeId(LAST))), f"n{LAST}: Star.value n{LAST} is not before it"),
    (with_node(v.Star(NONE)), f"n{LAST}: Star.value: there is no n-1"),
    (with_node(v.Param(7)), f"n{LAST}: there is no parameter 7"),
    (with_node(v.FunctionRef(ScopeId(9))), f"n{LAST}: FunctionRef.scope: there is no s9"),
    (with_node(v.Free("x", ScopeId(0))), f"n{LAST}: x belongs to s0, which is no function"),
    (
        with_node(v.Call(NodeId(0), (), (("k", NodeId(99)),))),
        f"n{LAST}: Call.keywords: there is no n99",
    ),
    (changed(packed_spans=b""), f"0 bytes of spans for {LAST} nodes"),
    (changed(span=Span(3, 0, 2, 0)), "scope: no place in the file"),
    (changed(span=Span(1, 0, 99, 0)), "scope: no place in the file"),
    (changed(conditions=(Condition(0, NodeId(0), True),)), "c0: follows c0"),
    (changed(conditions=(Condition(-1, NodeId(99), True),)), "Condition.node: there is no n99"),
    (changed(calls=(CallSite(NodeId(0), "f", "f", -1),)), "call 'f': n0 is no Call"),
    (changed(calls=(CallSite(NodeId(99), "f", "f", -1),)), "call 'f': n99 is no Call"),
    (changed(calls=(CallSite(FUNCTION.calls[0].node, "f", "f", 44),)), "call 0: there is no c44"),
    (
        changed(attribute_stores=(AttributeStore(NodeId(0), "x", NodeId(88), -1),)),
        "attribute store 0: AttributeStore.value: there is no n88",
    ),
    (
        changed(variable_stores=(VariableStore(ScopeId(5), "x", NodeId(0), -1),)),
        "variable store 0: VariableStore.scope: there is no s5",
    ),
    (changed(bindings={"x": NodeId(70)}), "scope: Scope.bindings: there is no n70"),
    (changed(result=NONE), "returns a value exactly if it never returns"),
    (changed(parameters=(*FUNCTION.parameters, Parameter("b", "either"))), "1 objects for 2"),
    (changed(parent=ScopeId(6)), "parent s6 is no earlier scope"),
    (changed(definition=NodeId(1)), "n1 of s0 does not define it"),
    (changed(id=ScopeId(0)), "does not stand at its number"),
    (changed(yields=(NodeId(0),)), "yields but is no generator"),
]


@pytest.mark.parametrize(("facts", "defect"), DEFECTS, ids=[text for _, text in DEFECTS])
def test_a_defect_is_named(facts: ModuleFacts, defect: str) -> None:
    assert any(defect in found for found in check(facts)), check(facts)


def test_an_open_loop_is_a_defect() -> None:
    fields = [field.name for field in msgspec.structs.fields(v.Loop)]
    loop = v.Loop(*[NodeId(0)] * len(fields))
    assert f"s1: n{LAST}: the loop is not closed" in check(with_node(loop))


@pytest.mark.parametrize("kind", get_args(v.Value), ids=lambda kind: kind.__name__)
def test_every_kind_of_node_is_shown(kind: type[v.Node]) -> None:
    samples: dict[Any, Any] = {NodeId: 3, ScopeId: 4, str: "word", int: 5, bool: True, Any: "any"}
    fields = msgspec.structs.fields(kind)
    node = kind(*(samples.get(field.type, ()) for field in fields))
    lines = show(with_node(node)).splitlines()
    (line,) = (text for text in lines if text.startswith(f"  n{LAST} = {kind.__name__.lower()}("))
    for field in fields:
        shown = {NodeId: "n3", ScopeId: "s4", str: "word", int: "5", bool: "True", Any: "'any'"}
        assert shown.get(field.type, "[]") in line


def test_shown_text_is_stable_and_tells_facts_apart() -> None:
    assert show(SOUND) == show(facts_of("def f(a):\n    if a:\n        a.x = g(a)\n    return a\n"))
    assert show(SOUND) != show(with_node(v.Const(1)))
    assert show(with_node(v.Const(1))) != show(with_node(v.Const(True)))
    assert show(with_node(v.Const("a"))) != show(with_node(v.Const(b"a")))
