"""Rule files in the style of the public rules, one of each shape that occurs among them."""

from __future__ import annotations

import pytest

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

HEAD = """
from {decorators} import python_rule
from codepathfinder import And, Not, Or, QueryType, attribute, calls, flows, variable
from codepathfinder.presets import PropagationPresets
from codepathfinder.qualifiers import lt


class Ssl(QueryType):
    fqns = ["ssl"]


class Cursor(QueryType):
    fqns = ["sqlite3.Cursor", "psycopg2.extensions.cursor"]
    patterns = ["*Cursor"]
    match_subclasses = True


class Builtins(QueryType):
    fqns = ["builtins"]


@python_rule(
    id="PYTHON-DEMO-SEC-001",
    name="Demonstration",
    severity="CRITICAL",
    category="lang",
    cwe="CWE-502",
    tags="python,demo,OWASP-A08,CWE-502",
    message="Do something else.",
    owasp="A08:2021",
)
def detect_demo():
    \"\"\"A docstring that is not used.\"\"\"
    return {matcher}
"""

SSL = ReceiverTest(("ssl",))
CURSOR = ReceiverTest(("sqlite3.Cursor", "psycopg2.extensions.cursor"), ("*Cursor",))
STANDARD = (
    "assignment",
    "function_args",
    "function_returns",
    "string_concat",
    "string_format",
)


def positional(key, *values, **options):
    return ArgumentTests(((key, Constraint(values, **options)),))


def keyword(name, *values, **options):
    return ArgumentTests((), ((name, Constraint(values, **options)),))


SHAPES = [
    ("Ssl.method('wrap_socket')", TypedCallMatcher(SSL, ("wrap_socket",))),
    (
        "Cursor.method('execute', 'executemany')",
        TypedCallMatcher(CURSOR, ("execute", "executemany")),
    ),
    (
        "Ssl.method('SSLContext').where(0, 'ssl.PROTOCOL_SSLv2')",
        TypedCallMatcher(SSL, ("SSLContext",), positional(ArgumentKey(0), "ssl.PROTOCOL_SSLv2")),
    ),
    (
        "Ssl.method('generate').where('key_size', lt(2048))",
        TypedCallMatcher(SSL, ("generate",), keyword("key_size", 2048, comparator="lt")),
    ),
    (
        "Ssl.method('x').where('verify', False)",
        TypedCallMatcher(SSL, ("x",), keyword("verify", False)),
    ),
    (
        "Ssl.method('x').where('password', '*')",
        TypedCallMatcher(SSL, ("x",), keyword("password", "*", wildcard=True)),
    ),
    (
        "Cursor.attr('connection')",
        TypedAttributeMatcher(CURSOR, ("connection",)),
    ),
    ("calls('*.extract', 'eval')", CallMatcher(("*.extract", "eval"))),
    (
        "calls('*.bind', match_position={'0[0]': '0.0.0.0'})",
        CallMatcher(("*.bind",), positional(ArgumentKey(0, (0,)), "0.0.0.0")),
    ),
    (
        "calls('*.config.__setitem__', match_position={0: 'WTF_CSRF_ENABLED'})",
        CallMatcher(("*.config.__setitem__",), positional(ArgumentKey(0), "WTF_CSRF_ENABLED")),
    ),
    (
        "calls('url_for', match_name={'_external': True})",
        CallMatcher(("url_for",), keyword("_external", True)),
    ),
    ("calls('globals().get')", CallMatcher(("globals().get",))),
    (
        "Or(calls('a'), calls('*.set_cookie', match_name={'secure': False}))",
        OrMatcher((CallMatcher(("a",)), CallMatcher(("*.set_cookie",), keyword("secure", False)))),
    ),
    (
        "flows(from_sources=[calls('request.data'), calls('*.GET')],"
        " to_sinks=[Cursor.method('execute').tracks(0)], sanitized_by=[calls('escape')],"
        " propagates_through=PropagationPresets.standard(), scope='global')",
        FlowMatcher(
            (CallMatcher(("request.data",)), CallMatcher(("*.GET",))),
            (TypedCallMatcher(CURSOR, ("execute",), tracked=(TrackedParameter(position=0),)),),
            (CallMatcher(("escape",)),),
            STANDARD,
            "global",
        ),
    ),
    (
        "flows(calls('input'), calls('eval'), scope='local')",
        FlowMatcher((CallMatcher(("input",)),), (CallMatcher(("eval",)),), (), (), "local"),
    ),
    (
        "flows(Builtins.method('input'), calls('eval'))",
        FlowMatcher(
            (TypedCallMatcher(ReceiverTest(("builtins",)), ("input",)),),
            (CallMatcher(("eval",)),),
        ),
    ),
    (
        "And(calls('eval'), Not(variable('safe_*')))",
        AndMatcher((CallMatcher(("eval",)), NotMatcher(VariableMatcher("safe_*")))),
    ),
    ("attribute('request.url')", AttributeMatcher(("request.url",))),
]


@pytest.mark.parametrize(
    "decorators", ["codepathfinder.python_decorators", "rules.python_decorators"]
)
def test_every_shape_loads_unmodified(write, decorators):
    from pathfinder_lite.sdk.loader import load_rule_files

    paths = [
        write(
            f"PYTHON-DEMO-{index:02}/rule.py",
            HEAD.format(decorators=decorators, matcher=matcher).replace("SEC-001", f"{index:02}"),
        )
        for index, (matcher, _) in enumerate(SHAPES)
    ]
    loaded = load_rule_files(paths)
    assert (loaded.failures, loaded.warnings) == ((), ())
    assert [rule.matcher for rule in loaded.rules] == [expected for _, expected in SHAPES]
    assert [rule.origin for rule in loaded.rules] == [str(path) for path in paths]
    description = loaded.rules[0].description
    assert description.tags == ("python", "demo", "OWASP-A08", "CWE-502")
    assert (description.severity, description.category, description.message) == (
        "critical",
        "lang",
        "Do something else.",
    )
