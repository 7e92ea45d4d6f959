"""Reading IR: every node kind, every mistake with its path and its fix."""

from __future__ import annotations

import pytest

from pathfinder_lite.errors import RuleError
from pathfinder_lite.queryir.ir import (
    CONTAINER_MATCHER_TYPES,
    is_container_matcher,
    read_matcher,
    read_rule,
)
from pathfinder_lite.queryir.matchers import (
    AndMatcher,
    ArgumentKey,
    ArgumentTests,
    AttributeMatcher,
    CallMatcher,
    Constraint,
    FlowMatcher,
    NotMatcher,
    OrMatcher,
    ReceiverTest,
    TrackedParameter,
    TypedAttributeMatcher,
    TypedCallMatcher,
    VariableMatcher,
)

CALL = {"type": "call_matcher", "patterns": ["a"], "wildcard": False, "matchMode": "any"}
TYPED = {"type": "type_constrained_call", "receiverTypes": ["m.T"], "methodNames": ["f"]}
ATTRIBUTE = {
    "type": "type_constrained_attribute",
    "receiverTypes": ["m.T"],
    "attributeNames": ["x"],
}
FLOW = {
    "type": "dataflow",
    "sources": [CALL],
    "sinks": [TYPED],
    "sanitizers": [],
    "propagation": [{"type": "assignment", "metadata": {}}],
    "scope": "local",
}
A = CallMatcher(("a",))
T = ReceiverTest(("m.T",))


def positional(constraint):
    return {**CALL, "positionalArgs": {"0": constraint}}


@pytest.mark.parametrize(
    ("ir", "matcher"),
    [
        (CALL, A),
        ({"type": "call_matcher", "patterns": ["a"]}, A),
        (
            {"type": "variable_matcher", "pattern": "u_*", "wildcard": True},
            VariableMatcher("u_*"),
        ),
        (
            {"type": "attribute_matcher", "patterns": ["r.x", "y"]},
            AttributeMatcher(("r.x", "y")),
        ),
        (TYPED, TypedCallMatcher(T, ("f",))),
        (
            {"type": "type_constrained_call", "receiverType": "m.T", "methodName": "f"},
            TypedCallMatcher(T, ("f",)),
        ),
        (
            {**TYPED, "receiverType": "m.T", "methodNames": []},
            TypedCallMatcher(T, ()),
        ),
        (
            {
                **TYPED,
                "receiverPatterns": ["*T"],
                "matchSubclasses": False,
                "minConfidence": 1,
                "fallbackMode": "name",
            },
            TypedCallMatcher(ReceiverTest(("m.T",), ("*T",), False, 1, True), ("f",)),
        ),
        ({**TYPED, "minConfidence": 0}, TypedCallMatcher(T, ("f",))),
        (ATTRIBUTE, TypedAttributeMatcher(T, ("x",))),
        (
            {"type": "type_constrained_attribute", "receiverType": "m.T", "attributeName": "x"},
            TypedAttributeMatcher(T, ("x",)),
        ),
        (
            FLOW,
            FlowMatcher((A,), (TypedCallMatcher(T, ("f",)),), (), ("assignment",), "local"),
        ),
        (
            {"type": "dataflow", "sources": [CALL], "sinks": [CALL]},
            FlowMatcher((A,), (A,), (), (), "global"),
        ),
        ({"type": "logic_and", "matchers": [CALL, CALL]}, AndMatcher((A, A))),
        ({"type": "logic_or", "matchers": [CALL, FLOW]}, OrMatcher((A, read_matcher(FLOW)))),
        ({"type": "logic_not", "matcher": CALL}, NotMatcher(A)),
        ({"type": "logic_not", "matchers": [CALL]}, NotMatcher(A)),
    ],
)
def test_every_shape_is_read(ir, matcher):
    assert read_matcher(ir) == matcher


@pytest.mark.parametrize(
    ("constraint", "expected"),
    [
        ({"value": "x"}, Constraint(("x",))),
        ({"value": "x*", "wildcard": True}, Constraint(("x*",), True)),
        ({"value": "x*", "wildcard": False}, Constraint(("x*",))),
        ({"value": True, "wildcard": True}, Constraint((True,))),
        ({"value": 1}, Constraint((1,))),
        ({"value": 1.5}, Constraint((1.5,))),
        ({"value": None}, Constraint((None,))),
        ({"value": ["a", 1, None]}, Constraint(("a", 1, None))),
        ({"value": ["a*", 1], "wildcard": False}, Constraint(("a*", 1), True)),
        ({"value": 8, "comparator": "lt"}, Constraint((8,), False, "lt")),
        ({"value": 0.5, "comparator": "gte"}, Constraint((0.5,), False, "gte")),
        ({"value": "(?i)x*", "comparator": "regex"}, Constraint(("(?i)x*",), False, "regex")),
        ({"value": None, "comparator": "missing"}, Constraint((None,), False, "missing")),
    ],
)
def test_every_constraint_is_read(constraint, expected):
    matcher = read_matcher(positional(constraint))
    assert isinstance(matcher, CallMatcher)
    ((key, read),) = matcher.arguments.positional
    assert key == ArgumentKey(0)
    assert read == expected
    assert [type(value) for value in read.values] == [type(v) for v in expected.values]


def test_arguments_come_in_key_order_and_element_keywords_become_positions():
    ir = {
        **TYPED,
        "positionalArgs": {"10": {"value": 1}, "2": {"value": 2}},
        "keywordArgs": {"z": {"value": 3}, "0[0]": {"value": 4}, "a": {"value": 5}},
    }
    matcher = read_matcher(ir)
    assert isinstance(matcher, TypedCallMatcher)
    assert matcher.arguments == ArgumentTests(
        (
            (ArgumentKey(0, (0,)), Constraint((4,))),
            (ArgumentKey(2), Constraint((2,))),
            (ArgumentKey(10), Constraint((1,))),
        ),
        (("a", Constraint((5,))), ("z", Constraint((3,)))),
    )


def test_tracked_parameters_keep_their_order():
    ir = {**CALL, "trackedParams": [{"index": 2}, {"name": "q"}, {"return": True}]}
    matcher = read_matcher(ir)
    assert isinstance(matcher, CallMatcher)
    assert matcher.tracked == (
        TrackedParameter(position=2),
        TrackedParameter(name="q"),
        TrackedParameter(returns=True),
    )


def test_an_element_of_an_argument_can_be_tracked():
    ir = {**CALL, "trackedParams": [{"name": "0[1][-1]"}, {"name": "argv"}]}
    matcher = read_matcher(ir)
    assert isinstance(matcher, CallMatcher)
    assert matcher.tracked == (
        TrackedParameter(position=0, path=(1, -1)),
        TrackedParameter(name="argv"),
    )


def nested(depth):
    return CALL if depth == 0 else {"type": "logic_not", "matcher": nested(depth - 1)}


@pytest.mark.parametrize(
    ("ir", "path", "words"),
    [
        (None, "matcher:", "expected a matcher object"),
        ({}, "matcher.type:", "unknown matcher type None"),
        ({"type": 3}, "matcher.type:", "unknown matcher type 3"),
        ({"type": "call_macher"}, "matcher.type:", "did you mean 'call_matcher'?"),
        ({"type": "call_matcher"}, "matcher.patterns:", "is required"),
        ({**CALL, "patterns": []}, "matcher.patterns:", "at least one non-empty string"),
        ({**CALL, "patterns": ["a", ""]}, "matcher.patterns[1]:", "non-empty"),
        ({**CALL, "patterns": "a"}, "matcher.patterns:", "is 'a'; expected a list"),
        ({**CALL, "wildcard": "yes"}, "matcher.wildcard:", "expected true or false"),
        ({**CALL, "paterns": ["a"]}, "matcher.paterns:", "did you mean 'patterns'?"),
        ({**CALL, "positionalArgs": {"0[x]": {"value": 1}}}, "['0[x]']:", "write a position"),
        ({**CALL, "positionalArgs": {"-1": {"value": 1}}}, "['-1']:", "write a position"),
        ({**CALL, "keywordArgs": {"0[x]": {"value": 1}}}, "keywordArgs['0[x]']:", "write a"),
        ({**CALL, "keywordArgs": {"": {"value": 1}}}, "keywordArgs['']:", "neither a keyword"),
        (positional(3), "matcher.positionalArgs['0']:", "expected an object"),
        (positional({}), "positionalArgs['0'].value:", "is required"),
        (positional({"value": {}}), "['0'].value:", "expected a string, number, boolean"),
        (positional({"value": []}), "['0'].value:", "give at least one value"),
        (positional({"value": float("nan")}), "['0'].value:", "expected a string, number"),
        (positional({"value": 1, "comparator": "less"}), "comparator:", "one of lt, gt, lte"),
        (positional({"value": "x", "comparator": "lt"}), "value:", "lt compares numbers"),
        (positional({"value": [1], "comparator": "lt"}), "value:", "lt takes one value"),
        (positional({"value": True, "comparator": "gt"}), "value:", "gt compares numbers"),
        (positional({"value": "(", "comparator": "regex"}), "value:", "invalid regular"),
        (positional({"value": 1, "comparator": "regex"}), "value:", "takes a pattern string"),
        (positional({"value": 1, "comparator": "literal"}), "value:", "literal takes a pattern"),
        (positional({"value": 1, "comparator": "missing"}), "value:", "missing takes null"),
        ({**CALL, "trackedParams": [{}]}, "matcher.trackedParams[0]:", "exactly one"),
        ({**CALL, "trackedParams": [{"index": -1}]}, "trackedParams[0].index:", "from 0"),
        ({**CALL, "trackedParams": [{"index": True}]}, "trackedParams[0].index:", "from 0"),
        ({**CALL, "trackedParams": [{"index": 0, "name": "a"}]}, "trackedParams[0]:", "one"),
        ({"type": "variable_matcher", "pattern": ""}, "matcher.pattern:", "non-empty string"),
        ({"type": "attribute_matcher", "patterns": []}, "matcher.patterns:", "at least one"),
        ({**TYPED, "receiverTypes": []}, "matcher.receiverTypes:", "set 'fqns' or 'patterns'"),
        ({**TYPED, "fallbackMode": "maybe"}, "matcher.fallbackMode:", '"none" or "name"'),
        ({**TYPED, "minConfidence": 7}, "matcher.minConfidence:", "from 0 to 1"),
        ({**ATTRIBUTE, "attributeNames": []}, "matcher.attributeNames:", "at least one"),
        ({**FLOW, "sources": []}, "matcher.sources:", "at least one matcher"),
        ({**FLOW, "sinks": [CALL, {"type": "x"}]}, "matcher.sinks[1].type:", "unknown matcher"),
        ({**FLOW, "sinks": [{**CALL, "patterns": []}]}, "matcher.sinks[0].patterns:", "at least"),
        ({**FLOW, "sinks": [FLOW]}, "matcher.sinks[0]:", "can only be the source of another"),
        (
            {**FLOW, "sanitizers": [{"type": "logic_or", "matchers": [FLOW]}]},
            "matcher.sanitizers[0].matchers[0]:",
            "can only be the source of another",
        ),
        ({**FLOW, "scope": "file"}, "matcher.scope:", '"local" or "global"'),
        ({**FLOW, "propagation": [{"type": "magic"}]}, "propagation[0].type:", "function_args"),
        ({"type": "logic_or", "matchers": []}, "matcher.matchers:", "at least one matcher"),
        ({"type": "logic_and", "matchers": [CALL, 3]}, "matcher.matchers[1]:", "is 3; expected"),
        ({"type": "logic_not"}, "matcher.matcher:", "is required"),
        ({"type": "logic_not", "matchers": [CALL, CALL]}, "matcher.matchers:", "one matcher"),
        ({"type": "logic_not", "matcher": CALL, "matchers": [CALL]}, "matchers:", "keep"),
        ({"type": "logic_or", "matchers": [{"type": "any_of"}]}, "[0].type:", "container"),
        (nested(60), "matcher.matcher.matcher", "flatten the rule"),
    ],
)
def test_a_mistake_is_one_line_with_its_path_and_fix(ir, path, words):
    with pytest.raises(RuleError) as caught:
        read_matcher(ir)
    message = str(caught.value)
    assert path in message
    assert words in message
    assert message.startswith("matcher")
    assert "\n" not in message


def test_a_rule_names_itself_in_errors():
    with pytest.raises(RuleError, match=r"^rule DEMO-1: matcher\.patterns: is required"):
        read_rule({"rule": {"id": "DEMO-1"}, "matcher": {"type": "call_matcher"}})


@pytest.mark.parametrize("document", [None, [], {}, {"rule": {"id": "X"}}, {"matcher": CALL}])
def test_a_rule_needs_both_parts(document):
    with pytest.raises(RuleError, match="'rule' and 'matcher'"):
        read_rule(document)


def test_a_rule_keeps_its_origin():
    rule = read_rule({"rule": {"id": "X-1", "severity": "HIGH"}, "matcher": CALL}, "rules/x.py")
    assert (rule.origin, rule.matcher, rule.description.severity) == ("rules/x.py", A, "high")


@pytest.mark.parametrize("kind", sorted(CONTAINER_MATCHER_TYPES))
def test_container_matchers_are_known(kind):
    assert is_container_matcher({"type": kind})
    assert not is_container_matcher(CALL)
