"""What is written with the SDK is what the engine reads, through JSON."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from pathfinder_lite.queryir.argument_keys import format_argument_key
from pathfinder_lite.queryir.ir import read_matcher
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
    regex,
    variable,
)
from pathfinder_lite.sdk.ir import validate_ir

PATTERNS = st.text(alphabet="ab.*?", min_size=1, max_size=6)
NAMES = st.text(alphabet="abc_", min_size=1, max_size=5)
SCALARS = (
    st.text(alphabet="ab*?é'\"\n", max_size=5)
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.booleans()
    | st.none()
)
KEYS = st.builds(
    ArgumentKey, st.integers(0, 20), st.lists(st.integers(-3, 3), max_size=2).map(tuple)
)
PLACES = st.lists(st.integers(0, 5) | NAMES | st.just("return"), max_size=3)


def globs(values):
    return any(isinstance(value, str) and ("*" in value or "?" in value) for value in values)


def tracked(places):
    return tuple(
        TrackedParameter(position=place)
        if isinstance(place, int)
        else TrackedParameter(returns=True)
        if place == "return"
        else TrackedParameter(name=place)
        for place in places
    )


def argument_tests(positions, names):
    return ArgumentTests(
        tuple(sorted(positions, key=lambda test: (test[0].position, test[0].path))),
        tuple(sorted(names)),
    )


@st.composite
def call_pairs(draw):
    patterns = draw(st.lists(PATTERNS, min_size=1, max_size=3))
    values = SCALARS | st.lists(SCALARS, min_size=1, max_size=3)
    positions = draw(st.dictionaries(KEYS, values, max_size=2))
    names = draw(st.dictionaries(NAMES, values, max_size=2))
    places = draw(PLACES)

    def test(value):
        members = tuple(value) if isinstance(value, list) else (value,)
        return Constraint(members, globs(members))

    written = calls(
        *patterns,
        match_position={format_argument_key(key): value for key, value in positions.items()},
        match_name=names,
    ).tracks(*places)
    read = CallMatcher(
        tuple(patterns),
        argument_tests(
            [(key, test(value)) for key, value in positions.items()],
            [(name, test(value)) for name, value in names.items()],
        ),
        tracked(places),
    )
    return written, read


@st.composite
def query_types(draw):
    types = draw(st.lists(NAMES, max_size=2, unique=True))
    patterns = draw(st.lists(PATTERNS, min_size=not types, max_size=2))
    subclasses, unknown = draw(st.booleans()), draw(st.booleans())
    query = type(
        "Query",
        (QueryType,),
        {
            "fqns": types,
            "patterns": patterns,
            "match_subclasses": subclasses,
            "match_unknown": unknown,
        },
    )
    return query, ReceiverTest(tuple(types), tuple(patterns), subclasses, 0.5, unknown)


def qualified():
    number = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    comparisons = [
        number.map(lambda n, make=make, name=name: (make(n), Constraint((n,), False, name)))
        for make, name in ((lt, "lt"), (gt, "gt"), (lte, "lte"), (gte, "gte"))
    ]
    return st.one_of(
        *comparisons,
        NAMES.map(lambda text: (regex(text), Constraint((text,), False, "regex"))),
        st.just((missing(), Constraint((None,), False, "missing"))),
        SCALARS.map(lambda value: (value, Constraint((value,), globs([value])))),
    )


@st.composite
def typed_call_pairs(draw):
    query, receiver = draw(query_types())
    methods = draw(st.lists(NAMES, min_size=1, max_size=2, unique=True))
    positions = draw(st.dictionaries(KEYS, qualified(), max_size=2))
    names = draw(st.dictionaries(NAMES, qualified(), max_size=2))
    places = draw(PLACES)
    written = query.method(*methods).tracks(*places)
    for key, (value, _) in positions.items():
        written.where(format_argument_key(key) if key.path else key.position, value)
    for name, (value, _) in names.items():
        written.arg(name, value)
    arguments = argument_tests(
        [(key, test) for key, (_, test) in positions.items()],
        [(name, test) for name, (_, test) in names.items()],
    )
    return written, TypedCallMatcher(receiver, tuple(methods), arguments, tracked(places))


@st.composite
def typed_attribute_pairs(draw):
    query, receiver = draw(query_types())
    names = draw(st.lists(NAMES, min_size=1, max_size=2, unique=True))
    return query.attr(*names), TypedAttributeMatcher(receiver, tuple(names))


LEAVES = st.one_of(
    call_pairs(),
    typed_call_pairs(),
    typed_attribute_pairs(),
    PATTERNS.map(lambda text: (variable(text), VariableMatcher(text))),
    PATTERNS.map(lambda text: (attribute(text), AttributeMatcher((text,)))),
)


def both(make, read):
    def build(pairs):
        return make(*[pair[0] for pair in pairs]), read(tuple(pair[1] for pair in pairs))

    return build


def combined(members):
    several = st.lists(members, min_size=2, max_size=3)
    return st.one_of(
        several.map(both(And, AndMatcher)),
        several.map(both(Or, OrMatcher)),
        members.map(lambda pair: (Not(pair[0]), NotMatcher(pair[1]))),
    )


PAIRS = st.recursive(LEAVES, combined, max_leaves=4)


@st.composite
def flow_pairs(draw):
    sides = [draw(st.lists(PAIRS, min_size=least, max_size=2)) for least in (1, 1, 0)]
    scope = draw(st.sampled_from(["local", "global"]))
    written, read = zip(
        *(([pair[0] for pair in side], tuple(pair[1] for pair in side)) for side in sides),
        strict=True,
    )
    propagation = PropagationPresets.standard()
    names = ("assignment", "function_args", "function_returns", "string_concat", "string_format")
    return (
        flows(*written, propagates_through=propagation, scope=scope),
        FlowMatcher(*read, names, scope),
    )


@settings(max_examples=60, deadline=None)
@given(PAIRS | flow_pairs())
def test_written_with_the_sdk_and_read_back(pair):
    written, expected = pair
    ir = json.loads(json.dumps(written.to_ir()))
    assert validate_ir(ir)
    assert read_matcher(ir) == expected
