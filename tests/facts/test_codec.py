"""Facts survive the trip through bytes, whatever they hold."""

from __future__ import annotations

import dataclasses
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.codec import decode, encode
from pathfinder_lite.facts.graphs import Scope, pack_spans
from pathfinder_lite.facts.modules import FACTS_VERSION, ModuleFacts
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.facts.values import NodeId, ScopeId

KINDS = get_args(v.Value)
WIDE = st.integers(-(2**63), 2**63 - 1)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
LITERALS = st.one_of(
    st.none(), st.booleans(), WIDE, TEXT, st.binary(max_size=8), st.floats(allow_nan=False)
)


def of_type(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a field, from its declared type."""
    simple = {NodeId: st.integers(-1, 2**31), ScopeId: st.integers(0, 2**31), int: WIDE}
    simple |= {str: TEXT, bool: st.booleans(), Any: LITERALS}
    if hint in simple:
        return simple[hint]
    inner = get_args(hint)
    assert inner, hint
    if inner[-1] is Ellipsis:
        return st.lists(of_type(inner[0]), max_size=3).map(tuple)
    return st.tuples(*map(of_type, inner))


def nodes_of(kind: type[v.Node]) -> st.SearchStrategy[v.Node]:
    return st.builds(kind, *(of_type(field.type) for field in msgspec.structs.fields(kind)))


def module_of(*nodes: v.Node, **changes: Any) -> ModuleFacts:
    span = Span(1, 0, 1, 1)
    scope = Scope(
        id=ScopeId(0),
        kind="module",
        name="",
        qualified_name="",
        parent=ScopeId(0),
        definition=v.NONE,
        span=span,
        parameters=(),
        nodes=nodes,
        packed_spans=pack_spans([span] * len(nodes)),
        conditions=(),
        calls=(),
        bindings={},
    )
    return ModuleFacts("a.py", "a", False, 1, (msgspec.structs.replace(scope, **changes),))


def is_same(left: object, right: object) -> bool:
    """Equal, and of equal types all the way down: 1 == True."""
    return left == right and repr(left) == repr(right)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_node_survives(kind: type[v.Node]) -> None:
    @given(nodes_of(kind))
    def survives(node: v.Node) -> None:
        facts = module_of(node)
        assert is_same(decode(encode(facts)), facts)

    survives()


@given(st.lists(st.one_of(*map(nodes_of, KINDS)), max_size=6), st.dictionaries(TEXT, WIDE))
def test_modules_survive(nodes: list[v.Node], bindings: dict[str, int]) -> None:
    facts = module_of(*nodes, bindings=bindings)
    data = encode(facts)
    found = decode(data)
    assert is_same(found, facts)
    assert found is not None
    assert encode(found) == data


@given(st.binary(max_size=64))
def test_garbage_is_no_facts(data: bytes) -> None:
    assert decode(data) is None


@given(st.integers(0, 200))
def test_cut_off_bytes_are_no_facts(length: int) -> None:
    data = encode(module_of(v.Const("x"), v.Name("y")))
    assert decode(data[: min(length, len(data) - 1)]) is None


def test_another_version_is_no_facts() -> None:
    facts = module_of(v.Const(1))
    encoder = msgspec.msgpack.Encoder()
    assert decode(encoder.encode((FACTS_VERSION, facts))) == facts
    assert decode(encoder.encode((FACTS_VERSION + 1, facts))) is None
    assert decode(encoder.encode([FACTS_VERSION])) is None


@given(st.lists(st.tuples(*[st.integers(0, 2**32 - 1)] * 4), max_size=5))
def test_spans_are_packed_in_order(places: list[tuple[int, int, int, int]]) -> None:
    spans = [Span(*place) for place in places]
    packed = pack_spans(spans)
    assert len(packed) == 16 * len(spans)
    scope = module_of(*[v.Unbound()] * len(spans), packed_spans=packed).scopes[0]
    assert [scope.span_of(NodeId(i)) for i in range(len(spans))] == spans


def test_nodes_are_values() -> None:
    assert v.Attribute(NodeId(1), "a") == v.Attribute(NodeId(1), "a")
    assert hash(v.Join((NodeId(1),))) == hash(v.Join((NodeId(1),)))
    with pytest.raises(AttributeError):
        v.Name("a").name = "b"  # type: ignore[misc]
    assert not dataclasses.is_dataclass(v.Name)
