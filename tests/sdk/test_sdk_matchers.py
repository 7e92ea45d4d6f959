"""IR, validation and reprs of every matcher."""

from __future__ import annotations

import pytest

from pathfinder_lite.sdk import (
    And,
    Not,
    Or,
    PropagationPresets,
    QueryType,
    attribute,
    calls,
    flows,
    gt,
    gte,
    lt,
    lte,
    missing,
    propagates,
    regex,
    set_default_propagation,
    set_default_scope,
    variable,
)
from pathfinder_lite.sdk.config import (
    PathfinderConfig,
    get_default_propagation,
    get_default_scope,
)
from pathfinder_lite.sdk.ir import IRType, serialize_ir, validate_ir
from pathfinder_lite.sdk.propagation import (
    PropagationPrimitive,
    PropagationType,
    create_propagation_list,
)
from pathfinder_lite.sdk.qualifiers import Qualifier, literal


class Cursor(QueryType):
    fqns = ("sqlite3.Cursor",)
    patterns = ("*Cursor",)


class Exact(QueryType):
    fqns = ("a.B",)
    match_subclasses = False
    match_unknown = True


A = {"type": "call_matcher", "patterns": ["a"], "wildcard": False, "matchMode": "any"}
RECEIVER = {
    "receiverTypes": ["sqlite3.Cursor"],
    "receiverPatterns": ["*Cursor"],
    "matchSubclasses": True,
    "minConfidence": 0.5,
    "fallbackMode": "none",
}
EXECUTE = {"type": "type_constrained_call", **RECEIVER, "methodNames": ["execute"]}
STANDARD = [
    {"type": name, "metadata": {}}
    for name in (
        "assignment",
        "function_args",
        "function_returns",
        "string_concat",
        "string_format",
    )
]


@pytest.fixture(autouse=True)
def fresh_defaults():
    PathfinderConfig().reset()
    yield
    PathfinderConfig().reset()


@pytest.mark.parametrize(
    ("matcher", "ir"),
    [
        (calls("a"), A),
        (calls("a", "*b"), {**A, "patterns": ["a", "*b"], "wildcard": True}),
        (calls("a?"), {**A, "patterns": ["a?"]}),
        (calls("a", match_position={}, match_name=None), A),
        (
            calls("a", match_position={0: 1, "1": "x*", "0[0]": ["a?", 2], 3: "x"}),
            {
                **A,
                "positionalArgs": {
                    "0": {"value": 1, "wildcard": False},
                    "1": {"value": "x*", "wildcard": True},
                    "0[0]": {"value": ["a?", 2], "wildcard": True},
                    "3": {"value": "x", "wildcard": False},
                },
            },
        ),
        (
            calls("*.bind", match_name={"reuse": True, "x": None}),
            {
                **A,
                "patterns": ["*.bind"],
                "wildcard": True,
                "keywordArgs": {
                    "reuse": {"value": True, "wildcard": True},
                    "x": {"value": None, "wildcard": True},
                },
            },
        ),
        (
            calls("a").tracks(0, "addr").tracks("return"),
            {**A, "trackedParams": [{"index": 0}, {"name": "addr"}, {"return": True}]},
        ),
        (calls("a").tracks(), A),
        (
            variable("user_*"),
            {"type": "variable_matcher", "pattern": "user_*", "wildcard": True},
        ),
        (
            variable("u"),
            {"type": "variable_matcher", "pattern": "u", "wildcard": False},
        ),
        (
            attribute("request.url", "f.*"),
            {"type": "attribute_matcher", "patterns": ["request.url", "f.*"]},
        ),
        (Cursor.method("execute"), EXECUTE),
        (
            Cursor.method("execute", "x").where(0, lt(2048)).where("shell", True).tracks(0),
            {
                **EXECUTE,
                "methodNames": ["execute", "x"],
                "positionalArgs": {"0": {"value": 2048, "wildcard": False, "comparator": "lt"}},
                "keywordArgs": {"shell": {"value": True, "wildcard": False}},
                "trackedParams": [{"index": 0}],
            },
        ),
        (
            Cursor.method("execute").where("p", "a*").where("l", ["a*"]).arg("q", "a?").arg("n"),
            {
                **EXECUTE,
                "keywordArgs": {
                    "p": {"value": "a*", "wildcard": True},
                    "l": {"value": ["a*"], "wildcard": False},
                    "q": {"value": "a?", "wildcard": True},
                    "n": {"value": None, "wildcard": False},
                },
            },
        ),
        (
            Cursor.method("execute").where(0, 1).where(0, 2),
            {**EXECUTE, "positionalArgs": {"0": {"value": 2, "wildcard": False}}},
        ),
        (
            Cursor.method("execute").where("0[0]", 1).where("0[1][-1]", 2).where("0", 3),
            {
                **EXECUTE,
                "positionalArgs": {
                    "0[0]": {"value": 1, "wildcard": False},
                    "0[1][-1]": {"value": 2, "wildcard": False},
                },
                "keywordArgs": {"0": {"value": 3, "wildcard": False}},
            },
        ),
        (
            Cursor.attr("connection", "x"),
            {
                "type": "type_constrained_attribute",
                **RECEIVER,
                "attributeNames": ["connection", "x"],
            },
        ),
        (
            Exact.method("m"),
            {
                "type": "type_constrained_call",
                "receiverTypes": ["a.B"],
                "receiverPatterns": [],
                "matchSubclasses": False,
                "methodNames": ["m"],
                "minConfidence": 0.5,
                "fallbackMode": "name",
            },
        ),
        (
            flows(calls("a"), [calls("a"), calls("a")]),
            {
                "type": "dataflow",
                "sources": [A],
                "sinks": [A, A],
                "sanitizers": [],
                "propagation": [],
                "scope": "global",
            },
        ),
        (
            flows([calls("a")], calls("a"), calls("a"), PropagationPresets.standard(), "local"),
            {
                "type": "dataflow",
                "sources": [A],
                "sinks": [A],
                "sanitizers": [A],
                "propagation": STANDARD,
                "scope": "local",
            },
        ),
        (And(calls("a"), calls("a")), {"type": "logic_and", "matchers": [A, A]}),
        (Or(calls("a"), calls("a")), {"type": "logic_or", "matchers": [A, A]}),
        (Not(calls("a")), {"type": "logic_not", "matcher": A}),
    ],
)
def test_ir(matcher, ir):
    assert matcher.to_ir() == ir
    assert serialize_ir(matcher) == ir
    assert validate_ir(ir)


@pytest.mark.parametrize(
    ("qualifier", "constraint"),
    [
        (lt(1), {"value": 1, "wildcard": False, "comparator": "lt"}),
        (gt(1.5), {"value": 1.5, "wildcard": False, "comparator": "gt"}),
        (lte(1), {"value": 1, "wildcard": False, "comparator": "lte"}),
        (gte(0), {"value": 0, "wildcard": False, "comparator": "gte"}),
        (regex("a*"), {"value": "a*", "wildcard": False, "comparator": "regex"}),
        (literal("a*"), {"value": "a*", "wildcard": False, "comparator": "literal"}),
        (literal(), {"value": ".", "wildcard": False, "comparator": "literal"}),
        (missing(), {"value": None, "wildcard": False, "comparator": "missing"}),
    ],
)
def test_qualifiers(qualifier, constraint):
    assert qualifier.to_constraint() == constraint


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: calls(), ValueError, "calls() requires at least one pattern"),
        (lambda: calls(""), ValueError, "All patterns must be non-empty strings"),
        (lambda: calls("a", 3), ValueError, "All patterns must be non-empty strings"),
        (
            lambda: calls("a").tracks(1.5),
            TypeError,
            "tracks() accepts int, str, or 'return', got <class 'float'>",
        ),
        (
            lambda: Cursor.method("a").tracks(None),
            TypeError,
            "tracks() accepts int, str, or 'return', got <class 'NoneType'>",
        ),
        (lambda: variable(""), ValueError, "variable() requires a non-empty string pattern"),
        (lambda: variable(3), ValueError, "variable() requires a non-empty string pattern"),
        (lambda: attribute(), ValueError, "attribute() requires at least one pattern"),
        (lambda: attribute("a", ""), ValueError, "All patterns must be non-empty strings"),
        (lambda: Cursor.method(), ValueError, "method() requires at least one method name"),
        (lambda: Cursor.attr(), ValueError, "attr() requires at least one attribute name"),
        (
            lambda: type("T", (QueryType,), {"fqns": "os"}).method("m"),
            TypeError,
            'fqns must be a list of names; write fqns = ["os"]',
        ),
        (lambda: Qualifier().to_constraint(), NotImplementedError, ""),
        (lambda: flows([], calls("a")), ValueError, "flows() requires at least one source"),
        (lambda: flows(calls("a"), []), ValueError, "flows() requires at least one sink"),
        (
            lambda: flows(calls("a"), calls("b"), scope="x"),
            ValueError,
            "scope must be 'local' or 'global', got 'x'",
        ),
        (
            lambda: set_default_scope("z"),
            ValueError,
            "scope must be 'local' or 'global', got 'z'",
        ),
        (
            lambda: flows((calls("a"),), calls("b")).to_ir(),
            AttributeError,
            "'tuple' object has no attribute 'to_ir'",
        ),
        (lambda: And(calls("a")), ValueError, "And() requires at least 2 matchers"),
        (lambda: Or(), ValueError, "Or() requires at least 2 matchers"),
        (lambda: serialize_ir(3), AttributeError, "int must implement to_ir() method"),
    ],
)
def test_validation(make, error, message):
    with pytest.raises(error) as caught:
        make()
    assert str(caught.value) == message


def test_not_takes_exactly_one_matcher():
    with pytest.raises(TypeError):
        Not(calls("a"), calls("b"))


def test_method_is_on_the_class_only():
    with pytest.raises(AttributeError):
        Cursor().method("execute")


@pytest.mark.parametrize(
    ("matcher", "text"),
    [
        (calls("a", "b"), 'calls("a", "b")'),
        (variable("x"), 'variable("x")'),
        (attribute("a", "b"), 'attribute("a", "b")'),
        (Cursor.method("m", "n"), 'MethodMatcher("m", "n")'),
        (Cursor.attr("a"), 'AttributeMethodMatcher("a")'),
        (
            flows(calls("a"), calls("b")),
            "flows(sources=1, sinks=1, propagation=0, scope='global')",
        ),
        (And(calls("a"), calls("b")), "And(2 matchers)"),
        (Or(calls("a"), calls("b"), calls("c")), "Or(3 matchers)"),
        (Not(calls("a")), 'Not(calls("a"))'),
        (propagates.assignment(), "propagates.assignment()"),
    ],
)
def test_repr(matcher, text):
    assert repr(matcher) == text


def test_attributes_of_a_call_matcher():
    matcher = calls("*a", match_position={0: 1}, match_name={"k": 2})
    assert (matcher.patterns, matcher.wildcard) == (["*a"], True)
    assert (matcher.match_position, matcher.match_name) == ({0: 1}, {"k": 2})


def test_presets():
    assert create_propagation_list(PropagationPresets.minimal()) == STANDARD[:2]
    for preset in ("standard", "comprehensive", "exhaustive"):
        make = getattr(PropagationPresets, preset)
        assert create_propagation_list(make()) == STANDARD
        assert make() is not make()


def test_propagation_types():
    assert len(PropagationType) == 20
    primitive = PropagationPrimitive(PropagationType.LIST_APPEND, {"k": 1})
    assert primitive.to_ir() == {"type": "list_append", "metadata": {"k": 1}}


def test_defaults_are_read_when_flows_is_called():
    before = flows(calls("a"), calls("b"))
    set_default_scope("local")
    set_default_propagation(PropagationPresets.minimal())
    after = flows(calls("a"), calls("b"))
    set_default_scope("global")
    assert (before.to_ir()["scope"], before.to_ir()["propagation"]) == ("global", [])
    assert (after.to_ir()["scope"], after.to_ir()["propagation"]) == ("local", STANDARD[:2])
    assert get_default_scope() == "global"
    assert create_propagation_list(get_default_propagation()) == STANDARD[:2]


def test_there_is_one_configuration():
    assert PathfinderConfig() is PathfinderConfig()


@pytest.mark.parametrize(
    ("ir", "valid"),
    [
        ({}, False),
        ({"type": "zz"}, False),
        ({"type": "call_matcher", "patterns": ["a"], "wildcard": False}, True),
        ({"type": "call_matcher", "patterns": [], "wildcard": False}, False),
        ({"type": "call_matcher", "patterns": ("a",), "wildcard": False}, False),
        ({"type": "call_matcher", "patterns": ["a"]}, False),
        ({"type": "variable_matcher", "pattern": "a", "wildcard": True}, True),
        ({"type": "variable_matcher", "pattern": "", "wildcard": True}, False),
        (
            {
                "type": "dataflow",
                "sources": [1],
                "sinks": [1],
                "sanitizers": [],
                "propagation": [],
                "scope": "local",
            },
            True,
        ),
        (
            {
                "type": "dataflow",
                "sources": [1],
                "sinks": [1],
                "sanitizers": [],
                "propagation": [],
                "scope": "x",
            },
            False,
        ),
        ({"type": "dataflow", "sources": [1], "sinks": [1], "scope": "local"}, False),
        ({"type": "attribute_matcher", "patterns": []}, False),
        (
            {
                "type": "type_constrained_attribute",
                "receiverTypes": [],
                "attributeNames": ["a"],
            },
            True,
        ),
        (
            {
                "type": "type_constrained_attribute",
                "receiverTypes": [],
                "attributeNames": [],
            },
            False,
        ),
        ({"type": "type_constrained_call"}, True),
        ({"type": "logic_or"}, True),
    ],
)
def test_validate_ir(ir, valid):
    assert validate_ir(ir) is valid


def test_ir_types():
    assert {member.value for member in IRType} == {
        "call_matcher",
        "variable_matcher",
        "dataflow",
        "logic_and",
        "logic_or",
        "logic_not",
        "type_constrained_call",
        "attribute_matcher",
        "type_constrained_attribute",
    }
