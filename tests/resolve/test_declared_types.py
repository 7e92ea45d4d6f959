"""What annotations and type tests add to values, and where the body's own value stays."""

from __future__ import annotations

import pytest

from pathfinder_lite.resolve.origins import Constant, Display, Produced, Table, Typed
from tests.resolve.module_values import answers, resolver_of

PREAMBLE = "from __future__ import annotations\nimport socket\nfrom vendor import make\n"

VARIABLES = {
    "x: socket.socket = make()": {"socket.socket"},
    "x: str = make()": {"builtins.str"},
    "x: str | socket.socket = make()": {"builtins.str", "socket.socket"},
    "x: str = 1": {"1"},
    "x: object = make()": {"vendor.make()"},
    "x: Undefined = make()": {"vendor.make()"},
    "x: list[socket.socket] = make()": {"list of socket.socket"},
    "x: 'dict[str, list[int]]' = make()": {"dict of list"},
    "x: tuple[int, ...] = make()": {"tuple of builtins.int"},
    "x: list[list[list[list[list[list[list[list[list[int]]]]]]]]] = make()": {"vendor.make()"},
    "def f() -> str: return make()\nx = f()": {"builtins.str"},
    "def f() -> str: return 'a'\nx = f()": {"'a'"},
    "def f() -> str: ...\nx = f()": {"builtins.str"},
    "def f() -> str | None: ...\nx = f()": {"None"},
    "def f() -> None: make()\nx = f()": {"None"},
    "def f(n) -> str: return f(n)\nx = f(make())": {"builtins.str"},
    "def f(a: str): return a\nx = f(make())": {"builtins.str"},
    "def f(a: str): return a\nx = f(1)": {"1"},
    "x = make()\nx: str\n": {"vendor.make()"},
    "x: str\nx = make()\n": {"builtins.str"},
    "try:\n    make()\nexcept OSError as error:\n    x = error": {"builtins.OSError"},
}


def told(text: str) -> set[str]:
    found: set[str] = set()
    resolver = resolver_of(PREAMBLE + text)
    for a in answers(resolver, "x"):
        match a.value:
            case Constant(value):
                found.add(repr(value))
            case Produced(path) | Typed(path):
                found.add(path)
            case Display(kind, (), more):
                inner = [resolver.argument(each, a.frame)[0].value for each in more]
                found.update(f"{kind} of {getattr(i, 'path', type_name(i))}" for i in inner)
            case Table((), more):
                inner = [resolver.argument(each, a.frame)[0].value for _, each in more]
                found.update(f"dict of {type_name(i)}" for i in inner)
            case other:
                found.add(type(other).__name__)
    return found - {"Unbound"}


def type_name(value: object) -> str:
    return str(getattr(value, "type_name", getattr(value, "kind", value)))


@pytest.mark.parametrize(("text", "wanted"), VARIABLES.items())
def test_annotated(text: str, wanted: set[str]) -> None:
    assert told(text) == wanted
