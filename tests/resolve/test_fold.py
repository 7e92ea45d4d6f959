"""Operators, formatting and pure functions on constants agree with Python, and stay in bounds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathfinder_lite.resolve import fold, pure
from pathfinder_lite.resolve.origins import Constant, Unknown
from tests.resolve.module_values import UNKNOWN, values

SCALARS = st.one_of(
    st.integers(-40, 40), st.booleans(), st.text("ab.0", max_size=4), st.binary(max_size=3)
)
OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
}


@given(st.sampled_from(sorted(OPERATORS)), SCALARS, SCALARS)
def test_operators_agree_with_python(op, left, right):
    try:
        wanted = OPERATORS[op](left, right)
    except (TypeError, ValueError, ArithmeticError):
        wanted = None
    found = fold.compute(op, left, right)
    assert found == (Unknown("computed") if wanted is None else Constant.of(wanted))


@pytest.mark.parametrize(
    "text",
    [
        "x = 'a' * 10 ** 9",
        "x = 2 ** 10 ** 6",
        "x = 1 << 10 ** 7",
        "x = '%999999999d' % 1",
        "x = '%*d' % (999999999, 1)",
        "x = '{:>999999999}'.format(1)",
        "x = '{:>{}}'.format(1, 999999999)",
        "x = f'{1:>999999999}'",
        "x = format(1, '>999999999')",
        "x = bytes(10 ** 9)",
        "x = 'a'.ljust(10 ** 9)",
        "import re\nx = re.sub('(a+)+b', '', 'a' * 60)",
        "import re\nx = re.sub('a*a*a*a*a*b', '', 'a' * 900)",
    ],
)
def test_huge_results_are_not_computed(text):
    assert values(text) == {UNKNOWN}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("x = '%s:%d' % ('a', 80)", "'a:80'"),
        ("x = '%(h)s' % {'h': 'a'}", "'a'"),
        ("x = f'{1:>3}'", "'  1'"),
        ("x = f'{\"a\"!r}'", "\"'a'\""),
        ("x = -3", "-3"),
        ("x = ~3", "-4"),
        ("x = not ''", "True"),
        ("x = int('0x10', 16)", "16"),
        ("x = int('0' * 60 + '7')", "7"),
        ("x = bytes([48]).decode()", "'0'"),
        ("x = str(b'a', 'ascii')", "'a'"),
        ("x = sum([1, 2])", "3"),
        ("import json\nx = json.loads('{\"a\": [1, \"b\"]}')['a'][1]", "'b'"),
        ("import os.path\nx = os.path.join('a', 'b')", "'a/b'"),
        ("from urllib.parse import urlsplit\nx = urlsplit('//a:1/p').hostname", "'a'"),
        ("from urllib.parse import urlparse\nx = urlparse('http://a:1/p').port", "1"),
        ("import ipaddress\nx = str(ipaddress.ip_address('::1'))", "'::1'"),
        ("import ipaddress\nx = ipaddress.ip_address('0.0.0.0').is_unspecified", "True"),
        ("import ipaddress\nx = f\"{ipaddress.ip_address('10.0.0.1')}\"", "'10.0.0.1'"),
        ("import re\nx = re.sub('[ab]+', '-', 'abxab')", "'-x-'"),
        ("import re\nx = re.match(r'(\\w+):(\\d+)', 'a:1').group(2)", "'1'"),
        ("import re\nx = re.compile('A', re.I).match('a')[0]", "'a'"),
        ("import re\nx = re.match('b', 'a')", "None"),
        ("from string import Template\nx = Template('$a').substitute(a='b')", "'b'"),
        ("from string import Template\nx = Template('$a').safe_substitute()", "'$a'"),
        ("import operator\nx = operator.add('a', 'b')", "'ab'"),
        ("import socket\nx = socket.inet_ntoa(b'\\0\\0\\0\\0')", "'0.0.0.0'"),
    ],
)
def test_constants_are_computed(text, wanted):
    assert values(text) == {wanted}


@pytest.mark.parametrize("text", ["x = int('a')", "import json\nx = json.loads('{')"])
def test_what_raises_has_no_value(text):
    assert values(text) == set()


@settings(max_examples=60)
@given(st.from_regex(r"\A(?:[ab.]|\\d|a\+|b\*|\(a\)|\(b\.\)\?){0,5}\Z"), st.text("ab0", max_size=8))
def test_expressions_that_pass_match_as_python_does(pattern, text):
    try:
        compiled = pure.expression(pattern, text=text)
    except pure.NotComputable:
        return
    assert bool(compiled.search(text)) == bool(re.search(pattern, text))


@pytest.mark.parametrize(
    ("function", "values"),
    [("struct.unpack", ("!I", b"")), ("binascii.unhexlify", ("z",)), ("operator.itemgetter", ())],
)
def test_what_a_function_raises_is_told_as_such(function, values):
    with pytest.raises(pure.Raised):
        pure.run(pure.function_of(function), values, {})


@pytest.mark.parametrize(
    "pattern", ["(a+)+", "(a|b)*", "(?:a?)*", "((a+)b)+", "(a*){2,}", "(a{1,3})+"]
)
def test_repetitions_of_what_varies_are_refused(pattern):
    with pytest.raises(pure.NotComputable):
        pure.expression(pattern, text="aaaa")


@pytest.mark.parametrize("pattern", [r"0(\.0){3}", r"127\.\d+\.\d+\.\d+", r"[(a+)]+", r"\(a+\)+"])
def test_plain_expressions_are_not(pattern):
    assert pure.expression(pattern, text="127.0.0.1").pattern == pattern


def test_the_integer_of_a_long_text_is_unknown_and_not_that_of_its_start() -> None:
    assert values("x = int('0' * 80 + '7')") == {UNKNOWN}
