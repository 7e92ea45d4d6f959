"""Parameters get what Python's own binding gives them."""

from __future__ import annotations

import inspect

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.resolve.module_values import UNKNOWN, values

PARAMETERS = [
    "a, b, c=30",
    "a, /, b=20, *, c=30",
    "a=10, b=20, c=30",
    "*a, b=20, c=30",
    "a, *b, c=30",
    "a, b=20, **c",
    "*a, b=20, **c",
    "a, /, b, *, c",
]
ATOMS = st.one_of(
    st.integers(1, 9).map(str),
    st.sampled_from(["*(1, 2)", "*[3]", "*()", "**{'b': 4}", "**{'c': 5, 'a': 6}"]),
    st.builds("{}={}".format, st.sampled_from("abcd"), st.integers(1, 9)),
)


def python(parameters: str, arguments: str) -> str | None:
    """``repr`` of (a, b, c) after binding, None when Python refuses."""
    space: dict[str, object] = {}
    try:
        exec(f"def f({parameters}): pass\ndef bind(s): return s.bind({arguments})", space)
        given_ = space["bind"](inspect.signature(space["f"]))  # type: ignore[operator, arg-type]
    except (SyntaxError, TypeError):
        return None
    given_.apply_defaults()
    return "\n".join(shown(given_.arguments[name]) for name in "abc")


def shown(value: object) -> str:
    if isinstance(value, tuple):
        return f"tuple({', '.join(map(repr, value))})"
    return repr(sorted(value.items())) if isinstance(value, dict) else repr(value)


def engine(parameters: str, arguments: str, name: str, extra: str = "") -> set[str]:
    return values(f"def f({parameters}):\n    return {name}{extra}\n\nx = f({arguments})\n")


def compare(parameters: str, arguments: str) -> None:
    expected = python(parameters, arguments)
    if expected is None:
        return
    for name, value in zip("abc", expected.splitlines(), strict=True):
        if f"**{name}" in parameters:
            for key, item in eval(value):
                assert engine(parameters, arguments, name, f"[{key!r}]") == {repr(item)}
        else:
            found = engine(parameters, arguments, name)
            # A rest that mixes plain and star arguments is kept without its order.
            if f"*{name}" in parameters and "*" in arguments and found == {UNKNOWN}:
                continue
            assert found == {value}, (parameters, arguments, name)


TABLE = [
    ("a, b, c=30", "1, 2"),
    ("a, b, c=30", "1, c=3, b=2"),
    ("a, b, c=30", "*(1, 2), 3"),
    ("a, b, c=30", "1, **{'b': 2}"),
    ("a, /, b=20, *, c=30", "1, c=3"),
    ("a, *b, c=30", "1, 2, 3, c=4"),
    ("a, *b, c=30", "*(1, 2, 3)"),
    ("a, b=20, **c", "1, d=4"),
    ("*a, b=20, **c", "1, 2, d=4, e=5"),
]


@pytest.mark.parametrize(("parameters", "arguments"), TABLE)
def test_binding(parameters: str, arguments: str) -> None:
    assert python(parameters, arguments) is not None
    compare(parameters, arguments)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PARAMETERS), st.lists(ATOMS, max_size=4))
def test_binding_is_pythons(parameters: str, arguments: list[str]) -> None:
    # Where a plain argument stands between two stars is not kept.
    assume(sum(a.startswith("*") and not a.startswith("**") for a in arguments) < 2)
    compare(parameters, ", ".join(arguments))


PARTIAL = "from functools import partial\n\ndef f(a, b=20, *, c=30):\n    return a, b, c\n\n"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("partial(f, 1)()", "tuple(1, 20, 30)"),
        ("partial(f, 1)(2, c=3)", "tuple(1, 2, 3)"),
        ("partial(f, 1, c=5)(c=6)", "tuple(1, 20, 6)"),
        ("partial(partial(f, 1), 2)(c=4)", "tuple(1, 2, 4)"),
        ("partial(f, b=7)(1)", "tuple(1, 7, 30)"),
    ],
)
def test_partial_application(expression: str, expected: str) -> None:
    assert values(f"{PARTIAL}x = {expression}\n") == {expected}
